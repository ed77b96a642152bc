import { Parser } from 'htmlparser2';
import { addSign, addWords, breakRun, endOdtParagraph, newOdtParagraph } from './odt-paragraph.ts';
import { type Attributes, type Count, countParagraph, createState, openChange, type State } from './odt-state.ts';
import type { OdtStyles } from './odt-styles.ts';
import type { Version } from './tracked-changes.ts';
import { joinCells, type WordParagraph } from './word-paragraph.ts';
import { kindOfHeading } from './word-styles.ts';

/** The paragraphs of a document, and those of its notes. */
export interface OdtParagraphs {
  readonly story: readonly WordParagraph[];
  readonly notes: readonly WordParagraph[];
}

/** Reads `content.xml` (OpenDocument 1.3). Everything that is not read is passed over. */
export function readOdtParagraphs(xml: string, styles: OdtStyles, version: Version): OdtParagraphs {
  const state = createState(styles, version);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, name, attributes),
      ontext(text) {
        const paragraph = state.open.at(-1);
        if (paragraph === undefined || state.skipped > 0 || state.inserted.size > 0) return;
        if (!WORDS.has(state.names.at(-1) ?? '')) return;
        addWords(paragraph, { text, isStressed: state.stress.at(-1) ?? paragraph.isStressed });
      },
      onclosetag: (name) => close(state, name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  endBegun(state);
  // Notes stand inside the XML's paragraphs and below the text: they are counted on behind its last paragraph.
  const { read, notes, counted } = state;
  return { story: read, notes: notes.map((note) => ({ ...note, number: counted.story.paragraphs + note.number })) };
}

// What is said beside the text or made of it: comments, how a word is pronounced, tables of contents, pictures in words.
const UNREAD = new Set([
  ...['office:annotation', 'office:change-info', 'office:forms', 'text:ruby-text', 'text:note-citation'],
  ...['text:table-of-content', 'text:alphabetical-index', 'text:illustration-index', 'text:table-index'],
  ...[
    'text:bibliography',
    'text:hidden-text',
    'text:sequence-decls',
    'svg:title',
    'svg:desc',
    'draw:object',
    'math:math',
  ],
]);

// The elements whose text is the story's; that of others, such as the address of a link, is not.
const WORDS = new Set([
  ...['text:p', 'text:h', 'text:span', 'text:a', 'text:ruby-base', 'text:sequence', 'text:bookmark-ref', 'text:meta'],
  ...['text:date', 'text:time', 'text:user-field-get', 'text:placeholder', 'text:author-name', 'text:title'],
]);

// The second is what a cell over several columns or rows hides.
const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

const BOX = 'draw:text-box';

function open(state: State, name: string, attributes: Attributes): void {
  state.names.push(name);
  const isUnread = UNREAD.has(name) || (name === 'text:tracked-changes' && state.version === 'accepted');
  if (state.skipped > 0 || isUnread) state.skipped += 1;
  else openRead(state, name, attributes);
}

function openRead(state: State, name: string, attributes: Attributes): void {
  if (name === 'text:p' || name === 'text:h') openParagraph(state, name, attributes);
  else if (name === 'text:span') openSpan(state, attributes['text:style-name']);
  else if (name === 'text:list-item' || name === 'text:list-header') state.lists += 1;
  else if (name === 'table:table-row') state.rows.push([]);
  else if (CELLS.has(name)) openCell(state);
  else if (name === 'text:note-body') openOut(state, state.notes, state.counted.notes);
  else if (name === BOX) state.boxes += 1;
  else if (name.startsWith('text:change')) openChange(state, name, attributes);
  else if (name === 'text:deletion') openOut(state, [], { paragraphs: 0 });
  else if (name === 'text:insertion') state.insertions.add(state.change);
  else setSign(state, name, attributes);
}

function openOut(state: State, out: WordParagraph[], count: Count): void {
  state.outs.push(out);
  state.counts.push(count);
}

function openParagraph(state: State, name: string, attributes: Attributes): void {
  const { begun, styles, counted } = state;
  const number = countParagraph(state);
  state.begun = undefined;
  if (begun !== undefined && begun.chunks.length > 0) {
    state.open.push(begun);
    return;
  }
  const { 'text:style-name': style, 'text:outline-level': level = '1' } = attributes;
  const listed = state.lists > 0 ? 'list-item' : state.boxes > 0 ? 'box' : undefined;
  const marked = name === 'text:h' ? kindOfHeading(level) : listed;
  const inNote = state.counts.at(-1) === counted.notes;
  const kind = inNote ? 'footnote' : (styles.kindOf(style) ?? marked);
  state.open.push(newOdtParagraph({ number, kind, isStressed: styles.isStressed(style) }));
}

function openSpan({ open: paragraphs, stress, styles }: State, style: string | undefined): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined) breakRun(paragraph);
  stress.push((stress.at(-1) ?? paragraph?.isStressed ?? false) || styles.isStressed(style));
}

function openCell(state: State): void {
  const cell: WordParagraph[] = [];
  state.rows.at(-1)?.push(cell);
  state.outs.push(cell);
}

function setSign(state: State, name: string, { 'text:c': count = '1' }: Attributes): void {
  const paragraph = state.open.at(-1);
  if (paragraph === undefined || state.inserted.size > 0) return;
  if (name === 'text:s') addSign(paragraph, ' '.repeat(Math.min(Number.parseInt(count, 10) || 1, MOST_BLANKS)));
  if (name === 'text:tab') addSign(paragraph, '\t');
  if (name === 'text:line-break') addSign(paragraph, '\n');
}

const MOST_BLANKS = 100; // A number in a file must not fill the machine.

function close(state: State, name: string): void {
  state.names.pop();
  if (state.skipped > 0) {
    state.skipped -= 1;
    return;
  }
  if (name === 'text:p' || name === 'text:h') closeParagraph(state);
  else if (name === 'text:span') closeSpan(state);
  else if (name === 'text:list-item' || name === 'text:list-header') state.lists -= 1;
  else if (CELLS.has(name)) closeOut(state);
  else if (name === 'text:note-body') closeApart(state);
  else if (name === 'text:deletion') state.deletions.set(state.change, closeApart(state));
  else if (name === BOX) state.boxes -= 1;
  else if (name === 'table:table-row') closeRow(state);
}

function closeSpan({ open: paragraphs, stress }: State): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined) breakRun(paragraph);
  stress.pop();
}

function closeParagraph(state: State): void {
  const paragraph = state.open.pop();
  if (paragraph === undefined) return;
  if (state.inserted.size > 0) state.begun = paragraph;
  else state.outs.at(-1)?.push(endOdtParagraph(paragraph));
}

function closeOut(state: State): readonly WordParagraph[] {
  endBegun(state);
  return state.outs.pop() ?? [];
}

/** Closes what is counted for itself. */
function closeApart(state: State): readonly WordParagraph[] {
  state.counts.pop();
  return closeOut(state);
}

function endBegun(state: State): void {
  if (state.begun !== undefined) state.outs.at(-1)?.push(endOdtParagraph(state.begun));
  state.begun = undefined;
}

function closeRow({ rows, outs }: State): void {
  for (const paragraph of joinCells(rows.pop() ?? [])) outs.at(-1)?.push(paragraph);
}
