import type { CheckedDraft, ReportedFinding } from '../check.ts';
import { findAsides } from '../layout/asides.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { acronymBeforeDefinition } from '../rules/acronyms/acronym-before-definition.ts';
import { undefinedAcronym } from '../rules/acronyms/undefined-acronym.ts';
import { placeholder } from '../rules/unfinished/placeholder.ts';
import type { Block, BlockKind } from '../text/block.ts';
import { withoutFillers } from '../text/fillers.ts';
import type { Span } from '../text/span.ts';
import type { Say, Words } from '../wording/say.ts';
import { countWords } from './word-count.ts';

/** One thing to look at before a story is filed. */
export interface ReadyItem {
  readonly id: string;
  readonly label: string;
  /** What is there or missing: “2”, “missing”, “to come”, “883 of 900 words”. */
  readonly detail: string;
  /** Done, still to be done, or told without asking for anything. */
  readonly state: 'done' | 'open' | 'noted';
  /** Where in the draft. */
  readonly places: readonly Span[];
}

/** Whether a story may be filed, and why not. */
export interface Readiness {
  readonly isReady: boolean;
  readonly items: readonly ReadyItem[];
}

/** Looks a draft over before it is filed; `text` is the draft with its notes. */
export function readReadiness(checked: CheckedDraft, ledger: Ledger, text: string, say: Say): Readiness {
  const items = [...openEnds(checked, ledger, text, say), ...furnitureOf(checked, say), lengthOf(checked, text, say)];
  return { isReady: items.every(({ state }) => state !== 'open'), items };
}

function openEnds(checked: CheckedDraft, { nobodyNamed, sources }: Ledger, text: string, say: Say): ReadyItem[] {
  const claims = nobodyNamed.filter(({ kind }) => kind !== 'quotation');
  const quotations = nobodyNamed.filter(({ kind }) => kind === 'quotation');
  const unnamed = sources.filter(({ standing, reason }) => standing === 'unnamed' && reason === 'missing');
  const none = say('none');
  return [
    counted('claims', say('Claims without a source'), claims, none),
    counted('quotations', say('Quotations without a speaker'), quotations, none),
    counted('to-come', say('Placeholders (TK, XX)'), checked.findings.filter(isPlaceholder), none),
    counted('questions', say('Questions to ask'), findQuestions(text).map(toPlace), none),
    counted('unnamed', say('Unnamed sources without a reason'), unnamed, none),
    counted('names', say('Names written two ways'), checked.findings.filter(isOfNames), none),
    counted('letters', say('Letters nobody explains'), checked.findings.filter(isOfLetters), none),
  ];
}

function toPlace(span: Span): { readonly span: Span } {
  return { span };
}

function counted(id: string, label: string, found: readonly { readonly span: Span }[], none: string): ReadyItem {
  const detail = found.length === 0 ? none : String(found.length);
  return { id, label, detail, state: found.length === 0 ? 'done' : 'open', places: found.map(({ span }) => span) };
}

// “[[ask Penhallow: who says so?]]”, “<!-- ask Penhallow: … -->”: a question that the reporter still has.
const QUESTION = /^(?:\[\[|<!--)\s*ask\s/i;

/** The notes with questions that are still to be asked. */
function findQuestions(text: string): Span[] {
  return findAsides(text).notes.filter(({ start, end }) => QUESTION.test(text.slice(start, end)));
}

function isOfNames({ category }: ReportedFinding): boolean {
  return category === 'names';
}

function isPlaceholder({ ruleId }: ReportedFinding): boolean {
  return ruleId === placeholder.id;
}

const OF_LETTERS: readonly string[] = [undefinedAcronym.id, acronymBeforeDefinition.id];

function isOfLetters({ ruleId }: ReportedFinding): boolean {
  return OF_LETTERS.includes(ruleId);
}

/** A story has a headline and a byline; many go without a dateline. */
const FURNITURE: readonly (readonly [BlockKind, Words, ReadyItem['state']])[] = [
  ['headline', 'Headline', 'open'],
  ['byline', 'Byline', 'open'],
  ['dateline', 'Dateline', 'noted'],
];

function furnitureOf({ layout }: CheckedDraft, say: Say): ReadyItem[] {
  return FURNITURE.map(([kind, name, missing]) => {
    const label = say(name);
    const found = layout.blocks.filter((block) => block.kind === kind);
    const told = found.find(isTold);
    if (told !== undefined) return { id: kind, label, detail: say('there'), state: 'done', places: [told.span] };
    const detail = found.length === 0 ? say('missing') : say('to come');
    return { id: kind, label, detail, state: missing, places: found.map(({ span }) => span) };
  });
}

// “By” in “By TK”, of which the prose has blanks for what is to come.
const BEFORE_NAME = /^\s*by\b/i;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Whether a headline, a byline or a dateline says more than that it is to come. */
function isTold({ prose }: Block): boolean {
  return HAS_WORD.test(withoutFillers(prose).replace(BEFORE_NAME, ''));
}

// “[[length 900]]”: how many words the desk has room for.
const ROOM = /^(?:\[\[|<!--)\s*length:?\s+(\d{2,5})\b/i;

function lengthOf(checked: CheckedDraft, text: string, say: Say): ReadyItem {
  const label = say('Length');
  const words = countWords(checked.layout.blocks);
  const note = findAsides(text).notes.find(({ start, end }) => ROOM.test(text.slice(start, end)));
  const [, room] = note === undefined ? [] : (ROOM.exec(text.slice(note.start, note.end)) ?? []);
  if (note === undefined || room === undefined) {
    return { id: 'length', label, detail: say('{0} words', words), state: 'noted', places: [] };
  }
  const state = words <= Number(room) ? 'done' : 'open';
  return { id: 'length', label, detail: say('{0} of {1} words', words, room), state, places: [note] };
}
