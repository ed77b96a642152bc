/** A thing, an example of one of its shapes, and what finds it in plain letters. */
export type Shape = readonly [thing: string, shape: string, pattern: RegExp];

/** Shapes that no text has without something in it that is sooner found than each of them. */
export interface ShapeGroup {
  readonly needs: RegExp;
  readonly shapes: readonly Shape[];
}
