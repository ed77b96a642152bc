import { type Block, type BlockKind, isBody } from '../text/block.ts';
import { closeUp } from '../text/fillers.ts';
import { plainCase } from '../text/letter-case.ts';
import { inkOf } from './blank.ts';
import { isDataLine } from './data-line.ts';
import { datelineLength, isDateline, isTimeStamp } from './dateline.ts';
import { type FurnitureReader, readFurniture, readLoneLabel } from './furniture.ts';
import {
  LONGEST_STANDFIRST,
  looksLikeHeading,
  looksLikeHeadline,
  looksLikePost,
  looksLikeStandfirst,
} from './headline.ts';
import { BULLET, HASH_MARKER, LIST_MARKER } from './line-start.ts';
import { isOpen, type Piece, toNote, withoutLead, wordsOf } from './piece.ts';
import { isPersonAlone } from './posting-line.ts';
import { asks, namesSpeaker, signsQuotation } from './speaker-lines.ts';

// “a” or “7”: without a letter or figure it is a rule, an ellipsis or a blank.
const HAS_WORD = /[\p{L}\p{N}]/u;

/** What was met on the way down a draft, which decides what the next piece can be. */
interface Progress {
  /** `told` by a field, such as one of the front matter: the story may begin with it once more. */
  readonly headline: 'awaited' | 'told' | 'met';
  /** The headline if it stands right above, notes apart. */
  readonly above: Block | undefined;
  readonly body: 'awaited' | 'met';
  /** What stands right above. */
  readonly last: BlockKind | undefined;
  /** Whether a line that ends in a colon has announced a list of bare lines. */
  readonly list: 'announced' | 'none';
  /** What the line above says that this piece is: “ABSTRACT.” */
  readonly label: BlockKind | undefined;
  /** How many pieces were read. */
  readonly read: number;
}

const ABOVE_ALL: Progress = {
  headline: 'awaited',
  above: undefined,
  body: 'awaited',
  last: undefined,
  list: 'none',
  label: undefined,
  read: 0,
};

/** Where somebody is at work in a draft, and who reads what its pieces say of themselves. */
export interface NamingPieces {
  readonly writingAt?: number | undefined;
  readonly furnitureOf?: FurnitureReader | undefined;
}

/**
 * Says of each piece what it is, and parts the dateline from the first paragraph. `told` is the headline where a field
 * has it, so that no line of the story need be one.
 */
export function nameKinds(pieces: readonly Piece[], naming: NamingPieces = {}, told?: Block): Block[] {
  const { writingAt, furnitureOf = readFurniture } = naming;
  const blocks: Block[] = [];
  let progress: Progress = told === undefined ? ABOVE_ALL : { ...ABOVE_ALL, headline: 'told', above: told };
  const marked = pieces
    .map((piece) => readMarks(piece, furnitureOf))
    .filter((piece) => piece.kind === 'note' || HAS_WORD.test(piece.prose));
  const above = countLinesAbove(marked);
  for (const [index, piece] of marked.entries()) {
    const next = marked[index + 1];
    const guessed = index < above && isOpen(piece) ? kindAbove(progress) : kindOf(piece, next, progress);
    const kind = speakerKind(piece, guessed, marked[index - 1], next) ?? unlessBegun(guessed, piece, writingAt);
    const block = { ...piece, kind };
    if (block.kind === 'paragraph' && progress.body === 'awaited') blocks.push(...partDateline(block));
    else blocks.push(block);
    progress = walkOn(progress, block);
  }
  return blocks;
}

/** A short line between paragraphs looks like a crosshead; where somebody is at work it is a paragraph that was begun. */
function unlessBegun(kind: BlockKind, { kind: marked, span }: Piece, writingAt: number | undefined): BlockKind {
  if (kind !== 'heading' || marked !== 'text' || writingAt === undefined) return kind;
  return span.start <= writingAt && writingAt <= span.end + 1 ? 'paragraph' : kind;
}

