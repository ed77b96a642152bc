import { anyOf, ONCE } from '../../english/any-of.ts';
import { TEN_WORDS, UNIT_WORDS } from '../../english/number-words.ts';
import counting from '../data/counting-words.json' with { type: 'json' };
import style from '../data/style-choices.json' with { type: 'json' };
import type { ShapeGroup } from './shape-group.ts';

// “eighteen”, “fifty-six”: no house writes one number from ten on as a word and the next one as a figure.
const LONG_NUMBER = `(?:${anyOf(TEN_WORDS)}(?:-${anyOf(UNIT_WORDS)})?|${anyOf([...UNIT_WORDS].filter((word) => word.endsWith('teen')))})`;
// “. ”: the number that opens a sentence is a word in every house.
const WITHIN_SENTENCE = '(?<=[a-zé,;] )';
// “ beds”, “ more patients”: people and things, no “years”, “percent”, “seconds” or “pieces of silver”.
const COUNTED = `(?:(?:more|new|other|extra) )?(?!${anyOf(counting.notCounted)}(?![a-zé]))[a-zé]{3,}(?:s|en|people)(?![a-zé-])`;
// “ ferries”: a plural that is counted.
const PLURAL_BEHIND = '(?= (?:[a-zé-]+ )?[a-zé]{3,}s(?![a-zé-]))';
const SMALL_ORDINAL = anyOf(counting.ordinals);
const RANKED = anyOf(counting.ranked);
const LONG_ORDINAL = `(?:${anyOf(TEN_WORDS)}-${anyOf(counting.ordinals, ['first', 'second'])}|${anyOf(counting.longOrdinals)})`;

/** How newsrooms write numbers, shares, ages, scores and ordinals. */
export const NUMBER_SHAPES: readonly ShapeGroup[] = [
  {
    needs: /\d(?:m| million) /,
    shapes: [
      [
        'millions',
        '3m',
        new RegExp(`(?<![\\d.,£$€₹₦])\\d+(?:\\.\\d+)?m(?= ${anyOf(style.countedInMillions)}(?![a-zé]))`, 'g'),
      ],
      [
        'millions',
        '3 million',
        new RegExp(`(?<![\\d.,£$€₹₦])\\d+(?:\\.\\d+)? million(?= ${anyOf(style.countedInMillions)}(?![a-zé]))`, 'g'),
      ],
    ],
  },
  {
    needs: /year[ -]old/,
    shapes: [
      ['ages', '34-year-old', /(?<![\d.])\d{1,3}-year-old(?![a-zé])/g],
      ['ages', '34 year old', /(?<![\d.])\d{1,3} year old(?![a-zé])/g],
    ],
  },
  {
    needs: /%|per ?cent/,
    shapes: [
      ['shares', '18%', /(?<![\d.])\d+(?:\.\d+)? ?(?:%|per ?cent)(?![a-zé])/g],
      ['shares', 'eighteen per cent', new RegExp(`${WITHIN_SENTENCE}${LONG_NUMBER} per ?cent(?![a-zé])`, 'g')],
    ],
  },
  {
    needs: /\d\d|teen|ty|hundred/,
    shapes: [
      ['numbers from 13 on', '26', new RegExp(`${WITHIN_SENTENCE}(?:1[3-9]|[2-9]\\d)(?= ${COUNTED})`, 'g')],
      [
        'numbers from 13 on',
        'twenty-six',
        new RegExp(
          `${WITHIN_SENTENCE}(?:(?:${anyOf(UNIT_WORDS)}|a) hundred and (?:${LONG_NUMBER}|${anyOf(UNIT_WORDS)})|${LONG_NUMBER})${ONCE}(?= ${COUNTED})`,
          'g',
        ),
      ],
    ],
  },
  {
    needs: /\d{4}|\d,\d/,
    shapes: [
      ['counts of four figures', '1,200', new RegExp(`(?<![\\d.,£$€])\\d,\\d{3}${PLURAL_BEHIND}`, 'g')],
      [
        'counts of four figures',
        '1200',
        // “2004 games”: a year.
        new RegExp(`(?<![\\d.,£$€:/-])(?!1[89]\\d\\d|20\\d\\d)\\d{4}${PLURAL_BEHIND}`, 'g'),
      ],
      ['thousands that are counted', '1,200', new RegExp(`(?<![\\d.,£$€])\\d{1,3},\\d{3}${PLURAL_BEHIND}`, 'g')],
      ['thousands that are counted', '12000', new RegExp(`(?<![\\d.,£$€:/-])\\d{5,6}${PLURAL_BEHIND}`, 'g')],
    ],
  },
  {
    needs: new RegExp(` ${RANKED}`),
    shapes: [
      [
        'long ordinals',
        '21st',
        new RegExp(`(?<![\\d.])(?:1[3-9]|[2-9]\\d)(?:st|nd|rd|th)(?= ${RANKED}(?![a-zé]))`, 'g'),
      ],
      ['long ordinals', 'twenty-first', new RegExp(`(?<![a-zé-])${LONG_ORDINAL}(?= ${RANKED}(?![a-zé]))`, 'g')],
      ['ordinals', '4th', new RegExp(`(?<![\\d.])[3-9](?:rd|th)(?= ${RANKED}(?![a-zé]))`, 'g')],
      ['ordinals', 'fourth', new RegExp(`(?<![a-zé-])(?:${SMALL_ORDINAL}|second)(?= ${RANKED}(?![a-zé]))`, 'g')],
    ],
  },
  {
    needs: /\d[-–]\d/,
    shapes: [
      ['dashes between figures', '3-1', /(?<![\d./:–-])\d{1,3}-\d{1,3}(?![\d/:–-]|\.\d|[a-zé])/g],
      ['dashes between figures', '3–1', /(?<![\d./:–-])\d{1,3}–\d{1,3}(?![\d/:–-]|\.\d|[a-zé])/g],
    ],
  },
  {
    needs: /world war/,
    shapes: [
      ['world wars', 'World War I', /(?<![a-zé])world war (?:i{1,2}|one|two|[12])(?![a-zé\d])/g],
      ['world wars', 'First World War', /(?<![a-zé])(?:first|second|1st|2nd) world war(?! i)(?![a-zé])/g],
      ['ways to write a world war', 'World War II', /(?<![a-zé])world war i{1,2}(?![a-zé\d])/g],
      ['ways to write a world war', 'World War Two', /(?<![a-zé])world war (?:one|two)(?![a-zé\d])/g],
      ['ways to write a world war', 'World War 2', /(?<![a-zé])world war [12](?![a-zé\d])/g],
    ],
  },
];
