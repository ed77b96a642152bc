import { DATE_SHAPES } from './date-shapes.ts';
import { MEASURE_SHAPES } from './measure-shapes.ts';
import { MONEY_SHAPES } from './money-shapes.ts';
import { NUMBER_SHAPES } from './number-shapes.ts';
import type { Shape, ShapeGroup } from './shape-group.ts';
import { TIME_SHAPES } from './time-shapes.ts';

/** “Dr. Vik” and “Dr Brandt”. */
function pointOf(title: string): Shape[] {
  return [
    [`point of ${title}`, `${title}.`, new RegExp(`(?<![a-zé.’'-])${title}\\.(?= [a-zé])`, 'g')],
    [`point of ${title}`, title, new RegExp(`(?<![a-zé.’'-])${title}(?= [a-zé])`, 'g')],
  ];
}

/** In plain letters; the example of each is its name, and what has a figure in its example is not written without one. */
export const SHAPE_GROUPS: readonly ShapeGroup[] = [
  ...TIME_SHAPES,
  ...MONEY_SHAPES,
  ...DATE_SHAPES,
  ...MEASURE_SHAPES,
  ...NUMBER_SHAPES,
  {
    needs: /(?:dr|mrs?)\.? /,
    shapes: ['dr', 'mr', 'mrs'].flatMap(pointOf),
  },
];
