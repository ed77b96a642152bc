// Repetitions here go to four: up to three, V8 writes the repeated part out so many times when it compiles the expression,
// which doubled the start of the command line.

// “BEIRUT”, “ST. LOUIS”, “N’DJAMENA”, “RIO DE JANEIRO”, “BEIRUT/DAMASCUS”: a city in capitals.
const CITY = "\\p{Lu}[\\p{Lu}\\p{M}.’'/-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.’'/-]+){0,4}";

// “Beirut”, “New York”: a city as in a sentence, which only an agency after it makes a dateline.
const SMALL_CITY = "\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]+){0,4}";

// “, Ukraine”, “, Calif.”, “, March 3”, “, 3 March 2026”: the rest of the place, and the day.
const AFTER_CITY =
  "(?:, (?:\\p{Lu}[\\p{L}\\p{M}.’' ]{1,24}?|\\p{Lu}[\\p{L}.]{2,9} \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,9})(?:,? \\d{4})?){0,4}";

// “ (Reuters)”, “ (AP)”.
const AGENCY = ' \\([\\p{L}][\\p{L}\\p{M} .&/-]{1,30}\\)';

// “ — ”, “ - ”, “—”: the dash, then a sentence's beginning.
const DASH = '(?: ?[—–] ?|\\s?--\\s?| - )(?=\\s*[\\p{Lu}\\d"\'“‘«$£€])';

// “BEIRUT (Reuters) — ”, “WASHINGTON, March 3 (AP) - ”, “KYIV, Ukraine — ”, “Beirut (Reuters) - ”.
const DATELINE = new RegExp(`^(?:${CITY}${AFTER_CITY}(?:${AGENCY})?|${SMALL_CITY}${AFTER_CITY}${AGENCY})${DASH}`, 'u');

// “OSLO—Ferry”, with no room around the dash, is a dateline; “US—China” and “NATO—Russia” are two names.
const TIGHT_PAIR = /^\p{Lu}{1,4}[—–](?=\S)/u;

// “PARIS, March 3”, “KYIV, Ukraine (AP)”: a dateline that has a line to itself.
const LONE_DATELINE = new RegExp(
  `^${CITY}(?:${AFTER_CITY}${AGENCY}|, \\p{Lu}[\\p{L}.]{2,9} \\d{1,2}(?:, \\d{4})?) ?[—–-]?$`,
  'u',
);

// “Tuesday, March 3, 2026”, “3 March 2026”: a day that has a line to itself.
const LONE_DAY = /^(?:\p{Lu}\p{L}{5,8},? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),? \d{4}$/u;

// “March 3”, “(AP)”, “2026 —”: how a lone dateline ends; few lines do.
const LONE_END = /[\d)—–-]$/;

// “—”, “ - ”: no dateline does without. Few first paragraphs have one, and most drafts then never need the expressions above.
const ANY_DASH = /[—–]|--| - /;

/** How long the dateline at the start of a first paragraph is, dash included, in UTF-16 code units; 0 without one. */
export function datelineLength(prose: string): number {
  if (!ANY_DASH.test(prose) || TIGHT_PAIR.test(prose)) return 0;
  return DATELINE.exec(prose)?.[0].trimEnd().length ?? 0;
}

/** Whether a line is a dateline or a date and nothing else. */
export function isDateline(prose: string): boolean {
  const line = prose.trim();
  return LONE_END.test(line) && (LONE_DATELINE.test(line) || LONE_DAY.test(line));
}
