import { anyOf } from '../../english/any-of.ts';
import { plainCase } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import labelWords from '../data/label-words.json' with { type: 'json' };

// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

// “[Ff]irm”: a label may begin a sentence.
const ANY_THING = labelWords.things
  .map((thing) => `[${thing.charAt(0)}${thing.charAt(0).toUpperCase()}]${thing.slice(1)}`)
  .join('|');

// “the broadcaster ”, “the pollster ”: such a thing, said just before its letters.
const LABEL_BEFORE = new RegExp(
  `(?<![A-Za-zª])(${ANY_THING}|${anyOf(labelWords.phrases)})\\s["“‘']?(?:[A-Z][A-Za-zª]+\\s)?$`,
);
// “two stations, HWX and ”, “operators such as Harrow’s ”: several things, the last of which goes by its letters.
const LABELS_BEFORE = new RegExp(
  `(?<![A-Za-zª])((?:${ANY_THING})s|[Cc]ompanies)(?:[,:]?\\s|,?\\s(?:including|like|such as)\\s)(?:the\\s|[A-Z][A-Za-zª]*[’']s\\s)?(?:[A-Z][A-Za-zª0-9]*(?:\\s[A-Z][A-Za-zª0-9]*)?,?\\s(?:and\\s)?){0,3}$`,
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
// “ – a kind of oar”
const KIND_AFTER_DASH = new RegExp(`^\\s[-–—]\\s(an?\\s${anyOf(labelWords.kinds)})\\b`);
// “, made by Harrow Telecom”: somebody made it, so it is a product.
const MADE_AFTER = new RegExp(`^,\\s(${anyOf(labelWords.makes)} by)\\b`);
// “ is clearly a show”, “ is a handset”: a sentence says what goes by the letters.
const TOLD_TO_BE = new RegExp(`^\\s(?:is|was)(?: [a-z]+ly)? ((?:an?|the) (?:[a-z-]+ ){0,3}(?:show|${ANY_THING}))\\b`);
// “, or harbour dust,”: another name, in plain words.
const OTHERWISE_AFTER = /^,\s(or\s[a-z]+(?:\s[a-z]+){0,3})[,.)]/;
// “’s Harbour Programme”: what a broadcaster makes.
const PROGRAMME_AFTER = new RegExp(`^[’']s\\s((?:[A-Z][A-Za-zª]+\\s){1,3}${anyOf(labelWords.programmes)})\\b`);
// “, which Harrow Telecom bought”: what is bought is a company.
const BOUGHT_AFTER = new RegExp(`^,\\s(which\\s(?:[A-Z][A-Za-zª&]*\\s){1,3}(?:has\\s)?${anyOf(labelWords.buys)})\\b`);
// “ card, the identification card”: a noun beside the letters that the next words explain.
const NOUN_AND_ITS_KIND = /^\s([a-z]+),\s((?:an?|the)\s(?:[A-Za-zª'’-]+\s){1,4}\1)\b/;
const LABELS_IN_FRONT = [
  LABEL_BEFORE,
  LABELS_BEFORE,
  BASED_BEFORE,
  BODY_BEFORE,
  LABEL_AND_COMMA,
  STUDY_BEFORE,
  POLL_BEFORE,
  EMPLOYEE_BEFORE,
];
const LABELS_BEHIND = [
  LABEL_BESIDE,
  LABEL_AFTER,
  FIRMS_AFTER,
  KIND_AFTER_DASH,
  MADE_AFTER,
  TOLD_TO_BE,
  OTHERWISE_AFTER,
  PROGRAMME_AFTER,
  BOUGHT_AFTER,
];
const FARTHEST_LABEL = 60;
const LONGEST_LABEL = 80;

/** What the text says the letters at `span` are, right beside them: “agency”, “repository of papers”. */
export function findLabel(prose: string, span: Span): Span | undefined {
  const from = Math.max(0, span.start - FARTHEST_LABEL);
  const preceding = plainCase(prose.slice(from, span.start));
  const said = LABELS_IN_FRONT.map((label) => label.exec(preceding)).find((match) => match !== null);
  if (said?.[1] !== undefined) return { start: from + said.index, end: from + said.index + said[1].length };
  const following = plainCase(prose.slice(span.end, span.end + LONGEST_LABEL));
  const after = findLabelAfter(following);
  if (after === undefined) return undefined;
  const start = span.end + following.indexOf(after);
  return { start, end: start + after.trimEnd().length };
}

function findLabelAfter(following: string): string | undefined {
  const said = LABELS_BEHIND.map((label) => label.exec(following)).find((match) => match !== null);
  return said?.[1] ?? NOUN_AND_ITS_KIND.exec(following)?.[2];
}