/** A line that only names who is quoted beside it is a kind of its own. */
function speakerKind(
  piece: Piece,
  kind: BlockKind,
  above: Piece | undefined,
  next: Piece | undefined,
): BlockKind | undefined {
  if (namesSpeaker(piece, kind, next)) return 'speaker';
  return signsQuotation(piece, kind, above) ? 'signature' : undefined;
}

/** A headline, two decks and a byline: more stands above no dateline. */
const MOST_LINES_ABOVE = 4;

/** How many pieces stand above “PORT ARDEN — The ferry …” and are not the story yet, being lines and no paragraphs. */
function countLinesAbove(pieces: readonly Piece[]): number {
  const first = pieces
    .slice(0, MOST_LINES_ABOVE + 1)
    .findIndex((piece) => isOpen(piece) && datelineLength(wordsOf(piece).trimStart()) > 0);
  return pieces.slice(0, Math.max(0, first)).every((piece) => !isOpen(piece) || isLineAbove(piece)) ? first : 0;
}

/** Whether a line may be a headline or a deck, with a full stop or none. */
function isLineAbove(piece: Piece): boolean {
  const { kind } = piece;
  const prose = wordsOf(piece);
  return (kind === 'text' || kind === 'stressed') && !isDateline(prose) && prose.trim().length <= LONGEST_STANDFIRST;
}

function kindAbove({ headline }: Progress): BlockKind {
  return headline === 'awaited' ? 'headline' : 'standfirst';
}

/** Reads what a piece says of itself: its label, or the marker of a list or heading. */
function readMarks(piece: Piece, furnitureOf: FurnitureReader): Piece {
  if (SAYS_NOTHING.has(piece.kind)) return piece;
  const { words, placeOf } = closeUp(piece.prose);
  const furniture = furnitureOf(words);
  const isSame = furniture?.kind === piece.kind;
  if (furniture && (isOpen(piece) || isSame || mayHoldNote(piece, furniture.kind))) {
    if (furniture.kind === 'note') return toNote(piece);
    return withoutLead(piece, furniture.kind, placeOf({ start: 0, end: furniture.label }).end);
  }
  if (piece.kind === 'paragraph') return readBullet(piece);
  if (piece.kind !== 'text') return piece;
  const item = LIST_MARKER.exec(piece.prose);
  if (item) return unlessNote(withoutLead(piece, 'list-item', item[0].length));
  const hashes = HASH_MARKER.exec(piece.prose);
  if (hashes === null) return piece;
  return withoutLead(piece, hashes[0].trim() === '#' ? 'headline' : 'heading', hashes[0].length);
}

const SAYS_NOTHING: ReadonlySet<Piece['kind']> = new Set(['headline', 'top-heading', 'heading', 'table-row', 'note']);

/** “> Correction: …”, “• This article was amended …”: the house’s words in the dress of a quotation or an item. */
function mayHoldNote({ kind }: Piece, told: BlockKind): boolean {
  return told === 'note' && (kind === 'block-quote' || kind === 'list-item');
}

function unlessNote(item: Piece): Piece {
  return readFurniture(wordsOf(item))?.kind === 'note' ? toNote(item) : item;
}

/** “<p>• The ferry sails</p>”: an item where its writer typed the bullet. */
function readBullet(piece: Piece): Piece {
  const bullet = BULLET.exec(piece.prose);
  return bullet === null ? piece : unlessNote(withoutLead(piece, 'list-item', bullet[0].length));
}

