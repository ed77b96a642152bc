import { anyOf } from '../../english/any-of.ts';
import { NUMBER_WORDS } from '../../english/number-words.ts';
import counting from '../data/counting-words.json' with { type: 'json' };
import style from '../data/style-choices.json' with { type: 'json' };
import type { Shape, ShapeGroup } from './shape-group.ts';

const CENTURY = anyOf(counting.centuries);
const LAST_SCHOOL_YEAR = 13;
const SCHOOL_YEAR = anyOf([...NUMBER_WORDS].flatMap(([word, year]) => (year > LAST_SCHOOL_YEAR ? [] : [word])));

/** How newsrooms write times of day, minutes, centuries, decades and years of school. */
export const TIME_SHAPES: readonly ShapeGroup[] = [
  {
    needs: /[ap]\.?m|[:.][0-5]\d/,
    shapes: [
      ['times of day', '9am', /(?<![\d.:])\d{1,2}(?:[.:]\d\d)?[ap]m(?![a-zé])/g],
      ['times of day', '9 am', /(?<![\d.:])\d{1,2}(?:[.:]\d\d)? [ap]m(?![a-zé])/g],
      ['times of day', '9 a.m.', /(?<![\d.:])\d{1,2}(?:[.:]\d\d)? ?[ap]\.m\./g],
      // “At 15:02” and “at 08:30”, and “3pm” elsewhere; the hours of another zone are told in their own way.
      [
        'times of day',
        '15:00',
        new RegExp(
          `(?<=(?<![a-zé])(?:at|by|from|since|till|until) )(?:0\\d|1[3-9]|2[0-3])[:.][0-5]\\d(?! ?(?:${anyOf(style.notHours)}|%)|[:.]?\\d)`,
          'g',
        ),
      ],
      // “From 7.45pm to 20:00”.
      ['times of day', '15:00', /(?<=[ap]\.?m\.? (?:to|until|and) )(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d(?!\d)/g],
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
    needs: /min/,
    shapes: [
      ['minutes', '6 minutes', /(?<![\d.])\d+ minutes?(?![a-zé])/g],
      ['minutes', '6 mins', /(?<![\d.])\d+ ?mins?(?![a-zé])/g],
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
    needs: /year /,
    shapes: [
      ['years of school', 'Year 6', /(?<![a-zé])year \d{1,2}(?![\d])/g],
      ['years of school', 'Year Six', new RegExp(`(?<![a-zé])year ${SCHOOL_YEAR}(?![a-zé-])`, 'g')],
    ],
  },
];
