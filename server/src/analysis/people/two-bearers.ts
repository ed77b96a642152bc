import { anyOf } from '../../english/any-of.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import { mayBeOneGivenName } from '../names/given-name-forms.ts';
import type { Mention } from '../names/mentions.ts';
import { mentionsWith } from '../names/mentions-with.ts';
import type { NamedStory } from '../names/named-story.ts';
import { pronounOf } from '../names/pronouns.ts';
import type { NameVariant } from '../names/variants.ts';
import { isIntroduced } from './person-introductions.ts';

type Text = Pick<NamedStory, 'text' | 'mentions'>;

const NEAR = 80;
const WHOSE = "his|her|their|whose|an?|another|the|[\\p{L}-]+['’]s?";
// “late ”, “much older ”: what may stand between, but no second “her”.
const KIND_OF_KIN = `(?:(?!(?:${WHOSE}) )[\\p{Ll}-]+ ){0,2}`;
const KIN = `(?:\\p{Ll}+-)*${anyOf([...beside.kin, ...beside.namesakes])}`;
// “her grandfather, ”, “a cousin called ”, “the firm’s late brother ”.
const KIN_BEFORE = new RegExp(`(?:^|[^\\p{L}])(${WHOSE}) ${KIND_OF_KIN}${KIN}(?:,? (?:called|named|also))?,? $`, 'iu');
// “, her brother”, “, 24, the eldest of his sons”, “, who is a cousin”, “ Hall, named after a great-uncle”.
const KIN_AFTER = new RegExp(
  `^(?: \\p{Lu}[\\p{L}’'-]+){0,2}(?:,| \\(| [–—-]) ?(?:\\d{1,3}, )?(?:(?:who|which|and) )?(?:(?:is|was|are) )?(?:the \\p{Ll}+ of )?(?:named (?:after|for|in honou?r of|in memory of) )?(${WHOSE}) ${KIND_OF_KIN}${KIN}s?\\b`,
  'u',
);
// “ (no relation)”, “, a vet who is no relation”, “ of Dell, who is not related”; but not “is unrelated to the inquiry”.
const NO_RELATION =
  /^[^.;!?“”"]{0,60}[ (](?:no (?:kin|relation)|not (?:family|kin|related)|unrelated)\b(?! to (?:an?|the)\b)/u;

/**
 * Whether a story tells that the name which comes second is somebody else’s: a relative’s or a namesake’s (“her grandfather,
 * Francis Tully”), or that of one who is brought in as somebody new, with a first name or a role of his own.
 */
export function haveTwoBearers({ first, second, kind }: NameVariant, story: Text): boolean {
  if (kind === 'article') return false;
  const [earlier, later] = [mentionsWith(first, story), mentionsWith(second, story)];
  const [other] = later;
  if (sitOverTheOther(earlier, later, story) || sitOverTheOther(later, earlier, story)) return true;
  if (other === undefined || other.parts.length < 2) return false;
  if (kind === 'full') return isKin(other, earlier, story) || ANEW.test(wordsAfter(story.text, other.span.end, NEAR));
  const isMarked = kind === 'marks' && haveOtherGivenNames(earlier, other);
  if (isMarked) return isBroughtIn(other, story) && !isKin(other, earlier, story);
  return (
    isKin(other, earlier, story) ||
    isOfAnotherTime(earlier, other, story) ||
    (kind !== 'swapped' && areBothBroughtIn(earlier, other, story))
  );
}

const JUDGE = new RegExp(`\\b${anyOf(beside.judges)}\\b`, 'i');

/** “Alan Phillips, 29, was fined. Judge Philips said”: who is called a judge each time is no judge’s defendant. */
function sitOverTheOther(judges: readonly Mention[], others: readonly Mention[], { text }: Text): boolean {
  const isJudge = ({ titles }: Mention) => titles.some((title) => JUDGE.test(sliceOf(text, title)));
  const full = others.find(({ parts }) => parts.length > 1);
  if (full === undefined || judges.length === 0 || !judges.every(isJudge) || others.some(isJudge)) return false;
  const [given] = full.parts;
  if (judges.some(({ parts: [first, ...more] }) => more.length > 0 && first?.fold === given?.fold)) return false;
  return !JUDGE.test(tellingOf(full, text));
}

// “, who died in 1951”, “ (1890-1951)”, “ Sr.”: what parts the dead from the living, and the old from the young.
const OTHER_TIMES = [
  /^, who (?:had )?died (?:in|at|aged)\b|^ \(\d{4}[-–]\d{2,4}\)/u,
  /^,? Sn?r\b/u,
  /^,? Jn?r\b/u,
] as const;

/** “Alan Brooke runs it” and “Allan Brooke, who died in 1951”; “Mark Doyle Jr.” and “Marc Doyle Sr.” */
function isOfAnotherTime(earlier: readonly Mention[], other: Mention, { text }: Text): boolean {
  return OTHER_TIMES.some((time) => {
    const isSo = ({ span }: Mention) => time.test(wordsAfter(text, span.end, NEAR));
    return isSo(other) && !earlier.some(isSo);
  });
}

// “, a neighbour”, “, of the next farm”, “, 41,”: whom a story brings in anew.
const ANEW = /^, (?:an?|another|of|from|\d{1,3}\b)/u;

/** Whether a name is told as that of a relative of whom the story named before: of hers, where she is a woman. */
function isKin(other: Mention, earlier: readonly Mention[], { text }: Text): boolean {
  const after = wordsAfter(text, other.span.end, NEAR);
  const told = KIN_BEFORE.exec(wordsBefore(text, other.span.start, NEAR)) ?? KIN_AFTER.exec(after);
  if (told === null) return NO_RELATION.test(after);
  const owner = OWNERS.get(told[1]?.toLowerCase() ?? '');
  const pronoun = pronounOf(text, earlier);
  return owner === undefined || pronoun === undefined || owner === pronoun;
}

const OWNERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['her', 'she'],
  ['his', 'he'],
]);

