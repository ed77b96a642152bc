import type { LookOf } from './css.ts';
import type { PieceKind } from './piece.ts';
import { isNoteReference, kindByClass, styleOf, type TagStyle } from './tags.ts';

/** An open element: what its text is. */
export interface Frame {
  readonly name: string;
  readonly kind: PieceKind;
  readonly show: TagStyle['show'];
}

/** The attributes of an element, by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** What stands in no element. */
export const OUTSIDE: Frame = { name: '', kind: 'paragraph', show: 'prose' };

/** The innermost of the open elements. */
export function topOf(frames: readonly Frame[]): Frame {
  return frames.at(-1) ?? OUTSIDE;
}

/** Opens an element in those that are open. */
export function openFrame(frames: Frame[], name: string, attributes: Attributes, lookOf: LookOf): void {
  const note = name === 'a' ? noteOf(attributes) : undefined;
  if (note !== undefined) becomeNote(frames, note);
  const told = frameIn(topOf(frames), name, attributes, lookOf);
  const frame = name === 'hl2' && isInHedline(frames) ? { ...told, kind: 'standfirst' as const } : told;
  frames.push(note === undefined ? frame : { ...frame, show: 'hidden' });
}

function isInHedline(frames: readonly Frame[]): boolean {
  return frames.some(({ name }) => name === 'hedline');
}

// “#cmnt1”, “#cmnt_ref1”: from the text to a comment and back, as Google Docs writes them, “#ftnt1” for footnotes; in Word
// “#_msocom_1”, “#_msoanchor_1”, and “#_ftn1”, “#_ftnref1” or “#_edn1”.
const NOTE_LINK = /^#(cmnt|ftnt|_msocom_|_msoanchor_|_ftn|_edn)(_ref|ref)?\d+$/;
const COMMENTS: ReadonlySet<string> = new Set(['cmnt', '_msoanchor_']);

/** What a link leads to or from, where that is a comment or a footnote of a word processor: its mark is no word. */
function noteOf({ href = '' }: Attributes): 'mark' | 'note' | 'footnote' | undefined {
  const [link, kind, back] = NOTE_LINK.exec(href) ?? [];
  if (link === undefined) return undefined;
  if (back === undefined && kind !== '_msoanchor_') return 'mark';
  return COMMENTS.has(kind ?? '') ? 'note' : 'footnote';
}

/** A comment begins with the way back to its place; all that stands beside that is the comment. */
function becomeNote(frames: Frame[], kind: 'mark' | 'note' | 'footnote'): void {
  if (kind === 'mark') return;
  const box = frames.findLastIndex(({ name }) => name === 'div');
  const from = box >= 0 ? box : frames.findLastIndex(({ name }) => name === 'p');
  for (let at = Math.max(1, from); at < frames.length; at += 1) frames[at] = { ...(frames[at] ?? OUTSIDE), kind };
}

function frameIn(parent: Frame, name: string, attributes: Attributes, lookOf: LookOf): Frame {
  const style = styleOf(name);
  const look = lookOf(attributes);
  const isUnseen = attributes['hidden'] !== undefined || isNoteReference(attributes['class']);
  const isHidden = parent.show === 'hidden' || style.show === 'hidden' || isUnseen;
  const show =
    isHidden || look === 'hidden' ? 'hidden' : (shownAs(look) ?? (style.show === 'prose' ? parent.show : style.show));
  return { name, kind: kindIn(parent.kind, name, style, attributes['class']), show };
}

function shownAs(look: ReturnType<LookOf>): TagStyle['show'] | undefined {
  return look === 'plain' ? 'prose' : look;
}

/** The kind of an element's blocks: a heading is one everywhere; a list in a quotation is still the quotation. */
function kindIn(parent: PieceKind, name: string, style: TagStyle, className: string | undefined): PieceKind {
  if (style.flow !== 'block') return parent;
  if (parent !== 'paragraph' && style.kind !== 'heading') return parent;
  return kindByClass(name, className) ?? style.kind ?? parent;
}
