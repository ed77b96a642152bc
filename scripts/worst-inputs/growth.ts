import { type Attack, textOf } from './pumps.ts';

/** What takes more than twice the time for twice the text. */
export interface Growth {
  readonly attack: Attack;
  /** 2 where twice the text takes four times the time; nothing where a few characters take so long. */
  readonly exponent: number | undefined;
  /** How long the last text took that was tried, in milliseconds, and its length in characters. */
  readonly took: number;
  readonly length: number;
}

/** What is done with a text, and at which lengths its growth shows. */
export interface Work {
  readonly on: (text: string) => unknown;
  readonly lengths: readonly number[];
  /** Milliseconds that nothing linear takes at any of the lengths. */
  readonly suspicious: number;
}

// The first are for what doubles its time with each character.
const LENGTHS = [16, 20, 24, 28, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384] as const;
const FEW = 32;
const STEEP = 1.5; // Between a line and a square, where noise brings neither.

/** Finding all matches of an expression. */
export function searching(pattern: RegExp): Work {
  return { on: (text) => findAll(pattern, text), lengths: LENGTHS, suspicious: 8 };
}

function findAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && pattern.global; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

/** How a work grows under the first attack that makes it grow faster than a line, if one does. */
export function growthOf(work: Work, attacks: readonly Attack[]): Growth | undefined {
  for (const attack of attacks) {
    const growth = growthUnder(attack, work);
    if (growth !== undefined) return growth;
  }
  return undefined;
}

function growthUnder(attack: Attack, work: Work): Growth | undefined {
  for (const length of work.lengths) {
    const text = textOf(attack, length);
    if (timeOf(work, text, 1) < work.suspicious) continue;
    const took = timeOf(work, text, length <= FEW ? 1 : AGAIN);
    if (took < work.suspicious) continue;
    if (length <= FEW) return { attack, exponent: undefined, took, length };
    const exponent = Math.log2(took / timeOf(work, textOf(attack, length / 2), AGAIN));
    if (exponent > STEEP) return { attack, exponent, took, length };
  }
  return undefined;
}

// The fastest of a few tries is the work’s own time: whatever else the machine does adds to the others.
const AGAIN = 4;

/** How long the thread itself works on a text, in milliseconds: on a busy machine, most of a clock's time is somebody else's. */
function timeOf({ on }: Work, text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.threadCpuUsage();
    on(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
