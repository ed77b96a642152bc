import { isKnown } from '../../english/known-words.ts';
import type { Block } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { AcronymUse } from './acronyms.ts';

// “EV-DO”, “Wada”: short forms that are not told from other words by their shape.
const PLAIN_LETTERS = /^[\p{Lu}\d&]+$/u;
// “NATO”, “Nato”: letters that are said as a word, which houses write in two ways.
const IN_CAPITALS = /^\p{Lu}{4,}$/u;
const WRITTEN_AS_NAME = /^\p{Lu}\p{Ll}{3,}$/u;
// “.”, “+”: what means something to a regular expression.
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** Adds the later uses of short forms that only their definition tells from other words, whichever way they are written. */
export function withOtherForms(uses: readonly InBlock<AcronymUse>[], blocks: readonly Block[]): InBlock<AcronymUse>[] {
  const forms = new Map<string, string>();
  for (const use of uses) {
    if (!use.defines || use.doubt !== undefined) continue;
    const other = otherForm(use.acronym);
    if (!PLAIN_LETTERS.test(use.acronym)) forms.set(use.acronym, use.acronym);
    if (other !== undefined && !forms.has(other)) forms.set(other, use.acronym);
  }
  if (forms.size === 0) return [...uses];
  const anyForm = [...forms.keys()].map((form) => form.replace(SPECIAL, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyForm})s?(?![\\p{L}\\p{N}])`, 'gu');
  const found = blocks.flatMap((block) => findForms(block, pattern, forms));
  return withoutOverlaps([...uses, ...found]).map((use) => ({
    ...use,
    acronym: forms.get(use.acronym) ?? use.acronym,
  }));
}

/** “Nato” for “NATO” and the other way round; “Care” is a word first. */
function otherForm(acronym: string): string | undefined {
  if (WRITTEN_AS_NAME.test(acronym)) return acronym.toUpperCase();
  const isSaidAsWord = IN_CAPITALS.test(acronym) && !isKnown(acronym.toLowerCase());
  return isSaidAsWord ? acronym.slice(0, 1) + acronym.slice(1).toLowerCase() : undefined;
}

function findForms(block: Block, pattern: RegExp, forms: ReadonlyMap<string, string>): InBlock<AcronymUse>[] {
  return [...block.prose.matchAll(pattern)].map((match) => {
    const start = block.span.start + match.index;
    return {
      span: { start, end: start + match[0].length },
      acronym: forms.has(match[0]) ? match[0] : match[0].slice(0, -1),
      defines: false,
      expansion: undefined,
      bracket: undefined,
      label: undefined,
      doubt: undefined,
      block,
    };
  });
}

/** Definitions first, then the longest; what overlaps one of those goes: “DO” in “EV-DO”. */
function withoutOverlaps(uses: readonly InBlock<AcronymUse>[]): InBlock<AcronymUse>[] {
  const inOrder = uses.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      Number(b.defines) - Number(a.defines) ||
      b.span.end - b.span.start - a.span.end + a.span.start,
  );
  const kept: InBlock<AcronymUse>[] = [];
  for (const use of inOrder) if ((kept.at(-1)?.span.end ?? 0) <= use.span.start) kept.push(use);
  return kept;
}
