/** Something that cannot be done as typed, in a sentence or two that say what can. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly message: string;
}

export function misuse(message: string): Misuse {
  return { kind: 'misuse', message };
}
