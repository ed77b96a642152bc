import { contentWords } from '../../analysis/content-words.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { type Block, isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { type Span, wordsAt } from '../../text/span.ts';
import { namesSpeaker } from './speakers-in.ts';

// “Crews at the lock in May. Photo: HWB”: a line of the page, and no sentence of the story, has no full stop at its end.
const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*\s*$/u;

/** Whether a block is a line that a page puts between the paragraphs of a story, such as a caption. */
export function isLineOfPage({ prose }: Block): boolean {
  return !ENDS_SENTENCE.test(prose);
}

/**
 * Whether vague words only give in short what the story tells in full: a caption what a paragraph tells, and the first paragraphs what
 * somebody with a name says in one of the next two sentences. Further down a reader has asked before he comes there.
 */
export function isToldInFull(story: Story, at: number, vague: Span): boolean {
  const here = story.sentences[at];
  if (here === undefined) return false;
  const words = new Set(contentWords(proseOf(here)));
  for (const word of contentWords(wordsAt(story.text, vague))) words.delete(word);
  if (!ENDS_SENTENCE.test(proseOf(here)))
    return story.sentences.some(
      (other) => isOfStory(other) && other.attributed !== 'none' && shares(words, other, IN_CAPTION),
    );
  if (!beginning(story).has(here.block)) return false;
  const next = story.sentences.slice(at + 1, at + 1 + SOON).filter(isOfStory);
  const isReport = REPORT.test(wordsAt(story.text, vague));
  return next.some(
    (other) =>
      (namesSpeaker(story, other) && shares(words, other, IN_LEAD)) || (isReport && tellsOutlet(story, other, words)),
  );
}

// “reportedly”, “according to reports”: an outlet is asked for.
const REPORT = /report/i;
// “ the Port Ellis Courier”: to whom somebody told it.
const LISTENER = /^\s+(?:the\s+)?((?:\p{Lu}[\p{L}&.’'-]*\s?){1,4})/u;
const NEWS_COMES_FROM = /\b(?:news|report|rumou?r)\s+comes?\s+(?:from|via)\s+(?:the\s+)?\p{Lu}/iu;

/** Whether a sentence tells which outlet has the report: it says so, or somebody without a name told it. */
function tellsOutlet({ text }: Story, sentence: StorySentence, words: ReadonlySet<string>): boolean {
  if (NEWS_COMES_FROM.test(proseOf(sentence))) return true;
  if (sentence.reach.kind !== 'own') return false;
  const isOfIt = shares(words, sentence, 0, 1);
  return sentence.reach.attributions.some(({ sourceKind, vague, entry, cue }) => {
    const mayBeOutlet = sourceKind === 'outlet' || (entry?.cue === 'report' && sourceKind === 'organisation');
    if (mayBeOutlet && vague === undefined) return isOfIt;
    if (entry?.cue !== 'tell' || (vague === undefined && sourceKind !== 'anonymous')) return false;
    const listener =
      LISTENER.exec(text.slice(cue.end, cue.end + LISTENER_LETTERS))?.[1]
        ?.trim()
        .split(/\s/)
        .at(-1) ?? '';
    return OUTLETS.has(listener.replace(/\.$/, '').toLowerCase());
  });
}

const LISTENER_LETTERS = 50;

const OUTLETS: ReadonlySet<string> = new Set(sources.outlet);

/** In sentences. */
const SOON = 2;

/** In paragraphs. */
const BEGINNING = 3;

const beginning = knownOnce(
  ({ blocks }: Story): ReadonlySet<Block> => new Set(blocks.filter((block) => isBody(block)).slice(0, BEGINNING)),
);

function isOfStory({ block }: StorySentence): boolean {
  return isBody(block) && !isLineOfPage(block);
}

// Of the words of a sentence, how many another one must have to tell the same thing.
const IN_CAPTION = 0.3;
const IN_LEAD = 0.33;
const FEWEST_WORDS = 2;

function shares(words: ReadonlySet<string>, other: StorySentence, part: number, fewest = FEWEST_WORDS): boolean {
  const theirs = wordsIn(other);
  let shared = 0;
  for (const word of words) if (theirs.has(word)) shared += 1;
  return shared >= Math.max(fewest, words.size * part);
}

const wordsIn = knownOfPlaces((prose): ReadonlySet<string> => new Set(contentWords(prose)));
