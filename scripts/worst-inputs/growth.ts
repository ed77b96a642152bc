import type { Shipped } from './expressions.ts';
import { type Attack, attacksOn, textOf } from './pumps.ts';

/** An expression that takes more than twice the time for twice the text. */
export interface Growth {
  readonly attack: Attack;
  /** The exponent of the growth: 2 where twice the text takes four times the time; nothing where it has no end. */
  readonly exponent: number | undefined;
  /** How long the last text took that was tried, in milliseconds, and its length in characters. */
  readonly took: number;
  readonly length: number;
}

// The first are for what doubles its time with each character.
const LENGTHS = [16, 20, 24, 28, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384] as const;
const FEW = 32;
const SUSPICIOUS = 4; // Milliseconds: what is linear takes far less for any of these.
const STEEP = 1.5; // Between a line and a square, where noise brings neither.

/** How an expression grows under the first attack that makes it grow faster than a line, if one does. */
export function growthOf(expression: Pick<Shipped, 'source' | 'flags'>): Growth | undefined {
  const pattern = new RegExp(expression.source, expression.flags.replace('y', 'g'));
  for (const attack of attacksOn(expression)) {
    const growth = growthUnder(attack, pattern);
    if (growth !== undefined) return growth;
  }
  return undefined;
}

function growthUnder(attack: Attack, pattern: RegExp): Growth | undefined {
  for (const length of LENGTHS) {
    const text = textOf(attack, length);
    if (timeOf(pattern, text, 1) < SUSPICIOUS) continue;
    if (length <= FEW) return { attack, exponent: undefined, took: timeOf(pattern, text, 1), length };
    const took = timeOf(pattern, text, AGAIN);
    if (took < SUSPICIOUS) continue;
    const exponent = Math.log2(took / timeOf(pattern, textOf(attack, length / 2), AGAIN));
    return exponent > STEEP ? { attack, exponent, took, length } : undefined;
  }
  return undefined;
}

// The fastest of a few tries is the expression’s own time: whatever else the machine does adds to the others.
const AGAIN = 3;

/** How long it takes to find all matches in a text, in milliseconds. */
function timeOf(pattern: RegExp, text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = performance.now();
    findAll(pattern, text);
    return performance.now() - before;
  });
  return Math.min(...times);
}

function findAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && pattern.global; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
  }
}
