import type { Field } from '../text/field.ts';

/** The strings under the keys of a text in a notation such as YAML, and whether it could be read to its end. */
export interface KeyedFields {
  readonly fields: readonly Field[];
  /** The offset at which the text breaks off from its notation; nothing where it is whole. */
  readonly fault: number | undefined;
}
