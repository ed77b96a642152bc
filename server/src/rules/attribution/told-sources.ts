import type { SourceKind, VagueWords } from '../../analysis/attribution/attributions.ts';
import { isPartOfGroup, vaguePlural } from '../../analysis/attribution/vague-speakers.ts';
import data from '../../analysis/data/vague-sources.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isTitle } from '../../english/titles.ts';
import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { plainCase } from '../../text/letter-case.ts';
import { type Span, sliceOf, wordsAt } from '../../text/span.ts';

/** Whether the paragraph tells beside the vague words, or the section has told before, whom they mean. */
export function isTold(story: Story, toldBefore: ToldBefore, at: number, { noun, span }: VagueWords): boolean {
  const here = story.sentences[at];
  const after = story.sentences[at + 1];
  if (here !== undefined && NAMES_MEMBER.test(plainCase(sliceOf(story.text, { start: span.end, end: here.span.end }))))
    return true;
  if (toldBefore(at, noun) || (noun === 'polls' && tellsOfPoll(story, span))) return true;
  if (after === undefined) return false;
  const isPart = isPartOfGroup(sliceOf(story.text, span));
  if (after.block !== here?.block && !(isPart && bringsInSomebody(story, after))) return false;
  if (toldNouns(after).includes(noun)) return true;
  // Of bare “critics” a member is quoted at once; who is only reported to say something is as likely their opponent.
  const mayBeMember = isPart || !OPINIONATED.has(noun) || after.quotes.some(({ kind }) => kind === 'speech');
  return mayBeMember && !FACELESS.has(noun) && speakersIn(after).includes('person') && !isOtherSide(after);
}

// “But the mayor said”: what answers the vague, and comes from none of them.
const ANSWERS = new RegExp(`^${anyOf(data.contrasts)}\\b`);
const REBUFFS: ReadonlySet<string> = new Set(data.rebuffs);

/** “Critics say … Quist denied that”: the next speaker is another side, and tells of no member. */
function isOtherSide(sentence: StorySentence): boolean {
  if (ANSWERS.test(proseOf(sentence))) return true;
  const { reach } = sentence;
  return reach.kind === 'own' && reach.attributions.some(({ entry }) => REBUFFS.has(entry?.cue ?? ''));
}

// “Quist”, “Ms Quist”, “Sheriff Quist”
const SURNAME_ALONE = /^(?:(\p{Lu}\p{Ll}+\.?) )?(\p{Lu}[\p{L}’'-]+)$/u;

/** Whether a paragraph brings in a speaker, who may be one of a group before; whom readers have met is another side. */
function bringsInSomebody({ text }: Story, { reach, span }: StorySentence): boolean {
  if (reach.kind !== 'own') return true;
  const before = text.slice(0, span.start);
  return reach.attributions.some(({ source }) => {
    const [, title, surname] = SURNAME_ALONE.exec(source === undefined ? '' : wordsAt(text, source)) ?? [];
    return surname === undefined || (title !== undefined && !isTitle(title)) || !before.includes(surname);
  });
}

// “a poll by the Courier”: the story tells of one.
const POLL = /\b(?:poll|survey)\b/i;

function tellsOfPoll({ text }: Story, { start, end }: Span): boolean {
  return POLL.test(text.slice(0, start)) || POLL.test(text.slice(end));
}

// In plain case. “…, including Ada Quist”, “among them Ole Brandt”: one of the group has a name.
const NAMES_MEMBER = /\b(?:including|such as|among them|led by)(?: [a-z]+){0,3} [A-Z]/;

/**
 * Whether the story told before a sentence, since the section's heading, who the people are that a plural means. Officials and aides
 * stay the same ones; who “critics” or “experts” are is told for this paragraph and the next.
 */
export type ToldBefore = (at: number, noun: string) => boolean;

// “critics”, “experts”: of “teachers” the next speaker is one, as likely as not.
const OPINIONATED: ReadonlySet<string> = new Set(data.anybody);
const OF_ANY_SORT: ReadonlySet<string> = new Set([...data.anybody, ...data.trades]);

/** Reads the sentences before those that are asked for, in their order, each of them once. */
export function followToldPlurals(story: Story): ToldBefore {
  const told = new Map<string, number>();
  const places = new Map(story.blocks.filter(isBody).map((block, place) => [block, place]));
  const placeOf = (sentence: StorySentence | undefined) => (sentence && places.get(sentence.block)) ?? 0;
  let next = 0;
  return (at, noun) => {
    for (; next < at; next += 1) {
      const sentence = story.sentences[next];
      if (sentence?.block.kind === 'heading') told.clear();
      else if (sentence !== undefined && isBody(sentence.block))
        for (const plural of toldNouns(sentence)) told.set(plural, placeOf(sentence));
    }
    const place = told.get(noun);
    if (place === undefined) return false;
    return !OF_ANY_SORT.has(noun) || placeOf(story.sentences[at]) - place <= 1;
  };
}

// “Sources said … “It is so,” Ada Quist said”: she is none of them, as an expert might be.
const FACELESS: ReadonlySet<string> = new Set(data.faceless);

/** Of which kinds those are who say something in a sentence; the vague do not count. */
export function speakersIn(sentence: StorySentence | undefined): SourceKind[] {
  if (sentence?.reach.kind !== 'own') return [];
  return sentence.reach.attributions.flatMap(({ kind, sourceKind }) =>
    (kind === 'statement' || kind === 'document') && sourceKind !== undefined && sourceKind !== 'vague'
      ? [sourceKind]
      : [],
  );
}

// “officials”, “experts”
const PLURAL = /\p{L}+s\b/gu;

/** “county officials said”, “experts on bridges say”: the plurals that a sentence brings in as speakers with a word more. */
function toldNouns({ reach }: StorySentence): readonly string[] {
  if (reach.kind !== 'own') return [];
  return reach.attributions.flatMap(({ source, sourceKind, block }) =>
    source === undefined || sourceKind === 'vague' ? [] : pluralsAt({ span: source, block }),
  );
}

const pluralsAt = knownOfPlaces((source): readonly string[] => {
  const plurals = source.toLowerCase().match(PLURAL) ?? [];
  return plurals.length === 0 || vaguePlural(source) !== undefined ? [] : plurals;
});
