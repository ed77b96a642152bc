import { readGuide } from './guide.ts';
import { createJudge } from './judge.ts';
import type { Encode, ReaderParts } from './reader.ts';
import { createCutter } from './windows.ts';
import { createSplitter, readVocabulary } from './wordpiece.ts';

/** The small files beside the weights, as text. */
export interface ReaderTexts {
  /** `vocab.txt`: the word pieces. */
  readonly vocabulary: string;
  /** `reader.json`: what the outputs mean. */
  readonly guide: string;
}

/** Puts a reader together from what a host has read and started. */
export function assembleReader({ vocabulary, guide }: ReaderTexts, encode: Encode): ReaderParts {
  const pieces = readVocabulary(vocabulary);
  return { split: createSplitter(pieces), cut: createCutter(pieces), judge: createJudge(readGuide(guide)), encode };
}
