import { SHORT_DAYS, SHORT_MONTHS } from './calendar.ts';
import abbreviations from './data/abbreviations.json' with { type: 'json' };
import { SHORT_TITLES } from './titles.ts';

/** “Sen”, “St”: what is never the end of a sentence, for a name comes after it. All without their full stop. */
export const BEFORE_NAME: ReadonlySet<string> = new Set([...SHORT_TITLES, ...abbreviations.beforeName]);

/** “No”, “Vol”: what is not the end of a sentence where a number comes after it. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(abbreviations.beforeNumber);

/** “Inc”, “Jr”: short words inside names. */
export const INSIDE_NAME: ReadonlySet<string> = new Set(abbreviations.insideName);

/** “Conn”, “Sept”, “Inc”: what may end a sentence, and may not. */
export const ANYWHERE: ReadonlySet<string> = new Set([
  ...abbreviations.anywhere,
  ...INSIDE_NAME,
  ...SHORT_DAYS,
  ...SHORT_MONTHS,
]);

/** Whether a word is short for a longer one, as “Conn” is in “Conn.”. */
export function isAbbreviation(form: string): boolean {
  const bare = form.replace('.', '');
  return BEFORE_NAME.has(bare) || ANYWHERE.has(bare);
}
