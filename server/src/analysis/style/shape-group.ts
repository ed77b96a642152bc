import type { Span } from '../../text/span.ts';

/** A time, a sum or a date, in one of the shapes in which newsrooms write it: “9am”, “£6 million”. */
export interface StyleShape {
  readonly span: Span;
  /** What is written: “times of day”. */
  readonly thing: string;
  /** How it is written, by an example. */
  readonly shape: string;
}

/** A thing, an example of one of its shapes, and what finds it in plain letters. */
export type Shape = readonly [thing: string, shape: string, pattern: RegExp];

/** Shapes that no text has without something in it that is sooner found than each of them. */
export interface ShapeGroup {
  readonly needs: RegExp;
  readonly shapes: readonly Shape[];
}
