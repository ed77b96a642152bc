// “[Halm 8]”, “(Halm 3:16)”, “[Letter to the board, 1911]”: where the words above stand.
const REFERENCE = /^(?:\[\p{Lu}[^\]]{1,60}(?:\]|$)|\(\p{Lu}[^)]{1,40}\d[^)]{0,10}\)\.?$)/u;
// “HARBOUR NEWS INTERVIEW, SEPT. 19.”: in capitals, where and when something was said.
const PLACE_AND_DAY = /^(?=[^,]{4,60},)\p{Lu}[\p{Lu}\d\s’'&-]+,[\p{Lu}\d\s,.’'-]*$/u;
// “Example: [sent in by a reader, May 2026]”: a label, and where the words below it come from.
const LABEL_WITH_SOURCE = /^\p{Lu}\p{L}+: ?[[(][^\])]{4,80}[\])]$/u;

/** Whether a line behind a quotation tells where its words stand or were said. */
export function isReference(line: string): boolean {
  return REFERENCE.test(line) || PLACE_AND_DAY.test(line);
}

/** Whether a line above a quotation tells where its words come from. */
export function labelsSource(line: string): boolean {
  return LABEL_WITH_SOURCE.test(line);
}
