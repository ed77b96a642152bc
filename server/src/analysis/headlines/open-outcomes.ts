import { anyOf } from '../../english/any-of.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { contentWords } from '../content-words.ts';
import stages from '../data/headline-stages.json' with { type: 'json' };
import data from '../data/open-outcomes.json' with { type: 'json' };
import type { Story } from '../story.ts';
import { blocksBelowIn, WHOLE_STORY, type WordsAbove, wordsAboveIn, wordsBelowIn } from './body-words.ts';

/** What a headline states as settled, “to close” or “scraps”, over a story that leaves it open. */
export interface OpenOutcome {
  readonly span: Span;
  /** What the story says: “no decision has”. */
  readonly told: string;
}

/** What is stated above, and how the story would tell it. */
interface Stated {
  readonly span: Span;
  readonly told: RegExp;
  /** Whether “has not …” before it says that it has not come to that: what is “to” be done has not been done in any case. */
  readonly isDone: boolean;
  /** Says that it has not come to that. */
  readonly open: RegExp;
  /** What it is about: the other words above. */
  readonly about: readonly string[];
}

const UNDECIDED = startOf(data.undecided.join('|'));
const OUTCOMES = data.outcomes.map(({ above, ...outcome }) => ({
  above: new RegExp(`(?<![a-zé-])(?:${above})(?![a-zé-])`, 'g'),
  told: startOf(outcome.told),
  open: openOf(outcome),
}));
// “could be ”, “until ”, “vote to ”: what leaves open what comes behind it, or puts it in another time.
const OPEN_BEFORE = new RegExp(`(?<![a-zé])${anyOf(stages.openBefore, ['to'])}(?![a-zé])[^,;:]*$`);

// “ to close”, “will close” at the end of a name or a noun.
const TO_DO = /(?<![a-zé\d’'-])([a-zé\d’'-]+) (to|will) ([a-zé]{3,})(?![a-zé-])/g;
const LEADS_ON: ReadonlySet<string> = new Set(data.leadsOn);
const DEEDS = new Map(data.deeds.map((deed) => [deed.deed, { told: startOf(deed.told), open: openOf(deed) }]));

const UNSETTLED = new RegExp(`(?<![a-zé])${anyOf(data.unsettled)}(?![a-zé])|n[’']t(?![a-zé])`);
// “No one has been ”, “has not yet ”: the word behind it is denied.
const DENIED =
  /(?:(?<![a-zé])(?:not|never|no|none|nobody|no one|without|yet to|den(?:y|ied|ies)(?: that)?)|n[’']t)(?: (?!(?:and|but|or)(?![a-zé]))[a-zé-]+){0,3} $/;
// “Nobody has been ”: it has befallen none of those whom the story tells of.
const OF_NOBODY = /^(?:nobody|no one|none)(?![a-zé])/;
// “It will close”, “They quit”: what is told goes on.
const GOES_ON = /^["“]?(?:it|they|he|she|this|that)(?![a-zé])/;
const SENTENCE_END = /(?<=[.!?]["”’']?)\s+/;
/** In paragraphs: what a story says so far up it says of its headline, in whatever words. */
const LEAD = 8;

/**
 * What is stated above a story as settled, where the story says that it is not, and each sentence that tells it leaves it
 * open: “Council scraps ferry” over “No decision on closure will be made before February”.
 */
export function findOpenOutcomes(story: Story): OpenOutcome[] {
  const stated = wordsAboveIn(story).flatMap((above) => [...statedOutcomes(above), ...statedDeeds(above)]);
  if (stated.length === 0) return [];
  if (wordsBelowIn(story).length < WHOLE_STORY) return [];
  const sentences = blocksBelowIn(story)
    .flatMap(paragraphsIn)
    .flatMap(({ sentences, words }, at) => sentences.map((sentence) => ({ sentence, words, isInLead: at < LEAD })));
  return stated.flatMap((outcome) => {
    const told = sayOpen(outcome, sentences);
    return told === undefined ? [] : [{ span: outcome.span, told }];
  });
}

/** The lines of a block that are not blank, in plain letters: most blocks have one. */
const paragraphsIn = knownOfProse((prose) =>
  plainLetters(prose)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ sentences: paragraph.split(SENTENCE_END), words: new Set(contentWords(paragraph)) })),
);

function statedOutcomes({ start, words }: WordsAbove): Stated[] {
  return OUTCOMES.flatMap(({ above, told, open }) =>
    findMatches(above, words)
      .filter(({ index }) => !OPEN_BEFORE.test(words.slice(0, index)))
      .map(({ index, 0: phrase }) => ({
        span: { start: start + index, end: start + index + phrase.length },
        told,
        isDone: true,
        open,
        about: wordsBeside(phrase, words),
      })),
  );
}

function statedDeeds({ start, words }: WordsAbove): Stated[] {
  return findMatches(TO_DO, words).flatMap(({ index, 0: phrase, 1: before = '', 3: verb = '' }) => {
    const deed = DEEDS.get(verb);
    if (deed === undefined || LEADS_ON.has(before)) return [];
    const span = { start: start + index + before.length + 1, end: start + index + phrase.length };
    return [{ span, ...deed, isDone: false, about: wordsBeside(verb, words) }];
  });
}

function wordsBeside(phrase: string, words: string): string[] {
  const own = contentWords(phrase);
  return contentWords(words).filter((word) => !own.includes(word));
}

interface SentenceBelow {
  readonly sentence: string;
  /** Those of its paragraph. */
  readonly words: ReadonlySet<string>;
  readonly isInLead: boolean;
}

/** By which words a story leaves an outcome open; nothing where it does not, or has a sentence that tells it as settled. */
function sayOpen({ told, isDone, open, about }: Stated, sentences: readonly SentenceBelow[]): string | undefined {
  const isAbout = ({ words }: SentenceBelow) => about.some((word) => words.has(word));
  let denied: string | undefined;
  for (const below of sentences) {
    const { sentence } = below;
    const at = sentence.search(told);
    if (at < 0 || !(isAbout(below) || GOES_ON.test(sentence))) continue;
    if (!UNSETTLED.test(sentence)) return undefined;
    const before = DENIED.exec(sentence.slice(0, at))?.[0];
    if (isDone && before !== undefined && (isAbout(below) || OF_NOBODY.test(before)))
      denied ??= before + (/^[a-zé]+/.exec(sentence.slice(at))?.[0] ?? '');
  }
  if (denied !== undefined) return denied;
  const undecided = sentences.find(
    (below) => (below.isInLead || isAbout(below) || told.test(below.sentence)) && open.test(below.sentence),
  );
  return open.exec(undecided?.sentence ?? '')?.[0].trim();
}

function openOf(outcome: { readonly open?: string; readonly contrary?: string }): RegExp {
  if (outcome.open !== undefined) return startOf(outcome.open);
  return outcome.contrary === undefined ? UNDECIDED : startOf(`${data.undecided.join('|')}|${outcome.contrary}`);
}

function startOf(words: string): RegExp {
  return new RegExp(`(?<![a-zé])(?:${words})`);
}
