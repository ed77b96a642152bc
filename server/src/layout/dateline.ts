import { plainCase } from '../text/letter-case.ts';

// The expressions here are for text in plain case: “A-Z” is any capital, “A-Za-zª” any letter, “º” any accent.

// “BEIRUT”, “ST. LOUIS”, “N’DJAMENA”, “RIO DE JANEIRO”, “BEIRUT/DAMASCUS”: a city in capitals.
const CITY = "[A-Z][A-Zº.’'/-]+(?: [A-Z][A-Zº.’'/-]+){0,4}";

// “Beirut”, “New York”: a city as in a sentence, which only an agency after it makes a dateline.
const SMALL_CITY = "[A-Z][A-Za-zªº.’'-]+(?: [A-Z][A-Za-zªº.’'-]+){0,4}";

// “, Ukraine”, “, Calif.”, “, March 3”, “, 3 March 2026”: the rest of the place, and the day.
const AFTER_CITY =
  "(?:, (?:[A-Z][A-Za-zªº.’' ]{1,24}?|[A-Z][A-Za-zª.]{2,9} \\d{1,2}|\\d{1,2} [A-Z][A-Za-zª]{2,9})(?:,? \\d{4})?){0,4}";

// “ (Reuters)”, “ (AP)”.
const AGENCY = ' \\([A-Za-zª][A-Za-zªº .&/-]{1,30}\\)';

// “ — ”, “ - ”, “—”: the dash, then a sentence's beginning.
const DASH = '(?: ?[—–] ?|\\s?--\\s?| - )(?=\\s*[A-Z\\d"\'“‘«$£€])';

// “BEIRUT (Reuters) — ”, “WASHINGTON, March 3 (AP) - ”, “KYIV, Ukraine — ”, “Beirut (Reuters) - ”.
const DATELINE = new RegExp(`^(?:${CITY}${AFTER_CITY}(?:${AGENCY})?|${SMALL_CITY}${AFTER_CITY}${AGENCY})${DASH}`);

// “OSLO—Ferry”, with no room around the dash, is a dateline; “US—China” and “NATO—Russia” are two names.
const TIGHT_PAIR = /^[A-Z]{1,4}[—–](?=\S)/;

// “PARIS, March 3”, “KYIV, Ukraine (AP)”: a dateline that has a line to itself.
const LONE_DATELINE = new RegExp(
  `^${CITY}(?:${AFTER_CITY}${AGENCY}|, [A-Z][A-Za-zª.]{2,9} \\d{1,2}(?:, \\d{4})?) ?[—–-]?$`,
);

// “Tuesday, March 3, 2026”, “3 March 2026”: a day that has a line to itself.
const LONE_DAY = /^(?:[A-Z][A-Za-zª]{5,8},? )?(?:[A-Z][A-Za-zª]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][A-Za-zª]{2,8}),? \d{4}$/;

// “Updated at ”, “Last updated: ” before the time.
const UPDATED = /^(?:last )?updated(?::| at)? (?=\d)/i;

// “10.45am”, “14:32 GMT”, “3.15 p.m. (BST)”, “9:05 a.m. ET, 3 March”: when an entry of a live report was written.
const TIME_STAMP =
  /^\(?(?:\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: \(?[A-Z]{2,4}\)?)?(?:,? (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})(?:,? \d{4})?)?\)?$/i;
const STAMP_START = /^\(?\d/;
const LONGEST_STAMP = 40; // In code units: a time, its zone and the day.

/** Whether a line only says when an entry of a live report was written. */
export function isTimeStamp(prose: string): boolean {
  const line = prose.trim().replace(UPDATED, '');
  return line.length <= LONGEST_STAMP && STAMP_START.test(line) && TIME_STAMP.test(line);
}

// “March 3”, “(AP)”, “2026 —”: how a lone dateline ends; few lines do.
const LONE_END = /[\d)—–-]$/;

// “—”, “ - ”: no dateline does without, and few first paragraphs have one.
const ANY_DASH = /[—–]|--| - /;

/** How long the dateline at the start of a first paragraph is, dash included, in UTF-16 code units; 0 without one. */
export function datelineLength(prose: string): number {
  if (!ANY_DASH.test(prose)) return 0;
  const plain = plainCase(prose);
  return TIGHT_PAIR.test(plain) ? 0 : (DATELINE.exec(plain)?.[0].trimEnd().length ?? 0);
}

/** Whether a line is a dateline or a date and nothing else. */
export function isDateline(prose: string): boolean {
  const line = prose.trim();
  if (!LONE_END.test(line)) return false;
  const plain = plainCase(line);
  return LONE_DATELINE.test(plain) || LONE_DAY.test(plain);
}