function kindOf(piece: Piece, next: Piece | undefined, progress: Progress): BlockKind {
  const { kind } = piece;
  if (kind === 'headline' && progress.headline === 'met') return 'heading';
  if (kind === 'top-heading') return mayBeHeadline(progress) ? 'headline' : 'heading';
  if (kind !== 'text' && kind !== 'stressed' && kind !== 'paragraph') return kind;
  if (isTimeStamp(wordsOf(piece)) || (progress.body === 'awaited' && isDateline(wordsOf(piece)))) return 'dateline';
  if (progress.label !== undefined) return progress.label;
  if (labelAt(piece, progress) !== undefined) return 'heading';
  return kind === 'paragraph' ? kind : guessKind(piece, next, progress);
}

/** Many writers have the headline in the style of a heading; below the story's first words it is a crosshead. */
function mayBeHeadline({ headline, body }: Progress): boolean {
  return headline !== 'met' && body === 'awaited';
}

const MOST_LINES_ABOVE_LABEL = 4; // A headline, a deck, a byline and a date.

/** What a line says of the one below it, where it stands above the story; further down it is a crosshead. */
function labelAt(piece: { readonly prose: string }, { read }: Progress): BlockKind | undefined {
  return read <= MOST_LINES_ABOVE_LABEL ? readLoneLabel(wordsOf(piece)) : undefined;
}

/** Tells a headline, a standfirst and a crosshead from a paragraph. What comes last is a paragraph being written. */
function guessKind(piece: Piece, next: Piece | undefined, progress: Progress): BlockKind {
  const { kind } = piece;
  const prose = wordsOf(piece);
  if (next === undefined) return 'paragraph';
  if (progress.body === 'awaited') {
    if (datelineLength(prose.trimStart()) > 0) return 'paragraph';
    if (isDataLine(plainCase(prose.trim()))) return 'table-row';
    if (progress.headline === 'awaited') return looksLikeHeadline(prose) ? 'headline' : 'paragraph';
    if (progress.headline === 'told' && isSame(prose, progress.above)) return 'headline';
    if (progress.last === 'byline' && looksLikePost(prose)) return 'byline';
    if (progress.above === undefined || asks(prose)) return 'paragraph';
    if (progress.last === 'headline' && isPersonAlone(plainCase(prose.trim()))) return 'byline';
    const isAnnounced = kind === 'stressed' || next.kind === 'byline' || progress.above.prose.trim().endsWith(';');
    return isAnnounced || looksLikeStandfirst(prose) ? 'standfirst' : 'paragraph';
  }
  if (!looksLikeHeading(prose)) return 'paragraph';
  return progress.list === 'announced' ? 'list-item' : 'heading';
}

/** Whether a line says again what a field has told. */
function isSame(line: string, told: Block | undefined): boolean {
  return told !== undefined && wordsOf(told).trim() === line.trim();
}

/** “BEIRUT (Reuters) — The port …”: the dateline is a block of its own, the paragraph starts after it. */
function partDateline(block: Block): Block[] {
  const { span, prose } = block;
  const { words, placeOf } = closeUp(prose);
  const lead = words.length - words.trimStart().length;
  const length = datelineLength(words.slice(lead));
  if (length === 0) return [block];
  const { end } = placeOf({ start: 0, end: lead + length });
  const { start } = inkOf(prose, { start: end, end: prose.length });
  return [
    { kind: 'dateline', span: { start: span.start, end: span.start + end }, prose: prose.slice(0, end) },
    { kind: 'paragraph', span: { start: span.start + start, end: span.end }, prose: prose.slice(start) },
  ];
}

function walkOn(progress: Progress, block: Block): Progress {
  const staysInList = progress.list === 'announced' && block.kind === 'list-item';
  const isHeadline = block.kind === 'headline';
  return {
    headline: isHeadline ? 'met' : progress.headline,
    above: isHeadline ? block : block.kind === 'note' ? progress.above : undefined,
    body: isBody(block) ? 'met' : progress.body,
    last: block.kind,
    label: block.kind === 'heading' ? labelAt(block, progress) : undefined,
    read: progress.read + 1,
    list: block.prose.trimEnd().endsWith(':') || staysInList ? 'announced' : 'none',
  };
}
