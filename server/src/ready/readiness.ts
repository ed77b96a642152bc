import type { CheckedDraft } from '../check.ts';
import { findAsides } from '../layout/asides.ts';
import type { Ledger, Unsourced } from '../ledger/ledger.ts';
import { acronymBeforeDefinition } from '../rules/acronyms/acronym-before-definition.ts';
import { undefinedAcronym } from '../rules/acronyms/undefined-acronym.ts';
import { unattributedClaim } from '../rules/attribution/unattributed-claim.ts';
import { unattributedQuote } from '../rules/attribution/unattributed-quote.ts';
import type { Rule } from '../rules/rule.ts';
import { placeholder } from '../rules/unfinished/placeholder.ts';
import type { Block, BlockKind } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { withoutFillers } from '../text/unseen.ts';
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

interface Placed {
  readonly span: Span;
}

type CheckedRule = Pick<Rule, 'id' | 'category'>;

/** A draft to be looked over. */
export interface DraftAtHand {
  readonly checked: CheckedDraft;
  /** Those by which it was checked. */
  readonly rules: readonly CheckedRule[];
  readonly ledger: Ledger;
  /** The draft with its notes. */
  readonly text: string;
}

/** Looks a draft over before it is filed. */
export function readReadiness(draft: DraftAtHand, say: Say): Readiness {
  const { checked, text } = draft;
  const items = [...openEnds(draft, say), ...furnitureOf(checked, say), lengthOf(checked, text, say)];
  return { isReady: items.every(({ state }) => state !== 'open'), items };
}

function openEnds({ checked, rules, ledger: { nobodyNamed, sources }, text }: DraftAtHand, say: Say): ReadyItem[] {
  const unnamed = sources.filter(({ standing, reason }) => standing === 'unnamed' && reason === 'missing');
  const asks = (id: string) => rules.some((rule) => rule.id === id);
  const ofNobody = (id: string, isMeant: (kind: Unsourced['kind']) => boolean) =>
    asks(id) ? nobodyNamed.filter(({ kind }) => isMeant(kind)) : undefined;
  const found = (isMeant: (rule: CheckedRule) => boolean) => findingsOf(rules.filter(isMeant), checked);
  const claims = ofNobody(unattributedClaim.id, (kind) => kind !== 'quotation');
  const quotations = ofNobody(unattributedQuote.id, (kind) => kind === 'quotation');
  const toCome = found(({ id }) => id === placeholder.id) ?? checked.story.placeholders;
  const names = found(({ category }) => category === 'names');
  const letters = found(({ id }) => OF_LETTERS.includes(id));
  return [
    counted('claims', say('Claims without a source'), claims, say),
    counted('quotations', say('Quotations without a speaker'), quotations, say),
    // A desk that has switched the rule off cannot print “TK” either.
    counted('to-come', say('Placeholders (TK, XX)'), toCome, say),
    counted('questions', say('Questions to ask'), findQuestions(text).map(toPlace), say),
    counted('unnamed', say('Unnamed sources without a reason'), unnamed, say),
    counted('names', say('Names written two ways'), names, say),
    counted('letters', say('Letters nobody explains'), letters, say),
  ];
}

const OF_LETTERS: readonly string[] = [undefinedAcronym.id, acronymBeforeDefinition.id];

/** What some rules found; nothing where the desk has none of them, for then nobody looked. */
function findingsOf(rules: readonly CheckedRule[], { findings }: CheckedDraft): readonly Placed[] | undefined {
  const ids = new Set(rules.map(({ id }) => id));
  return ids.size === 0 ? undefined : findings.filter(({ ruleId }) => ids.has(ruleId));
}

function toPlace(span: Span): Placed {
  return { span };
}

function counted(id: string, label: string, found: readonly Placed[] | undefined, say: Say): ReadyItem {
  if (found === undefined) return { id, label, detail: say('not looked for'), state: 'noted', places: [] };
  const places = found.map(({ span }) => span);
  if (places.length === 0) return { id, label, detail: say('none'), state: 'done', places };
  return { id, label, detail: String(places.length), state: 'open', places };
}

// “[[ask Penhallow: who says so?]]”, “<!-- ask Penhallow: … -->”: a question that the reporter still has.
const QUESTION = /^(?:\[\[|<!--)\s*ask\s/i;

/** The notes with questions that are still to be asked. */
function findQuestions(text: string): Span[] {
  return findAsides(text).notes.filter(({ start, end }) => QUESTION.test(text.slice(start, end)));
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
