import { writeIn } from './fields/write-in.ts';
import type { Notated } from './layout/layout.ts';
import type { Edit, Finding, Fix } from './rules/rule.ts';
import type { Draft } from './text/draft.ts';
import { closeUp } from './text/fillers.ts';
import { contains, shiftSpan } from './text/span.ts';
import { UNSEEN, withoutFillers } from './text/unseen.ts';

/** A draft, and its text as long with the markup in it blanked. */
export interface ToldDraft extends Pick<Draft, 'format' | 'text'> {
  readonly told: string;
  /** Where words are written as in no other part of the draft. */
  readonly notated: readonly Notated[];
}

/** The same finding with fixes that leave markup as it is; one that would have to break a tag is left out. */
export function fitFixes<T extends Finding>(finding: T, draft: ToldDraft): T {
  if (draft.format === 'plain' && draft.notated.length === 0) return finding;
  return { ...finding, fixes: finding.fixes.flatMap((fix) => fitFix(fix, draft) ?? []) };
}

function fitFix(fix: Fix, draft: ToldDraft): Fix | undefined {
  if (fix.kind !== 'draft') return fix;
  const edits = fix.edits.map((edit) => fitEdit(edit, draft));
  return edits.includes(undefined) ? undefined : { ...fix, edits: edits.flatMap((edit) => edit ?? []) };
}

/**
 * The same edit in the draft's format, around the tags that stand in its words: “Haldan” for “<b>H</b>alden” changes the
 * last “e” alone. Nothing where a tag stands in what changes.
 */
export function fitEdit({ span, newText }: Edit, draft: ToldDraft): Edit | undefined {
  const fitting = { span, newText: withoutFillers(newText) };
  const narrow = holdsMarkup(span, draft) ? narrowed(fitting, draft.told) : fitting;
  const written = holdsMarkup(narrow.span, draft) ? undefined : inPlace(narrow, draft);
  return written === undefined ? undefined : { ...narrow, newText: written };
}

/** Whether anything but words and white space stands in a span; an entity is a word's. */
function holdsMarkup({ start, end }: Edit['span'], { text, told }: ToldDraft): boolean {
  for (let at = start; at < end; at += 1) {
    const shown = told.charAt(at);
    if (shown === UNSEEN || (shown === ' ' && text.charAt(at) !== ' ' && text.charAt(at).trim() !== '')) return true;
  }
  return false;
}

/** The edit without the words at either end that stay as they are. */
function narrowed({ span, newText }: Edit, told: string): Edit {
  const { words, placeOf } = closeUp(told.slice(span.start, span.end));
  const shorter = Math.min(words.length, newText.length);
  let head = 0;
  while (head < shorter && words[head] === newText[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && words.at(-1 - tail) === newText.at(-1 - tail)) tail += 1;
  const place = placeOf({ start: head, end: words.length - tail });
  return { span: shiftSpan(place, span.start), newText: newText.slice(head, newText.length - tail) };
}

/** The new words as they are written where they come to stand; nothing where they cannot be. */
function inPlace({ span, newText }: Edit, { format, notated }: ToldDraft): string | undefined {
  const stretch = notated.find((candidate) => contains(candidate.span, span));
  if (stretch === undefined) return inFormat(newText, format);
  const words = inFormat(newText, stretch.holds === 'html' ? 'html' : 'plain');
  return writeIn(stretch.notation, words, stretch.span.start === span.start ? 'first' : 'within');
}

/** In HTML, “&” and “<” are written as entities. */
function inFormat(words: string, format: Draft['format']): string {
  return format === 'html' ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : words;
}
