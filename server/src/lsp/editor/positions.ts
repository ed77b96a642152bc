import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

// The one place of the server where offsets become lines and characters, and back.

/** The lines and characters (UTF-16, from zero) that a span covers. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span that a range covers; whatever lies outside the text is brought to its nearest end. */
export function spanInRange(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The place of a position in the text. */
export function offsetOf(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** An edit as an editor applies it. */
export function textEditOf(document: TextDocument, edit: Edit): TextEdit {
  return { range: rangeOf(document, edit.span), newText: edit.newText };
}
