import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { GlossaryEntry } from '../../analysis/acronyms/glossary.ts';
import { longFormOf, type Stylebook } from '../../stylebook/stylebook.ts';
import { wordsAt } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../editor/positions.ts';

// “HWB (Harb”, “the Harbour Works Board (H”: a bracket that was just opened, and what is typed in it.
const OPENED_BRACKET = /(\S) \(([^()\r\n]*)$/;
// “HWB”: letters right before the bracket.
const LETTERS_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&.-]*)$/u;

const FARTHEST_BACK = 200; // Longer than any name with its bracket.

/**
 * Completes a definition while it is typed: the long form in a bracket after letters, the letters in a bracket after a
 * long form. Anywhere else a list of words would be in the writer's way.
 */
export function completionsAt(offset: number, draft: ReadDraft): CompletionItem[] {
  const before = draft.story.text.slice(Math.max(0, offset - FARTHEST_BACK), offset);
  const opened = OPENED_BRACKET.exec(before);
  if (opened === null) return [];
  const [, last = '', typed = ''] = opened;
  const head = before.slice(0, opened.index + last.length);
  const nameEnd = offset - before.length + head.length;
  const range = rangeOf(draft.document, { start: offset - typed.length, end: offset });
  return wordsFor(head, nameEnd, draft).map((words) => ({
    label: words,
    kind: CompletionItemKind.Text,
    textEdit: { range, newText: words },
  }));
}

function wordsFor(head: string, nameEnd: number, { story, newsroom }: ReadDraft): string[] {
  const letters = LETTERS_BEFORE.exec(head)?.[1];
  const { stylebook } = newsroom.desk;
  const longForms = letters === undefined ? [] : longFormsOf(letters, story.text, story.glossary, stylebook);
  return [...new Set([...longForms, ...lettersOf(head, nameEnd, story.glossary, stylebook)])];
}

function longFormsOf(letters: string, text: string, glossary: readonly GlossaryEntry[], book: Stylebook): string[] {
  const entry = glossary.find(({ acronym }) => acronym === letters.replaceAll('.', ''));
  const spans = [...(entry?.definitions ?? []).map(({ expansion }) => expansion), entry?.spelledOut[0]?.span];
  const inDraft = spans.flatMap((span) => (span === undefined ? [] : [wordsAt(text, span)]));
  const inBook = longFormOf(book, letters);
  return inBook === undefined ? inDraft : [inBook, ...inDraft];
}

function lettersOf(head: string, nameEnd: number, glossary: readonly GlossaryEntry[], book: Stylebook): string[] {
  const inDraft = glossary.filter(({ spelledOut }) => spelledOut.some(({ span }) => span.end === nameEnd));
  const inBook = [...book.longForms].filter(([, longForm]) => endsWithName(head, longForm));
  return [...inBook.map(([letters]) => letters), ...inDraft.map(({ acronym }) => acronym)];
}

function endsWithName(head: string, name: string): boolean {
  return name !== '' && head.endsWith(name) && !/[\p{L}\p{N}]/u.test(head.at(-name.length - 1) ?? ' ');
}
