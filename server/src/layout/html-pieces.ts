import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';
import { REST } from '../text/unseen.ts';
import { hideSpans } from './blank.ts';
import { type LookOf, readLooks } from './css.ts';
import { findDeepTags } from './deep-tags.ts';
import { type OpenDirective, readDirective } from './directive.ts';
import { type Attributes, type Frame, OUTSIDE, openFrame, topOf } from './frames.ts';
import { createGalley, type Galley } from './galley.ts';
import type { Words } from './leaf.ts';
import type { MarkedUp } from './marked-up.ts';
import { isNoteMark } from './note-mark.ts';
import { toNote } from './piece.ts';
import { mayEndSentence } from './sentence-end.ts';
import { findLoneCells, isTablePart } from './table-rows.ts';
import { styleOf } from './tags.ts';

/** How markup is to be taken. */
export interface Dialect {
  /** What ends a paragraph: its tags, or a blank line, too, where a site puts in the tags for it later. */
  readonly parting?: Parting;
  readonly markup?: 'html' | 'xml';
}

type Parting = 'tags' | 'blank lines';

/** Finds the blocks and orders in a stretch of HTML; spans count from the text's start. */
export function findHtmlPieces(
  source: string,
  stretch: Span,
  { parting = 'tags', markup = 'html' }: Dialect = {},
): MarkedUp {
  const text = hideSpans(source, findDeepTags(source, stretch));
  const directives: OpenDirective[] = [];
  const galley = createGalley();
  // The parser's end index is that of the last code unit, not of the one after it.
  const here = () => ({ start: stretch.start + parser.startIndex, end: stretch.start + parser.endIndex + 1 });
  const setting: Setting = { after: 'unseen', last: '' };
  const handling: Handling = {
    text,
    galley,
    frames: [OUTSIDE],
    setting,
    lookOf: readLooks(text),
    lone: findLoneCells(text, stretch),
    here,
  };
  const parser = new Parser(
    {
      ...tagHandlers(handling),
      ontext: textHandler(handling, parting),
      oncomment() {
        const directive = readDirective(text, here());
        if (directive === undefined) return;
        directives.push(directive);
        galley.reachTo(directive.span.end);
      },
    },
    { xmlMode: markup === 'xml' },
  );
  parser.end(text.slice(stretch.start, stretch.end));
  galley.close();
  return { pieces: galley.pieces.map((piece) => (piece.kind === 'note' ? toNote(piece) : piece)), directives };
}

/** What was set last, and what stands between it and the words to come. */
interface Setting {
  after: Words['after'];
  last: string;
}

interface Handling {
  readonly text: string;
  readonly galley: Galley;
  readonly frames: Frame[];
  readonly setting: Setting;
  readonly lookOf: LookOf;
  /** Where rows begin that have one cell. */
  readonly lone: ReadonlySet<number>;
  readonly here: () => Span;
}

/** Opens and closes elements: keeps the frames, and ends a block where one begins or ends. */
function tagHandlers({ galley, frames, setting, lookOf, lone, here }: Handling) {
  function meet(name: string): void {
    const { flow } = styleOf(name);
    // A paragraph in a cell is no block: the cells of a row stand in one line.
    const isInRow = topOf(frames).kind === 'table-row' && !isTablePart(name);
    if (flow === 'block' && !isInRow) galley.close();
    if (flow !== 'inline') setting.after = 'gap';
  }
  return {
    onopentag(name: string, attributes: Attributes): void {
      meet(name);
      if (name === 'br') galley.breakLine();
      const above = topOf(frames);
      if (lone.has(here().start)) frames.push({ ...above, name });
      else if (signs(name, above, setting)) {
        galley.close();
        frames.push({ ...above, name, kind: 'signature' });
      } else openFrame(frames, name, attributes, lookOf);
      if (name === 'q') setWords(galley, topOf(frames), setting, standIn('“', here()));
    },
    onclosetag(name: string, isImplied: boolean): void {
      if (name === 'q' && !isImplied) setWords(galley, topOf(frames), setting, standIn('”', here()));
      meet(name);
      if (frames.length > 1) frames.pop();
    },
  };
}

/** Sets what stands between tags, but for what no reader sees. */
function textHandler({ text, galley, frames, setting, here }: Handling, parting: Parting): (data: string) => void {
  return (data) => {
    const { show } = topOf(frames);
    if (show === 'hidden' || isUnfinishedTag(text, here(), data)) return;
    if (show === 'raised' && isNoteMark(data, setting.last)) return;
    for (const words of partWords(wordsAt(text, here(), data), parting)) {
      if (words === 'end') galley.close();
      else setWords(galley, topOf(frames), setting, words);
    }
  };
}

const SIGNS: ReadonlySet<string> = new Set(['cite', 'credit', 'footer']);

/** “<blockquote>We waited. <cite>Ada Quist</cite>”: who says so, not a work that is named in the quotation. */
function signs(name: string, { kind }: Frame, { last }: Setting): boolean {
  return SIGNS.has(name) && kind === 'block-quote' && mayEndSentence(last);
}

function setWords(galley: Galley, { kind, show }: Frame, setting: Setting, words: Omit<Words, 'after'>): void {
  if (show === 'hidden') return;
  galley.set({ ...words, after: setting.after }, kind, show === 'stressed' ? 'stressed' : 'plain');
  setting.after = 'unseen';
  if (words.shown.trim() !== '') setting.last = words.shown;
}

/** What a browser shows in place of markup: “&eacute;” as “é”, “<q>” as a quotation mark. */
function standIn(shown: string, span: Span): Omit<Words, 'after'> {
  const length = span.end - span.start;
  return { span, shown: shown.slice(0, length).padEnd(length, REST) };
}

/** The parser hands a tag such as “<p” at the very end on as the text “p”, where its name could become that of raw text. */
function isUnfinishedTag(text: string, here: Span, data: string): boolean {
  return text[here.start] === '<' && !data.startsWith('<');
}

/** The words that the parser read up to here: as they stand, or an entity decoded. */
function wordsAt(text: string, here: Span, data: string): Omit<Words, 'after'> {
  const span = { start: here.end - data.length, end: here.end };
  return text.slice(span.start, span.end) === data ? { span, shown: data } : standIn(data, here);
}

type Piecemeal = Omit<Words, 'after'> | 'end';

// A line's end, and another with nothing between.
const BLANK_LINE = /\r?\n[ \t]*\r?\n\s*/g;

/** The words before, between and behind blank lines, where those end a paragraph. */
function partWords(words: Omit<Words, 'after'>, parting: Parting): Piecemeal[] {
  const { span, shown } = words;
  if (parting === 'tags' || !shown.includes('\n')) return [words];
  const parted: Piecemeal[] = [];
  let at = 0;
  for (const { index, 0: blank } of shown.matchAll(BLANK_LINE)) {
    parted.push(partOf(span, shown, at, index), 'end');
    at = index + blank.length;
  }
  return [...parted, partOf(span, shown, at, shown.length)];
}

function partOf({ start }: Span, shown: string, from: number, to: number): Omit<Words, 'after'> {
  return { span: { start: start + from, end: start + to }, shown: shown.slice(from, to) };
}
