import { readFileSync } from 'node:fs';

/** A text and the ids of its pieces; a story and what was read of it in training. */
interface Fixtures {
  readonly texts: readonly { readonly text: string; readonly ids: readonly number[] }[];
  readonly stories: readonly FixtureStory[];
}

export interface FixtureStory {
  readonly sentences: readonly string[];
  readonly blocks: readonly number[];
  readonly windows: readonly FixtureWindow[];
}

export interface FixtureWindow {
  readonly ids: readonly number[];
  readonly marks: readonly number[];
  readonly logits: readonly (readonly number[])[];
}

/** What the training's own tokenizer, windows and encoder made of invented texts; written together with the weights. */
export function readFixtures(): Fixtures {
  return JSON.parse(readFileSync(new URL('data/fixtures.json', import.meta.url), 'utf8'));
}
