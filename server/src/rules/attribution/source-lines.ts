import { anyOf } from '../../english/any-of.ts';
import { MONTHS, SHORT_MONTHS } from '../../english/calendar.ts';

// “[Halm 8]”, “(Halm 3:16)”, “[Letter to the board, 1911]”: where the words above stand.
const REFERENCE = /^(?:\[\p{Lu}[^\]]{1,60}(?:\]|$)|\(\p{Lu}[^)]{1,40}\d[^)]{0,10}\)\.?$)/u;
// “HARBOUR NEWS INTERVIEW, SEPT. 19.”: in capitals, where and when something was said.
const PLACE_AND_DAY = /^(?=[^,]{4,60},)\p{Lu}[\p{Lu}\d\s’'&-]+,[\p{Lu}\d\s,.’'-]*$/u;
// “Example: [sent in by a reader, May 2026]”: a label, and where the words below it come from.
const LABEL_WITH_SOURCE = /^\p{Lu}\p{L}+: ?[[(][^\])]{4,80}[\])]$/u;

// “(12) (15)”, “[3]”: the numbers of footnotes.
const NOTES = /^(?:[([]\d{1,3}[)\]][,.]?\s*)+$/;
const MONTH = anyOf([...MONTHS, ...SHORT_MONTHS]);
// “Feb. 28, 2016”, “28 February 2016”: a line that is a day and nothing else, as in a list of what somebody has said.
const DAY_LINE = new RegExp(`^(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH}\\.?,? \\d{4}):?$`, 'i');

/** Whether a line behind a quotation tells where its words stand or were said. */
export function isReference(line: string): boolean {
  return REFERENCE.test(line) || PLACE_AND_DAY.test(line) || NOTES.test(line);
}

/** Whether a line tells on which day the words beside it were said. */
export function isDayLine(line: string): boolean {
  return DAY_LINE.test(line);
}

/** Whether a line above a quotation tells where its words come from. */
export function labelsSource(line: string): boolean {
  return LABEL_WITH_SOURCE.test(line);
}
