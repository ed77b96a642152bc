import type { BlockKind } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOfProse } from '../../text/known-prose.ts';
import type { AcronymUse } from './acronyms.ts';
import type { SpelledName } from './spelled-names.ts';

/** What stands beside the running story and uses letters or explains them, by the letters. */
export interface Beside {
  readonly uses: ReadonlyMap<string, readonly InBlock<AcronymUse>[]>;
  readonly explanations: ReadonlyMap<string, readonly InBlock<object>[]>;
}

// Where a reader who stops at some letters looks them up.
const LOOKED_UP: readonly BlockKind[] = ['abbreviation', 'footnote', 'table-row'];
// What a reader passes on the way down; a headline is not always read.
const PASSED: readonly BlockKind[] = ['box', 'caption', 'heading'];
// Two letters fit too many names.
const FEWEST_LETTERS_THAT_SHOW_A_NAME = 3;

/** Gathers the letters, those of a headline among them, and the names that have them, in captions, boxes, tables, footnotes, subheads and lists of abbreviations. */
export function gatherBeside(uses: readonly InBlock<AcronymUse>[], names: readonly InBlock<SpelledName>[]): Beside {
  const used = new Map<string, InBlock<AcronymUse>[]>();
  const explained = new Map<string, InBlock<object>[]>();
  for (const use of uses) {
    if (use.block.kind === 'headline') addTo(used, use.acronym, use);
    if (!isBeside(use)) continue;
    if (!isAbbreviations(use.block)) addTo(used, use.acronym, use);
    if (use.defines || isEquated(use)) addTo(explained, use.acronym.toUpperCase(), use);
  }
  for (const name of names.filter(isBeside)) {
    if (name.letters.length >= FEWEST_LETTERS_THAT_SHOW_A_NAME) addTo(explained, name.letters, name);
  }
  return { uses: used, explanations: explained };
}

function isBeside({ block }: InBlock<object>): boolean {
  return LOOKED_UP.includes(block.kind) || PASSED.includes(block.kind) || isAbbreviations(block);
}

// “HWB = Harbour Works Board; ”
const EQUATION = /(?<![\p{L}\d])\p{Lu}[\p{L}\d-]{1,9}\s?=\s?[\p{L}\d]/gu;
const FEWEST_EQUATIONS = 3;

/** “Abbreviations: HWB = Harbour Works Board; QK = quay keeper; …”: a list at a story's end, which readers look up. */
const isAbbreviations = knownOfProse(
  (prose) => prose.includes('=') && (prose.match(EQUATION)?.length ?? 0) >= FEWEST_EQUATIONS,
);

// “ = ” behind “HWB”, “ CoA = ” behind “HWB”
const EQUALS_AFTER = /^(?:\s\p{Lu}\p{L}{1,5})?\s?=/u;

function isEquated({ block, span }: InBlock<AcronymUse>): boolean {
  return isAbbreviations(block) && EQUALS_AFTER.test(block.prose.slice(span.end - block.span.start));
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Whether a table or a footnote says what the letters stand for, or a caption or a subhead above their first use. */
export function isExplainedBeside(beside: Beside, first: InBlock<AcronymUse> | undefined): boolean {
  const explanations = beside.explanations.get(first?.acronym.toUpperCase() ?? '') ?? [];
  return explanations.some(
    ({ block }) =>
      LOOKED_UP.includes(block.kind) || isAbbreviations(block) || block.span.end <= (first?.span.start ?? 0),
  );
}
