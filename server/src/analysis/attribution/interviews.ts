import type { Block } from '../../text/block.ts';

// “Why did the lock fail?”: a paragraph that only asks; explainers put such a question into a heading.
const QUESTION = /^\s*\p{Lu}[^.!?“”"]{5,200}\?\s*$/u;
// “Quist: ”, “Speaker 1: ”, “Q. ”, “A: ”: who speaks in a transcript.
const LABEL = /^\s*(?:[QA][.:]|\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}\d][\p{L}\d.'’-]*){0,3}:)\s+\p{Lu}/u;

// “Q. ”
const LETTER_AS_LABEL = /^\s*[QA]\./;

/** As many questions or labels make an interview. */
const FEWEST = 2;

/**
 * The paragraphs in which somebody else speaks without marks: the answers of an interview behind its questions, and the
 * paragraphs of a transcript that begin with who speaks.
 */
export function spokenBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const labelled = paragraphs.filter(isLabelled);
  const [first, ...questions] = paragraphs.flatMap((block, at) => (isQuestion(block) ? [at] : []));
  const answers = questions.length + 1 < FEWEST ? [] : paragraphs.slice(first);
  return new Set([...(labelled.length < FEWEST ? [] : labelled), ...answers]);
}

// Most paragraphs have neither mark, which is quicker to see.
function isLabelled({ prose }: Block): boolean {
  return (prose.includes(':') || LETTER_AS_LABEL.test(prose)) && LABEL.test(prose);
}

function isQuestion({ prose }: Block): boolean {
  return prose.includes('?') && QUESTION.test(prose);
}
