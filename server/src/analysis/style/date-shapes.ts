import { anyOf } from '../../english/any-of.ts';
import { DAYS, MONTHS, SHORT_MONTHS } from '../../english/calendar.ts';
import counting from '../data/counting-words.json' with { type: 'json' };
import type { ShapeGroup } from './shape-group.ts';

const MONTH = anyOf(MONTHS);
// “Sept.”, “Nov”: a date has one order, however long its month is.
const ANY_MONTH = anyOf(
  MONTHS,
  [...SHORT_MONTHS].flatMap((month) => [`${month.toLowerCase()}.`, month.toLowerCase()]),
);
const KNOWN_BY_DATE = anyOf(counting.knownByDate);
const SHORT_MONTH = anyOf([...SHORT_MONTHS].map((month) => month.toLowerCase()).filter((month) => month !== 'may'));
const MONTH_DAY = '(?:[12]\\d|3[01]|[1-9])';
const DAY_NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY = anyOf(DAYS);
// “on ”, “since ”, “on Saturday, ”: a date that a sentence tells, and not one above or below the story.
const IN_TEXT = `(?<=(?<![a-zé])(?:${anyOf(counting.beforeDate)}|on ${DAY},?) )`;
// “ 2026”; in “the 19 Sept. 11 hijackers” nineteen are counted, and the day follows.
const NO_LETTER_OR_DAY = '(?![a-zé]|\\.? \\d{1,2}(?!\\d))';
// “September”: what is “Sept.” elsewhere; no house makes less of “June”.
const LONG_MONTH = anyOf([...MONTHS].filter((month) => !counting.neverShort.includes(month)));
// “Sept.”, “June”
const A_MONTH = new RegExp(`(?<![a-z\\d])${ANY_MONTH}`);

/** How newsrooms write dates, and the days and months in them. */
export const DATE_SHAPES: readonly ShapeGroup[] = [
  {
    needs: A_MONTH,
    shapes: [
      ['dates', '3 June', new RegExp(`(?<![\\d.:,-])\\d{1,2} ${ANY_MONTH}${NO_LETTER_OR_DAY}`, 'g')],
      ['dates', '3rd June', new RegExp(`(?<![\\d.:,-])\\d{1,2}(?:st|nd|rd|th) ${MONTH}(?![a-zé])`, 'g')],
      // “June 3, 2023”, “on June 3”; but “in August 44,840 of them voted”
      [
        'dates',
        'June 3',
        new RegExp(
          `(?<![a-zé\\d])${ANY_MONTH} ${MONTH_DAY}(?=,? \\d{4}(?!\\d)|,(?!\\d)|[.;)])|${IN_TEXT}${ANY_MONTH} ${MONTH_DAY}(?![\\d:]|,\\d|st|nd|rd|th)`,
          'g',
        ),
      ],
      // “The July 4th parade”, “the January 6th inquiry”: a day that is known by its date has it in one form.
      [
        'dates',
        'June 3rd',
        new RegExp(`(?<!\\bthe )(?<![a-zé\\d])(?!${KNOWN_BY_DATE})${ANY_MONTH} \\d{1,2}(?:st|nd|rd|th)(?![a-zé])`, 'g'),
      ],
    ],
  },
  {
    needs: /day/,
    shapes: [
      ['days before dates', 'Wednesday 3 June', new RegExp(`(?<![a-zé])${DAY} \\d{1,2} ${MONTH}(?![a-zé])`, 'g')],
      ['days before dates', 'Wednesday, 3 June', new RegExp(`(?<![a-zé])${DAY}, \\d{1,2} ${MONTH}(?![a-zé])`, 'g')],
    ],
  },
  {
    needs: A_MONTH,
    shapes: [
      ['points of short months', 'Feb. 3', new RegExp(`${IN_TEXT}${SHORT_MONTH}\\. \\d{1,2}(?![\\d])`, 'g')],
      // “Aug 27 (Reuters)” is how an agency dates a story.
      ['points of short months', 'Feb 3', new RegExp(`${IN_TEXT}${SHORT_MONTH} \\d{1,2}(?![\\d]| \\()`, 'g')],
      ['long months before days', 'Sept. 3', new RegExp(`${IN_TEXT}${SHORT_MONTH}\\.? \\d{1,2}(?![\\d])`, 'g')],
      ['long months before days', 'September 3', new RegExp(`${IN_TEXT}${LONG_MONTH} \\d{1,2}(?![\\d])`, 'g')],
    ],
  },
  {
    needs: A_MONTH,
    shapes: [
      ['months of dates', 'Sept. 3', new RegExp(`(?<![a-zé])${SHORT_MONTH}\\.? ${DAY_NUMBER}(?![\\d])`, 'g')],
      ['months of dates', '3 Sept', new RegExp(`(?<![\\d.:,-])${DAY_NUMBER} ${SHORT_MONTH}${NO_LETTER_OR_DAY}`, 'g')],
    ],
  },
];
