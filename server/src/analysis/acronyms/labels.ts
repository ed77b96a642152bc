import { anyOf, ONCE } from '../../english/any-of.ts';
import { plainCase } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import labelWords from '../data/label-words.json' with { type: 'json' };
import { bodyBefore, bodyBehind } from './told-bodies.ts';

// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

// “[Ff]irm|[Ss]tation”: a label may begin a sentence.
function atStart(words: readonly string[]): string {
  return words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');
}

// “News Agency” for “news agency”
function asName(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

const ANY_THING = atStart(labelWords.things);
// “wheat company”: a firm that a word before it tells; “the company” tells nothing. “Insurance group”: one told by its trade.
const TOLD_FIRM = `(?!(?:${atStart(labelWords.plain)})\\s)[A-Za-z][a-zª’'-]{2,}\\s${anyOf(labelWords.toldKinds)}`;
const TOLD_GROUP = `(?:${atStart(labelWords.trades)})\\s(?:group|institute|organi[sz]ation)`;
const TOLD_KIND = `${TOLD_FIRM}|${TOLD_GROUP}`;

// “the broadcaster ”, “wheat exporter ”, “insurance group ”: such a thing, said just before its letters.
const LABEL_BEFORE = new RegExp(
  `(?<![A-Za-zª])(${ANY_THING}|${TOLD_KIND}|${anyOf(labelWords.phrases)})\\s["“‘']?(?:[A-Z][A-Za-zª]+\\s)?$`,
);
// “two stations, HWX and ”, “operators such as Harrow’s ”: several things, the last of which goes by its letters.
const LABELS_BEFORE = new RegExp(
  `(?<![A-Za-zª])((?:${ANY_THING}|${anyOf(labelWords.phrases)})s|[Cc]ompanies)(?:[,:]?\\s|,?\\s(?:including|like|such as)\\s)(?:the\\s|[A-Z][A-Za-zª]*[’']s\\s)?(?:[A-Z][A-Za-zª0-9]*(?:\\s[A-Z][A-Za-zª0-9]*)?,?\\s(?:and\\s)?){0,3}$`,
);
// “Harrow-based group ”, “Harrow-based ”; “the Harrow-based ” may come before any body.
const BASED_BEFORE = new RegExp(
  `(?:(?<![A-Za-zª])|^)(?<!\\bthe )([A-Z][A-Za-zª]+-based(?: [a-z]+)? ${anyOf(labelWords.based)})\\s$`,
);
// “athletics’ ruling body, the ”, “the employers’ organisation ”: a body, and whose it is.
const BODY_BEFORE = new RegExp(
  `(?<![A-Za-zª])((?:[A-Za-z][a-z]+[’'](?:s )?(?: ?[a-z]+)? ?|${anyOf(labelWords.governing)} )${anyOf(labelWords.bodies)})(?:,?\\sthe|,)?\\s$`,
);
// “nuclear watchdog, the ”, “game console, the ”
const LABEL_AND_COMMA = new RegExp(`(?<![A-Za-zª])([a-z]+ ${anyOf(labelWords.explained)}),\\sthe\\s$`);
// “studied at ”, “a professor at ”: letters after it are a university's.
const STUDY_BEFORE = new RegExp(`\\b(${anyOf(labelWords.studies)})\\s(?:at|from)\\s$`);
// “a poll by ”, “a survey conducted in June by ”: letters after it are a pollster's.
const POLL_BEFORE = new RegExp(
  `\\b(polls?\\s(?:[a-z]+\\s){0,3}(?:by|from)|${anyOf(labelWords.polledBy)}\\sby|(?:polls?|surveys?)\\s(?:carried out|conducted)\\s(?:[A-Za-z]+\\s){0,4}by)\\s$`,
);
// “Ann Marlow, an economist at ”: whom such people work for is a firm.
const EMPLOYEE_BEFORE = new RegExp(
  `(?<![A-Za-zª])(${anyOf(labelWords.employees)}s?)(?:,?\\s[A-Z][A-Za-zª-]+){0,3}\\s(?:at|with)\\s$`,
);
// “ state television”, “ news agency”, “ show”: the same, said just after.
const LABEL_BESIDE = new RegExp(
  `^\\s((?:${anyOf(labelWords.modifiers)}\\s)?${anyOf(labelWords.beside)}|(?:[a-z]+ ){1,3}association|${anyOf(labelWords.otherBeside)})\\b`,
);
// “, a repository of papers”, “,” an oil company”
const LABEL_AFTER = /^(?:["”’']?,|,["”’'])\s(?:an?|one of)\s((?:[A-Za-zª][A-Za-zª’'-]*\s?){1,6})/;
// “ and BQ Systems, the harbour firms”: firms, told after the letters of the first.
const FIRMS_AFTER = new RegExp(
  `^(?: and [A-Z][A-Za-zª]*(?: [A-Z][A-Za-zª]*)?)?, (the (?:[A-Za-zª-]+ ){0,5}${anyOf(labelWords.firms)})\\b`,
);
// “, the harbour’s biggest lender”, “, Harrow’s third-biggest oil company”, “, the station in Harrow”: one, told after it.
const THING_AFTER = new RegExp(
  `^, ((?:[Tt]he|[A-Z][A-Za-zª]*[’']s?) (?:[A-Za-zª’'-]+ ){0,5}?(?:${labelWords.things.join('|')}|${TOLD_KIND}))\\b`,
);
// “ – a kind of oar”
const KIND_AFTER_DASH = new RegExp(`^\\s[-–—]\\s(an?\\s${anyOf(labelWords.kinds)})\\b`);
// “, made by Harrow Telecom”: somebody made it, so it is a product.
const MADE_AFTER = new RegExp(`^,\\s(${anyOf(labelWords.makes)} by)\\b`);
// “ is clearly a show”, “ is a handset”: a sentence says what goes by the letters.
const TOLD_TO_BE = new RegExp(
  `^\\s(?:is|was)(?: [a-z]+ly)? ((?:an?|the) (?:[a-z-]+ ){0,3}${ONCE}(?:show|${ANY_THING}))\\b`,
);
// “, or harbour dust,”: another name, in plain words.
const OTHERWISE_AFTER = /^,\s(or\s[a-z]+(?:\s[a-z]+){0,3})[,.)]/;
// “’s Harbour Programme”: what a broadcaster makes.
const PROGRAMME_AFTER = new RegExp(`^[’']s\\s((?:[A-Z][A-Za-zª]+\\s){1,3}${anyOf(labelWords.programmes)})\\b`);
// “, which Harrow Telecom bought”: what is bought is a company.
const BOUGHT_AFTER = new RegExp(`^,\\s(which\\s(?:[A-Z][A-Za-zª&]*\\s){1,3}(?:has\\s)?${anyOf(labelWords.buys)})\\b`);
// “ card, the identification card”: a noun beside the letters that the next words explain.
const NOUN_AND_ITS_KIND = /^\s([a-z]+),\s((?:an?|the)\s(?:[A-Za-zª'’-]+\s){1,4}\1)\b/;
// “a new party called ”, “a station named ”: the letters are a name.
const CALLED_BEFORE = new RegExp(
  `\\b(?:an?|one|the)\\s(?:[a-z-]+\\s){0,3}?${ONCE}((?:${anyOf(labelWords.named)}|${ANY_THING}|${TOLD_KIND})\\s${anyOf(labelWords.naming)})\\s["“‘']?$`,
);
// “a gauge of fear in the market, dubbed the ”: what it is, and what it goes by.
const DUBBED_BEFORE =
  /\b((?:[Aa]n?|[Tt]he)\s(?:[A-Za-zª’'-]+\s){1,6}[a-zª-]{3,}),?\s(?:also called|better known as|dubbed|nicknamed)\s(?:the\s)?["“‘']?$/;
// “Palestinian News Agency ”: such a thing, as part of its name.
const LABEL_IN_NAME = new RegExp(`[A-Z][a-z]+\\s(${anyOf(labelWords.phrases.map(asName))})\\s$`);
// “a research note from ”, “a note to clients by a well-known ”: who writes one is a firm.
const NOTE_BEFORE =
  /\b(research\snotes?|notes?\sto\s(?:clients|investors))\s(?:(?:by|from)\s)(?:an?\s)?(?:[a-z-]+\s){0,2}$/;
// “We at ”, “here at Chez ”: the writers, of their own house.
const OWN_HOUSE_BEFORE = /\b([Ww]e(?:\shere)?\sat|[Hh]ere\sat)\s(?:[A-Z][a-z]+\s)?$/;
// “the harbour’s largest mobile operator by revenue, ”, “the rights group, ”: a thing, and its letters between commas.
const THING_AND_COMMA = new RegExp(
  `(?:(?<![A-Za-zª.])(?:[A-Za-z.]+[’']s|[Tt]he)\\s${anyOf(labelWords.superlatives)}\\s(?:[a-z]+\\s){0,3}?|\\b(?:[Tt]he|[Ii]ts|[Tt]heir)\\s(?:[a-z]+\\s)?)${ONCE}((?:${ANY_THING}|${TOLD_KIND}|${anyOf(labelWords.phrases)})(?:\\sby\\s[a-z]+)?),\\s$`,
);
const END_OF_APPOSITION = /^["”’']?(?:[,.;)]|$)/;
// “, the harbour printing, binding and selling firm”: one that does several things.
const THING_OF_TRADES_AFTER = new RegExp(
  `^, (the (?:[A-Za-zª-]+ ){1,3}?[a-z]+(?:, [a-z]+(?: [a-z]+)?){1,3},? and [a-z]+ ${ONCE}(?:${ANY_THING}|agency|company))\\b`,
);
// “licensed under CC-BY and ”: what follows is a licence.
const LICENCE_BEFORE = /\b([Ll]icen[cs]ed\sunder)\s(?:the\s)?(?:[A-Z][A-Z\d.-]*,?\s(?:and|or)\s|[A-Z]+-)?$/;
const LABELS_IN_FRONT = [
  LICENCE_BEFORE,
  LABEL_BEFORE,
  LABELS_BEFORE,
  BASED_BEFORE,
  BODY_BEFORE,
  LABEL_AND_COMMA,
  STUDY_BEFORE,
  POLL_BEFORE,
  EMPLOYEE_BEFORE,
  CALLED_BEFORE,
  DUBBED_BEFORE,
  LABEL_IN_NAME,
  NOTE_BEFORE,
];
// Those that say that the letters are a name, wherever else they stand.
const NAMING: readonly RegExp[] = [LABEL_BEFORE, CALLED_BEFORE, LABEL_IN_NAME];
const LABELS_BEHIND = [
  LABEL_BESIDE,
  LABEL_AFTER,
  FIRMS_AFTER,
  THING_AFTER,
  THING_OF_TRADES_AFTER,
  KIND_AFTER_DASH,
  MADE_AFTER,
  TOLD_TO_BE,
  OTHERWISE_AFTER,
  PROGRAMME_AFTER,
  BOUGHT_AFTER,
];
const FARTHEST_LABEL = 60;
const LONGEST_LABEL = 80;

/** What a text says that letters are, right beside them. */
export interface Label {
  readonly span: Span;
  /** Whether it names a thing whose letters are its name, “the broadcaster HQT”, or tells of it in other words. */
  readonly kind: 'name' | 'description';
}

/** What the text says the letters at `span` are, right beside them: “agency”, “repository of papers”. */
export function findLabel(prose: string, span: Span): Label | undefined {
  const from = Math.max(0, span.start - FARTHEST_LABEL);
  const preceding = plainCase(prose.slice(from, span.start));
  for (const label of LABELS_IN_FRONT) {
    const said = label.exec(preceding);
    if (said?.[1] === undefined) continue;
    const start = from + said.index;
    return { span: { start, end: start + said[1].length }, kind: NAMING.includes(label) ? 'name' : 'description' };
  }
  const told = bodyBefore(preceding);
  if (told !== undefined) {
    const start = from + told.index;
    return { span: { start, end: start + told.body.length }, kind: 'description' };
  }
  const following = plainCase(prose.slice(span.end, span.end + LONGEST_LABEL));
  const near = findNearLabel(prose, preceding, following, from);
  if (near !== undefined) return near;
  const after = findLabelAfter(following);
  if (after === undefined) return undefined;
  const start = span.end + following.indexOf(after);
  return { span: { start, end: start + after.trimEnd().length }, kind: 'description' };
}

/** “the rights group, HWB, said”, and “We at HWB” where nobody is quoted. */
function findNearLabel(prose: string, preceding: string, following: string, from: number): Label | undefined {
  const apposed = END_OF_APPOSITION.test(following) ? THING_AND_COMMA.exec(preceding) : null;
  const own = OWN_HOUSE_BEFORE.exec(preceding);
  const said = apposed ?? (own !== null && !isInQuotation(prose, from + own.index) ? own : null);
  if (said?.[1] === undefined) return undefined;
  const start = from + said.index + said[0].indexOf(said[1]);
  return { span: { start, end: start + said[1].length }, kind: apposed === null ? 'name' : 'description' };
}

const OPENING_MARK = /[“«]/g;
const CLOSING_MARK = /[”»]/g;
const STRAIGHT_MARK = /"/g;

/** Whether a quotation that began before this place is still open there. */
function isInQuotation(prose: string, at: number): boolean {
  const preceding = prose.slice(0, at);
  const count = (mark: RegExp) => preceding.match(mark)?.length ?? 0;
  return count(OPENING_MARK) > count(CLOSING_MARK) || count(STRAIGHT_MARK) % 2 === 1;
}

function findLabelAfter(following: string): string | undefined {
  const said = LABELS_BEHIND.map((label) => label.exec(following)).find((match) => match !== null);
  return said?.[1] ?? bodyBehind(following) ?? NOUN_AND_ITS_KIND.exec(following)?.[2];
}
