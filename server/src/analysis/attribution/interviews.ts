import { anyOf } from '../../english/any-of.ts';
import { type Block, isBody } from '../../text/block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import { withoutFillers } from '../../text/unseen.ts';
import data from '../data/speaking-up.json' with { type: 'json' };

// “Why did the lock fail?”: a paragraph that only asks; explainers put such a question into a heading.
const QUESTION = /^\s*\p{Lu}[^.!?“”"]{5,200}\?\s*$/u;
// “Why did the lock fail? It was old.”: a question with the answer behind it.
const QUESTION_FIRST = /^\s*\p{Lu}[^.!?“”"]{5,200}\?(?=\s|$)/u;
// “Why did you leave the lock?”: asked of somebody, perhaps with the answer behind it; “How do you apply?” is an explainer's.
const ASKED_OF_SOMEBODY = new RegExp(
  `^\\s*(?:Q[.:]\\s+)?\\p{Lu}[^.!?“”"]{0,200}\\b(?:(?:did|had|have|was|were|would) you|do you ${anyOf(data.asked)})\\b[^.!?“”"]{0,200}\\?(?=\\s|$)`,
  'u',
);
// “[00:02:10] ”, “12:30 ”: when it was said.
const TIME = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s+)?';
// “Quist: ”, “Speaker 1: ”, “Q. ”, “A: ”: who speaks in a transcript.
const LABEL = new RegExp(
  `^\\s*${TIME}(?:[QA][.:]|\\p{Lu}[\\p{L}.'’-]*(?: [\\p{Lu}\\d][\\p{L}\\d.'’-]*){0,3}(?: \\([^)]{1,40}\\))?:)\\s+["“‘(]?\\p{Lu}`,
  'u',
);

// “Q. ”
const LETTER_AS_LABEL = /^\s*[QA]\./;

/** As many questions or labels make an interview. */
const FEWEST = 2;
/** As many labels make a transcript, in which a speaker goes on without a label. */
const FEWEST_OF_A_TRANSCRIPT = 3;

/**
 * The blocks in which somebody else speaks without marks: the answers of an interview behind its questions, and what
 * stands between the labels of a transcript.
 */
export const spokenBlocks = knownOnce((blocks: readonly Block[]): ReadonlySet<Block> => {
  const told = blocks.filter((block) => isBody(block) || block.kind === 'heading');
  return new Set([...labelledBlocks(told), ...answers(told)].filter(isBody));
});

function labelledBlocks(told: readonly Block[]): readonly Block[] {
  const labelled = told.filter((block) => block.kind === 'paragraph' && isLabelled(block));
  const [first, last] = [labelled[0], labelled.at(-1)];
  if (first === undefined || last === undefined || labelled.length < FEWEST) return [];
  return labelled.length < FEWEST_OF_A_TRANSCRIPT ? labelled : told.slice(told.indexOf(first), told.indexOf(last) + 1);
}

function answers(told: readonly Block[]): readonly Block[] {
  const isInterview = told.some((block) => asksIn(block, ASKED_OF_SOMEBODY));
  const asks = (block: Block) =>
    isInterview ? asksIn(block, QUESTION_FIRST) : block.kind !== 'heading' && asksIn(block, QUESTION);
  if (told.filter(asks).length < FEWEST) return [];
  // A heading behind the last answer begins something else: “The collection in numbers”.
  const last = told.findLastIndex(asks);
  const end = told.findIndex((block, at) => at > last && block.kind === 'heading');
  const spoken = told.slice(told.findIndex(asks), end < 0 ? told.length : end);
  return isInterview || spoken.filter(quotesSomebody).length < FEWEST ? spoken : [];
}

// ““One road,” he said.”
const QUOTED = /["“][^"“”]+["”]/;
const SAID = /\b(?:said|says|told|added)\b/;

/** An explainer puts its questions to readers, and quotes others in what it answers. */
const quotesSomebody = knownOfProse((prose) => SAID.test(prose) && QUOTED.test(prose));

// Most paragraphs have neither mark, which is quicker to see.
const isLabelled = knownOfProse((prose) => {
  const words = withoutFillers(prose);
  return (words.includes(':') || LETTER_AS_LABEL.test(words)) && LABEL.test(words);
});

function asksIn({ prose }: Block, question: RegExp): boolean {
  return prose.includes('?') && question.test(withoutFillers(prose));
}
