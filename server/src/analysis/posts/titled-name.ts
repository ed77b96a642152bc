import type { Span } from '../../text/span.ts';

/** A name in a paragraph; `opens` is where the titles before it begin: “Cllr” in “the chair, Cllr Nash”. */
export interface TitledName extends Span {
  readonly opens: number;
}
