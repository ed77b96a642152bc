import { anyOf, ONCE } from '../../english/any-of.ts';
import { DAYS, MONTHS, SHORT_MONTHS } from '../../english/calendar.ts';
import { NUMBER_WORDS, TEN_WORDS, UNIT_WORDS } from '../../english/number-words.ts';
import counting from '../data/counting-words.json' with { type: 'json' };
import style from '../data/style-choices.json' with { type: 'json' };

const MONTH = anyOf(MONTHS);
// “Sept.”, “Nov”: a date has one order, however long its month is.
const ANY_MONTH = anyOf(
  MONTHS,
  [...SHORT_MONTHS].flatMap((month) => [`${month.toLowerCase()}.`, month.toLowerCase()]),
);
// “eighteen”, “fifty-six”: no house writes one number from ten on as a word and the next one as a figure.
const LONG_NUMBER = `(?:${anyOf(TEN_WORDS)}(?:-${anyOf(UNIT_WORDS)})?|${anyOf([...UNIT_WORDS].filter((word) => word.endsWith('teen')))})`;
// “. ”: the number that opens a sentence is a word in every house.
const WITHIN_SENTENCE = '(?<=[a-zé,;] )';
const CENTURY = anyOf(counting.centuries);
const LAST_SCHOOL_YEAR = 13;
const SCHOOL_YEAR = anyOf([...NUMBER_WORDS].flatMap(([word, year]) => (year > LAST_SCHOOL_YEAR ? [] : [word])));

// “ beds”, “ more patients”: people and things, no “years”, “percent”, “seconds” or “pieces of silver”.
const COUNTED = `(?:(?:more|new|other|extra) )?(?!${anyOf(counting.notCounted)}(?![a-zé]))[a-zé]{3,}(?:s|en|people)(?![a-zé-])`;

const KNOWN_BY_DATE = anyOf(counting.knownByDate);
const SHORT_MONTH = anyOf([...SHORT_MONTHS].map((month) => month.toLowerCase()).filter((month) => month !== 'may'));
const MONTH_DAY = '(?:[12]\\d|3[01]|[1-9])';
const DAY_NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
// “ ferries”: a plural that is counted.
const PLURAL_BEHIND = '(?= (?:[a-zé-]+ )?[a-zé]{3,}s(?![a-zé-]))';
const SMALL_ORDINAL = anyOf(counting.ordinals);
const RANKED = anyOf(counting.ranked);
const LONG_ORDINAL = `(?:${anyOf(TEN_WORDS)}-${anyOf(counting.ordinals, ['first', 'second'])}|${anyOf(counting.longOrdinals)})`;

const DAY = anyOf(DAYS);
// “on ”, “since ”, “on Saturday, ”: a date that a sentence tells, and not one above or below the story.
const IN_TEXT = `(?<=(?<![a-zé])(?:${anyOf(counting.beforeDate)}|on ${DAY},?) )`;
// “ 2026”; in “the 19 Sept. 11 hijackers” nineteen are counted, and the day follows.
const NO_LETTER_OR_DAY = '(?![a-zé]|\\.? \\d{1,2}(?!\\d))';
// “September”: what is “Sept.” elsewhere; no house makes less of “June”.
const LONG_MONTH = anyOf([...MONTHS].filter((month) => !counting.neverShort.includes(month)));
// “ west of”, “ from”, “ away”
const AWAY = `${anyOf(counting.away)}(?![a-zé])`;

type Shape = readonly [thing: string, shape: string, pattern: RegExp];

/** Shapes that no text has without something in it that is sooner found than each of them. */
interface ShapeGroup {
  readonly needs: RegExp;
  readonly shapes: readonly Shape[];
}

// “Sept.”, “June”
const A_MONTH = new RegExp(`(?<![a-z\\d])${ANY_MONTH}`);

/** “£4,500” and “60,000 pounds”, in one currency; “60 pounds of sugar” are a weight. */
function signAndWord(signAndName: string): Shape[] {
  const [sign = '', word = ''] = signAndName.split(' ');
  return [
    [
      word,
      `${sign}60`,
      new RegExp(
        `(?<![a-zé])[${sign}]\\d+(?:[.,]\\d+)*(?:(?:bn|k|m)(?![a-zé])| (?:thousand|million|billion)(?![a-zé]))?`,
        'g',
      ),
    ],
    [
      word,
      `60 ${word}`,
      new RegExp(
        `(?<![\\d.,£$€])\\d[\\d.,]* (?:thousand |million |billion )?${word}(?! (?:${OF_WEIGHT})\\b)(?![a-zé])`,
        'g',
      ),
    ],
  ];
}

// “60 pounds of sugar”, “11 pounds lighter”
const OF_WEIGHT = 'of|heavier|in weight|lighter|overweight|per';

