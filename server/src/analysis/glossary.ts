import { isBody } from '../text/block.ts';
import { sliceOf } from '../text/span.ts';
import type { AcronymUse } from './acronyms.ts';
import type { InBlock } from './lift.ts';
import type { SpelledName } from './spelled-names.ts';

/** What the body of a story does with one acronym; lists are in the order of the text. */
export interface GlossaryEntry {
  readonly acronym: string;
  /** Every place with the letters, where they are explained too. */
  readonly uses: readonly InBlock<AcronymUse>[];
  /** The places that explain the letters. */
  readonly definitions: readonly InBlock<AcronymUse>[];
  /** The names written out that would have these letters, though nobody says so there. */
  readonly spelledOut: readonly InBlock<SpelledName>[];
  /** The places with the long form that the first definition gives. */
  readonly longForms: readonly InBlock<SpelledName>[];
}

/** Leaves out letters that may be no acronym, unless the story explains them somewhere. */
export function withoutDoubtful(uses: readonly InBlock<AcronymUse>[]): InBlock<AcronymUse>[] {
  const defined = new Set(uses.filter((use) => use.defines).map((use) => use.acronym));
  return uses.filter((use) => use.doubt === undefined || defined.has(use.acronym));
}

/** Joins the acronyms of a story, each with the places that use it, explain it or spell it out. */
export function joinGlossary(
  uses: readonly InBlock<AcronymUse>[],
  names: readonly InBlock<SpelledName>[],
  text: string,
): GlossaryEntry[] {
  const byAcronym = new Map<string, InBlock<AcronymUse>[]>();
  for (const use of uses) if (isBody(use.block)) push(byAcronym, use.acronym, use);
  const byLetters = new Map<string, InBlock<SpelledName>[]>();
  const byName = new Map<string, InBlock<SpelledName>[]>();
  for (const name of names) {
    if (!isBody(name.block)) continue;
    push(byLetters, name.letters, name);
    push(byName, name.name, name);
  }
  return [...byAcronym].map(([acronym, same]) => {
    const definitions = same.filter((use) => use.defines);
    const longForm = definitions[0]?.expansion;
    return {
      acronym,
      uses: same,
      definitions,
      spelledOut: byLetters.get(acronym.toUpperCase()) ?? [],
      longForms: (longForm && byName.get(sliceOf(text, longForm))) ?? [],
    };
  });
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
