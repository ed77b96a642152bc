/** The way through the doubtful sentences of a draft, each known by its key. */
export interface Way {
  /** All that the reading stops at, in the order of the text, with those that were dealt with and are in doubt no more. */
  readonly keys: readonly string[];
  /** Where it stands; nothing before the first and after the last. */
  readonly at: string | undefined;
  /** What the reporter has answered. */
  readonly answered: ReadonlySet<string>;
}

/** The way before its first step. */
export const NO_WAY: Way = { keys: [], at: undefined, answered: new Set() };

/**
 * The same way through the draft as it is now: what is new in it has its place, and what was edited away is left out unless
 * it was answered, so that “3 of 9” stays true.
 */
export function follow({ keys, at, answered }: Way, now: readonly string[]): Way {
  const known = keys.filter((key) => now.includes(key) || answered.has(key) || key === at);
  const met = new Set(known);
  const laid = [...known];
  for (const [index, key] of now.entries()) {
    if (met.has(key)) continue;
    const before = now.slice(0, index).findLast((other) => laid.includes(other));
    laid.splice(before === undefined ? 0 : laid.indexOf(before) + 1, 0, key);
  }
  return { keys: laid, at, answered };
}

/** One step on or back, to what is still in doubt and not yet answered; off the way where nothing is left in that direction. */
export function step(way: Way, direction: 'on' | 'back', now: readonly string[]): Way {
  const { keys, at, answered } = way;
  const ahead = direction === 'on' ? keys : keys.toReversed();
  const from = at === undefined ? -1 : ahead.indexOf(at);
  const next = ahead.slice(from + 1).find((key) => now.includes(key) && !answered.has(key));
  // Before the first there is nothing to go back to.
  return { ...way, at: next ?? (direction === 'on' ? undefined : at) };
}

/** The way with its step answered. */
export function answer(way: Way): Way {
  return way.at === undefined ? way : { ...way, answered: new Set([...way.answered, way.at]) };
}

/** “3” of “3 of 9”. */
export function numberOf({ keys, at }: Way): number {
  return at === undefined ? 0 : keys.indexOf(at) + 1;
}