/** “60mph” and “70 mph”. */
function spaceBefore(unit: string): Shape[] {
  return [
    [`space before ${unit}`, `60${unit}`, new RegExp(`(?<![\\d.,])\\d[\\d.,]*${unit}(?![a-zé\\d])`, 'g')],
    [`space before ${unit}`, `60 ${unit}`, new RegExp(`(?<![\\d.,])\\d[\\d.,]* ${unit}(?![a-zé\\d])`, 'g')],
  ];
}

// “60,000 km/h”, “5 km an hour”: a speed, and no distance.
const OF_RATE = '/| an? | per ';

/** “9km” and “12 kilometres”; in brackets a unit is short in most houses. */
function shortAndLong([short = '', ...long]: readonly string[]): Shape[] {
  return [
    [`units ${short}`, `9 ${short}`, new RegExp(`(?<![\\d.,(])\\d[\\d.,]* ?${short}(?![a-zé\\d)]|${OF_RATE})`, 'g')],
    [
      `units ${short}`,
      `9 ${long[0]}`,
      new RegExp(`(?<![\\d.,(])\\d[\\d.,]* ${anyOf(long)}(?![a-zé)]|${OF_RATE})`, 'g'),
    ],
  ];
}

/** “Dr. Vik” and “Dr Brandt”. */
function pointOf(title: string): Shape[] {
  return [
    [`point of ${title}`, `${title}.`, new RegExp(`(?<![a-zé.’'-])${title}\\.(?= [a-zé])`, 'g')],
    [`point of ${title}`, title, new RegExp(`(?<![a-zé.’'-])${title}(?= [a-zé])`, 'g')],
  ];
}

