import { findAcronyms } from '../../../server/src/analysis/acronyms/acronyms.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

/** The letters that stand for something, each with its long form where it has one: “HWB = Harbour Works Board”. */
export function readAcronyms(prose: string): string[] {
  return findAcronyms(prose)
    .filter((use) => use.defines || use.doubt === undefined)
    .map(({ span, expansion }) => sliceOf(prose, span) + (expansion ? ` = ${sliceOf(prose, expansion)}` : ''));
}
