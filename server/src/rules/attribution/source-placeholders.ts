import { isFunctionWord } from '../../english/function-words.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Edit, Fix } from '../rule.ts';

// “TK”: to come. The reporter knows that something is missing here; a sentence may begin behind it.
const TO_COME = /\b(?:TK)+\b/;
const TO_COME_BEFORE = /\b(?:TK)+\s*$/;

// “.”, “.)”, “!”: the marks that end a sentence, and a bracket around all of it.
const FULL_STOP = /(?<![.!…])[.!…]+[)\]]*\s*$|(?<!\s)\s*$/;
// “late.””: a sentence that ends inside quotation marks or with them.
const ENDS_QUOTED = /["”’][.!…]*\s*$/;
// “(”, “The”: the first word, behind a mark that opens it.
const FIRST_WORD = /^([([]?)(\p{L}+)/u;

/** Whether a sentence holds a “TK” already, so that nobody need ask for more there. */
export function isToCome(text: string, { span }: { readonly span: Span }): boolean {
  return TO_COME.test(sliceOf(text, span)) || TO_COME_BEFORE.test(wordsBefore(text, span.start, 20));
}

/** Places for a source to be filled in: behind the sentence, or before it where a quotation ends it. */
export function sourcePlaceholders(sentence: InBlock<{ readonly span: Span }>): Fix[] {
  const { span } = sentence;
  const prose = proseOf(sentence);
  if (ENDS_QUOTED.test(prose)) return ['According to TK,', 'TK said'].flatMap((words) => beginWith(words, prose, span));
  const at = span.end - (FULL_STOP.exec(prose)?.[0].length ?? 0);
  return [', according to TK', ', TK said'].map((words) => ({
    kind: 'draft',
    title: ['Add “{0}”', words],
    edits: [{ span: { start: at, end: at }, newText: words }],
  }));
}

function beginWith(words: string, prose: string, { start }: Span): Fix[] {
  const [, mark = '', first = ''] = FIRST_WORD.exec(prose) ?? [];
  if (first === '') return [];
  const at = start + mark.length;
  const goesSmall = first !== 'I' && isFunctionWord(first.toLowerCase());
  const edit: Edit = goesSmall
    ? { span: { start: at, end: at + first.length }, newText: `${words} ${first.toLowerCase()}` }
    : { span: { start: at, end: at }, newText: `${words} ` };
  return [{ kind: 'draft', title: ['Begin with “{0}”', words], edits: [edit] }];
}