/** In plain letters; the example of each is its name, and what has a figure in its example is not written without one. */
export const SHAPE_GROUPS: readonly ShapeGroup[] = [
  {
    needs: /[ap]\.?m|[:.][0-5]\d/,
    shapes: [
      ['times of day', '9am', /(?<![\d.:])\d{1,2}(?:[.:]\d\d)?[ap]m(?![a-zé])/g],
      ['times of day', '9 am', /(?<![\d.:])\d{1,2}(?:[.:]\d\d)? [ap]m(?![a-zé])/g],
      ['times of day', '9 a.m.', /(?<![\d.:])\d{1,2}(?:[.:]\d\d)? ?[ap]\.m\./g],
      // “At 15:02”, and “3pm” elsewhere; the hours of another zone are told in their own way.
      [
        'times of day',
        '15:00',
        new RegExp(
          `(?<=(?<![a-zé])(?:at|by|from|since|till|until) )(?:1[3-9]|2[0-3])[:.][0-5]\\d(?! ?(?:${anyOf(style.notHours)}|%)|[:.]?\\d)`,
          'g',
        ),
      ],
      // “From 7.45pm to 20:00”.
      ['times of day', '15:00', /(?<=[ap]\.?m\.? (?:to|until|and) )(?:1[3-9]|2[0-3])[:.][0-5]\d(?!\d)/g],
    ],
  },
  {
    needs: /[£$€]|pounds|dollars|euros/,
    shapes: [
      ['sums', '£6m', /[£$€]\d[\d.,]*(?:m|bn)(?![a-zé])/g],
      ['sums', '£6 million', /[£$€]\d[\d.,]* (?:thousand|million|billion)(?![a-zé])/g],
      // “£1200” and “£17,000”: many houses have a comma from five figures on.
      ['sums of four figures', '£1,200', /[£$€]\d,\d{3}(?!\d|,\d)/g],
      ['sums of four figures', '£1200', /[£$€]\d{4}(?![\d,.]\d|\d)/g],
      ['thousands', '£1,200', /[£$€]\d{1,3},\d{3}(?!\d)/g],
      ['thousands', '£12000', /[£$€]\d{5,6}(?![\d,.]\d|\d)/g],
      ['thousands', '£1 thousand', /[£$€]\d[\d.,]* thousand(?![a-zé])/g],
      ['thousands', '£1k', /[£$€]\d[\d.,]*k(?![a-zé])/g],
      ...['£ pounds', '$ dollars', '€ euros'].flatMap(signAndWord),
    ],
  },
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
    needs: /₹|rs\.? ?\d|rupees/,
    shapes: [
      ...signAndWord('₹ rupees'),
      ['rupees', '₹60', /₹ ?\d[\d.,]*/g],
      ['rupees', 'Rs 60', /(?<![a-zé])rs\.? ?\d[\d.,]*/g],
    ],
  },
  {
    needs: /₦|n\d/,
    shapes: [
      ['naira', '₦60', /₦ ?\d[\d.,]*/g],
      ['naira', 'N60', /(?<![a-zé\d])n\d[\d.,]*(?= ?(?:bn|m|million|billion|trillion)(?![a-zé]))/g],
    ],
  },
  {
    needs: /\dp| pence/,
    shapes: [
      ['pence', '60p', /(?<![\d.,£])\d{1,2}p(?![a-zé\d])/g],
      ['pence', '60 pence', /(?<![\d.,£])\d{1,3} pence(?![a-zé])/g],
    ],
  },
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
    needs: /century/,
    shapes: [
      ['centuries', '19th century', /(?<!\d)\d{1,2}(?:th|st)[ -]century(?![a-zé])/g],
      ['centuries', 'nineteenth century', new RegExp(`(?<![a-zé])${CENTURY}[ -]century(?![a-zé])`, 'g')],
    ],
  },
  {
    needs: /0['’]?s|ies/,
    shapes: [
      ['decades', '1960s', /(?<!\d)(?:18|19|20)\d0s(?![a-zé])/g],
      [
        'decades',
        '1960’s',
        /(?<!\d)(?:18|19|20)\d0['’]s(?![a-zé])|(?<=(?<![a-zé])the (?:early |late |mid-?)?['’‘]?)[2-9]0['’]s(?![a-zé])/g,
      ],
      // “The 1970s” and “the ’80s” are right in one story.
      ['short decades', '’60s', /(?<![\dé])(?<!\d0s(?:,| and| or| to)? )['’‘]\d0s(?![a-zé])/g],
      // “The Nineties”; what is in small letters may be a temperature, and “the Roaring Twenties” is a name.
      ...['decades', 'short decades'].map(
        (thing): Shape => [
          thing,
          'the Nineties',
          new RegExp(`(?<=(?<![a-zé])the (?:early |late |mid-?)?)${anyOf(counting.decades)}(?![a-zé-])`, 'g'),
        ],
      ),
    ],
  },
  {
    needs: /km|kilomet|miles/,
    shapes: [
      // “30 km west of the town”; what stands in brackets is the same once more.
      [
        'distances',
        '30 km',
        new RegExp(`(?<![\\d.,(])\\d[\\d.,]* ?(?:km|kilometers|kilometres) (?:or so |or more )?${AWAY}`, 'g'),
      ],
      ['distances', '18 miles', new RegExp(`(?<![\\d.,(])\\d[\\d.,]* miles (?:or so |or more )?${AWAY}`, 'g')],
    ],
  },
  {
    needs: /[-–−]\d|minus /,
    shapes: [
      ['frost', '-5C', /(?<![\d.a-zé])[-–−]\d{1,2} ?°?[cf](?![a-zé\d])/g],
      ['frost', 'minus 5C', /(?<![a-zé])minus \d{1,2} ?(?:°?[cf](?![a-zé\d])|degrees)/g],
    ],
  },
  {
    needs: /mph|km|kg|cm|mm/,
    shapes: [...['mph', 'km', 'kg', 'cm', 'mm'].flatMap(spaceBefore)],
  },
  {
    needs: /year[ -]old/,
    shapes: [
      ['ages', '34-year-old', /(?<![\d.])\d{1,3}-year-old(?![a-zé])/g],
      ['ages', '34 year old', /(?<![\d.])\d{1,3} year old(?![a-zé])/g],
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
    needs: /min/,
    shapes: [
      ['minutes', '6 minutes', /(?<![\d.])\d+ minutes?(?![a-zé])/g],
      ['minutes', '6 mins', /(?<![\d.])\d+ ?mins?(?![a-zé])/g],
    ],
  },
  {
    needs: new RegExp(anyOf(style.units.flat())),
    shapes: [...style.units.flatMap(shortAndLong)],
  },
  {
    needs: /\d ?°?[cf]|degrees/,
    shapes: [
      ['degrees', '30C', /(?<![\d.])-?\d{1,2} ?°?[cf](?![a-zé\d])/g],
      ['degrees', '30 degrees', /(?<![\d.])-?\d{1,3} degrees(?: (?:celsius|fahrenheit|[cf]))?(?![a-zé])/g],
    ],
  },
  {
    needs: /[:.][0-5]\d ?[ap]/,
    shapes: [
      ['hours and minutes', '9.30am', /(?<![\d.:])\d{1,2}\.[0-5]\d ?(?:[ap]m(?![a-zé])|[ap]\.m\.)/g],
      ['hours and minutes', '9:30am', /(?<![\d.:])\d{1,2}:[0-5]\d ?(?:[ap]m(?![a-zé])|[ap]\.m\.)/g],
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
    needs: A_MONTH,
    shapes: [
      ['months of dates', 'Sept. 3', new RegExp(`(?<![a-zé])${SHORT_MONTH}\\.? ${DAY_NUMBER}(?![\\d])`, 'g')],
      ['months of dates', '3 Sept', new RegExp(`(?<![\\d.:,-])${DAY_NUMBER} ${SHORT_MONTH}${NO_LETTER_OR_DAY}`, 'g')],
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
    needs: /(?:dr|mrs?)\.? /,
    shapes: ['dr', 'mr', 'mrs'].flatMap(pointOf),
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
  {
    needs: /year /,
    shapes: [
      ['years of school', 'Year 6', /(?<![a-zé])year \d{1,2}(?![\d])/g],
      ['years of school', 'Year Six', new RegExp(`(?<![a-zé])year ${SCHOOL_YEAR}(?![a-zé-])`, 'g')],
    ],
  },
];