/** “Inés Marón” and “Pedro Maron”. */
function haveOtherGivenNames(earlier: readonly Mention[], other: Mention): boolean {
  const given = other.parts[0]?.fold ?? '';
  const full = earlier.filter(({ parts }) => parts.length > 1);
  return (
    full.length > 0 &&
    full.every(
      ({ parts: [first] }) => first !== undefined && first.fold !== given && !mayBeOneGivenName(first.fold, given),
    )
  );
}

function isBroughtIn(mention: Mention, story: Pick<NamedStory, 'text'>): boolean {
  return mention.parts.length > 1 && isIntroduced(mention, story);
}

// “, a baker”, “, 34, a vet from Dell”: what nobody says of one whom the story has.
const A_ROLE = /^,(?: \d{1,3},)? an? (?:[\p{Ll}-]+ ){0,2}?(\p{Ll}+)(?=[,.;]| (?:at|for|from|in|of|on|who|with)\b)/u;

const CLAUSE = /^[^.!?;“”"]*/u;
const CLAUSE_BEFORE = /[^.!?;“”"]*$/u;

/** “Philip Dunne, the mayor” and “Phillip Dunne, a baker”. */
function areBothBroughtIn(earlier: readonly Mention[], other: Mention, { text }: Text): boolean {
  const role = A_ROLE.exec(wordsAfter(text, other.span.end, NEAR))?.[1];
  const one = earlier.find((mention) => isBroughtIn(mention, { text }));
  if (role === undefined || one === undefined || one.parts[0]?.fold === other.parts[0]?.fold) return false;
  return !tellingOf(one, text).toLowerCase().includes(role);
}

/** What stands beside a name in its own clause. */
function tellingOf({ span }: Mention, text: string): string {
  return `${CLAUSE_BEFORE.exec(wordsBefore(text, span.start, NEAR))} ${CLAUSE.exec(wordsAfter(text, span.end, NEAR))}`;
}
