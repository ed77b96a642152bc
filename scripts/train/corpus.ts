import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A start and an end in UTF-16 code units, half-open, as the corpora write a span. */
export type Range = readonly [number, number];

/** An attribution as it was marked by hand: each part may be in several pieces. */
export interface MarkedAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** A published story with every attribution marked by hand, and of each sentence whether it is attributed. */
export interface MarkedStory {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly attributed: readonly number[];
  readonly attributions: readonly MarkedAttribution[];
}

/** A story in which one sentence lost its source; `span` is the sentence that is left. */
export interface CutStory {
  readonly article: string;
  readonly kind: 'bare' | 'orphan';
  readonly inherits: boolean;
  readonly text: string;
  readonly span: Range;
}

/** Published copy as it is. */
export interface PublishedStory {
  readonly id: string;
  readonly text: string;
}

/** What the training reads, from the folder of the corpora. */
export interface Corpora {
  readonly marked: readonly MarkedStory[];
  readonly held: readonly MarkedStory[];
  readonly cut: readonly CutStory[];
  readonly published: readonly PublishedStory[];
}

/** Reads the corpora that the training is made from; throws when a file is missing. */
export function readCorpora(folder: string): Corpora {
  const rows = (name: string) =>
    readFileSync(path.join(folder, 'attribution', name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return {
    marked: rows('polnear-train.jsonl'),
    held: rows('polnear-dev.jsonl'),
    cut: rows('strip-source-dev.jsonl'),
    published: rows('news-raw-dev.jsonl'),
  };
}
