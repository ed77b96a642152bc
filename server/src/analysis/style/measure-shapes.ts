import { anyOf } from '../../english/any-of.ts';
import counting from '../data/counting-words.json' with { type: 'json' };
import style from '../data/style-choices.json' with { type: 'json' };
import type { Shape, ShapeGroup } from './shape-group.ts';

// “ west of”, “ from”, “ away”
const AWAY = `${anyOf(counting.away)}(?![a-zé])`;

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

/** How newsrooms write distances, degrees and other measures. */
export const MEASURE_SHAPES: readonly ShapeGroup[] = [
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
];
