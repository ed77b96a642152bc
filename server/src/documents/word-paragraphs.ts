import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';
import {
  type Attributes,
  kindOf,
  newParagraph,
  newRun,
  type OpenParagraph,
  readProperty,
  setProperties,
} from './open-paragraph.ts';
import { isSkipped, isTakenAway, type Version } from './tracked-changes.ts';
import { type Chunk, joinCells, type WordParagraph } from './word-paragraph.ts';
import { createState, type State } from './word-state.ts';
import type { Styles } from './word-styles.ts';

/** The paragraphs of a part, and how many there are up to its end with those that hold no words. */
export interface ReadPart {
  readonly paragraphs: readonly WordParagraph[];
  readonly count: number;
}

/**
 * Reads `word/document.xml` or another part with paragraphs, `above` of which stand in the parts before it. Everything
 * that is not read is passed over.
 */
export function readPart(xml: string, styles: Styles, version: Version, above: number): ReadPart {
  const state = createState(styles, version, above);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, name, attributes, spanOf(parser)),
      ontext: (text) => setText(state, text, spanOf(parser), xml),
      onclosetag: (name) => close(state, name, spanOf(parser)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  endBegun(state);
  return { paragraphs: state.read, count: state.count };
}

// The parser's end index is that of the last code unit, not of the one after it.
function spanOf({ startIndex, endIndex }: Parser): Span {
  return { start: startIndex, end: endIndex + 1 };
}

function open(state: State, name: string, attributes: Attributes, here: Span): void {
  const isUnread = isSkipped(name, state.names.at(-1), state.version) || isSeparator(name, attributes);
  if (state.skipped > 0 || isUnread) state.skipped += 1;
  else openRead(state, name, attributes, here);
  state.names.push(name);
}

const NOTES = new Set(['w:footnote', 'w:endnote']);

/** Among the notes stands the line that is drawn above them, and what goes on from page to page. */
function isSeparator(name: string, { 'w:type': type = 'normal' }: Attributes): boolean {
  return NOTES.has(name) && type !== 'normal';
}

// The characters that elements stand for. A page's end parts lines as any break does.
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

function openRead(state: State, name: string, attributes: Attributes, here: Span): void {
  const paragraph = state.paragraphs.at(-1);
  const within = state.names.at(-1);
  if (APART.has(name)) endBegun(state);
  if (name === 'w:p') openParagraph(state);
  else if (name === BOX) state.boxes += 1;
  else if (name === 'w:tr') state.rows.push([]);
  else if (name === 'w:tc') state.rows.at(-1)?.push([]);
  else if (name === 'w:gridSpan' && within === 'w:tcPr') widenCell(state, attributes);
  else if (name === 'w:r' && paragraph !== undefined) openRun(state, paragraph, here);
  else if (within === 'w:pPr' && paragraph !== undefined) readProperty(paragraph, name, attributes, state.styles);
  else if (within === 'w:numPr' || within === 'w:tabs') return;
  else if (within === 'w:rPr') readRunProperty(state, name, attributes);
  else if (name === 'w:rPr' && within === 'w:r') setProperties(state.runs.at(-1), here);
  else if (name === 'w:t' || name === 'w:delText') state.tag = here;
  else if (within === 'w:r' && CHARACTERS.has(name))
    set(state, { text: CHARACTERS.get(name) ?? '', xml: here, isPlain: false, tag: undefined });
}

const BOX = 'w:txbxContent';
// No paragraph goes on from one of these into what stands beside it.
const APART = new Set([BOX, 'w:tbl', 'w:tc', ...NOTES]);

/** A cell over several columns is a row of data as others are, though it is the only one. */
function widenCell({ rows }: State, { 'w:val': columns = '1' }: Attributes): void {
  if (Number.parseInt(columns, 10) > 1) rows.at(-1)?.push([]);
}

function openParagraph(state: State): void {
  state.count += 1;
  const begun = state.begun;
  state.begun = undefined;
  state.paragraphs.push(begun ?? newParagraph({ number: state.count, isBoxed: state.boxes > 0 }));
  if (begun === undefined) return;
  begun.goesOn = false;
  // What a paragraph is stands in its mark, and that of the first was taken away.
  begun.kind = undefined;
}

function openRun(state: State, paragraph: OpenParagraph, span: Span): void {
  paragraph.runs += 1;
  state.runs.push(newRun(paragraph.runs, span));
}

function readRunProperty(state: State, name: string, { 'w:val': value = '' }: Attributes): void {
  const isOn = value !== '0' && value !== 'false' && value !== 'none';
  const paragraph = state.paragraphs.at(-1);
  if (state.names.at(-2) === 'w:pPr') {
    if (paragraph !== undefined && isTakenAway(name, state.version)) paragraph.goesOn = true;
    return;
  }
  const run = state.runs.at(-1);
  if (run === undefined || !isOn) return;
  // Struck words are what their writer took out by hand.
  if (name === 'w:vanish' || name === 'w:strike' || name === 'w:dstrike') run.isHidden = true;
  if (name === 'w:b' || name === 'w:i') run.isStressed = true;
}

function setText(state: State, text: string, here: Span, xml: string): void {
  const within = state.names.at(-1);
  if (state.skipped > 0 || (within !== 'w:t' && within !== 'w:delText')) return;
  set(state, { text, xml: here, isPlain: xml.slice(here.start, here.end) === text, tag: state.tag });
}

function set({ paragraphs, runs }: State, told: Pick<Chunk, 'text' | 'xml' | 'isPlain' | 'tag'>): void {
  const { text } = told;
  const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)];
  if (paragraph === undefined || run === undefined || run.isHidden) return;
  paragraph.chunks.push({ ...told, run, character: run.characters, isStressed: run.isStressed });
  run.characters += text.length;
  if (!run.isStressed && text.trim() !== '') paragraph.isStressed = false;
}

function close(state: State, name: string, here: Span): void {
  state.names.pop();
  if (state.skipped > 0) {
    state.skipped -= 1;
    return;
  }
  const run = state.runs.at(-1);
  if (name === 'w:rPr' && state.names.at(-1) === 'w:r' && run?.properties) {
    run.properties = { start: run.properties.start, end: here.end };
  }
  if (name === 'w:r') closeRun(state, here);
  if (APART.has(name)) endBegun(state);
  if (name === BOX) state.boxes -= 1;
  if (name === 'w:p') closeParagraph(state);
  if (name === 'w:tr') closeRow(state);
}

function closeRun({ runs }: State, here: Span): void {
  const run = runs.pop();
  if (run !== undefined) run.span = { start: run.span.start, end: here.end };
}

function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop();
  if (paragraph === undefined) return;
  if (!paragraph.goesOn) endParagraph(state, paragraph);
  // Of one that was taken away whole nothing goes on.
  else if (paragraph.chunks.length > 0) state.begun = paragraph;
}

function endParagraph({ rows, read }: State, paragraph: OpenParagraph): void {
  const { number, chunks } = paragraph;
  (rows.at(-1)?.at(-1) ?? read).push({ kind: kindOf(paragraph), number, chunks });
}

/** Nothing follows that a paragraph without its mark could go on with. */
function endBegun(state: State): void {
  if (state.begun !== undefined) endParagraph(state, state.begun);
  state.begun = undefined;
}

function closeRow({ rows, read }: State): void {
  const joined = joinCells(rows.pop() ?? []);
  for (const paragraph of joined) (rows.at(-1)?.at(-1) ?? read).push(paragraph);
}
