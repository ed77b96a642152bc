import { contentWords } from '../../analysis/content-words.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { type Block, isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { type Span, wordsAt } from '../../text/span.ts';
import { isOutlet, isToldToOutlet } from './outlets.ts';
import { isLineOfPage } from './page-lines.ts';
import { namesSpeaker } from './speakers-in.ts';

/**
 * Whether vague words only give in short what the story tells in full: a caption what a paragraph tells, and the first paragraphs what
 * somebody with a name says in one of the next two sentences. Further down a reader has asked before he comes there.
 */
export function isToldInFull(story: Story, at: number, vague: Span): boolean {
  const here = story.sentences[at];
  if (here === undefined) return false;
  const words = new Set(contentWords(proseOf(here)));
  for (const word of contentWords(wordsAt(story.text, vague))) words.delete(word);
  if (isLineOfPage(proseOf(here)))
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

// “reportedly”, “according to reports”, “allegedly”: an outlet is asked for.
const REPORT = /report|allegedly/i;
const NEWS_COMES_FROM = /\b(?:news|report|rumou?r)\s+comes?\s+(?:from|via)\s+(?:the\s+)?\p{Lu}/iu;

// “According to Harbour Daily, one source says”: whose report it is, whatever sort of name that is.
const FROM_NAME = /^According to (?:the )?\p{Lu}/u;

/** Whether a sentence tells which outlet has the report: it says so, or somebody without a name told it. */
function tellsOutlet(story: Story, sentence: StorySentence, words: ReadonlySet<string>): boolean {
  if (NEWS_COMES_FROM.test(proseOf(sentence))) return true;
  if (sentence.reach.kind !== 'own') return false;
  const isOfIt = shares(words, sentence, 0, 1);
  if (isOfIt && FROM_NAME.test(proseOf(sentence)) && namesSpeaker(story, sentence)) return true;
  return sentence.reach.attributions.some((attribution) => {
    if (isOutlet(story, sentence, attribution)) return isOfIt;
    const { vague, sourceKind } = attribution;
    return (vague !== undefined || sourceKind === 'anonymous') && isToldToOutlet(story, attribution);
  });
}

/** In sentences. */
const SOON = 2;

/** In paragraphs. */
const BEGINNING = 3;

const beginning = knownOnce(
  ({ blocks }: Story): ReadonlySet<Block> => new Set(blocks.filter((block) => isBody(block)).slice(0, BEGINNING)),
);

function isOfStory({ block }: StorySentence): boolean {
  return isBody(block) && !isLineOfPage(block.prose);
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

/** Whether a sentence has enough words of another one to be about the same thing. */
export function tellsTheSame(one: StorySentence, other: StorySentence | undefined): boolean {
  return other !== undefined && shares(wordsIn(one), other, 0);
}

const wordsIn = knownOfPlaces((prose): ReadonlySet<string> => new Set(contentWords(prose)));
