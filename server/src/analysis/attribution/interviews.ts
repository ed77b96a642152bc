import type { Block } from '../../text/block.ts';

// “Why did the lock fail?”: a paragraph that only asks; explainers put such a question into a heading.
const QUESTION = /^\s*\p{Lu}[^.!?“”"]{5,200}\?\s*$/u;
// “Quist: ”, “Speaker 1: ”, “Q. ”, “A: ”: who speaks in a transcript.
const LABEL = /^\s*(?:[QA][.:]|\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}\d][\p{L}\d.'’-]*){0,3}:)\s+\p{Lu}/u;

/** As many questions or labels make an interview. */
const FEWEST = 2;

/**
 * The paragraphs in which somebody else speaks without marks: the answers of an interview behind its questions, and the
 * paragraphs of a transcript that begin with who speaks.
 */
export function spokenBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const labelled = paragraphs.filter(({ prose }) => LABEL.test(prose));
  const questions = paragraphs.filter(({ prose }) => QUESTION.test(prose));
  const first = paragraphs.findIndex(({ prose }) => QUESTION.test(prose));
  const answers = questions.length < FEWEST ? [] : paragraphs.slice(first);
  return new Set([...(labelled.length < FEWEST ? [] : labelled), ...answers]);
}
