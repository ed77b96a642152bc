/** Something that only one of two answers has. */
export interface Difference {
  /** `findings`, `quotes`, `sentences` … */
  readonly part: string;
  readonly side: 'before' | 'after';
  /** As JSON. */
  readonly item: string;
}

/** Compares what two builds answered to one draft (`copydesk pipe --reading`), item by item, whatever their order. */
export function compareAnswers(before: unknown, after: unknown): Difference[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((part) => {
    const [old, fresh] = [was.get(part) ?? [], is.get(part) ?? []];
    return [
      ...without(old, fresh).map((item): Difference => ({ part, side: 'before', item })),
      ...without(fresh, old).map((item): Difference => ({ part, side: 'after', item })),
    ];
  });
}

/** Each list in an answer, those of its reading too; what is no list stands alone in one. */
function partsOf(answer: unknown): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const [key, value] of Object.entries(answer ?? {})) {
    if (key === 'reading') for (const [name, items] of partsOf(value)) parts.set(name, items);
    else parts.set(key, (Array.isArray(value) ? value : [value]).map(toText));
  }
  return parts;
}

/** Sums of decimals differ in their last digits by the order of the sum. */
const DECIMALS = 9;

function toText(item: unknown): string {
  return JSON.stringify(item, (_, value) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value));
}

function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
