import type { Judgement, QuickSigns } from '../analysis/claims/judgement.ts';
import type { TriggerKind } from '../analysis/claims/triggers.ts';
import type { Guide, Scale } from './guide.ts';

/** Makes a judgement of an output row, and of what the quick reading knows. */
export type Judge = (row: Float32Array, quick?: QuickSigns) => Judgement;

// What an editor asks about, by its letter in the marks; “D” (disputed) and “O” (other) have no name.
const REASONS: Readonly<Record<string, TriggerKind>> = {
  reasonA: 'accusation',
  reasonT: 'figure',
  reasonM: 'motive',
  reasonC: 'cause',
  reasonP: 'prediction',
  reasonE: 'evaluation',
  reasonS: 'secret',
  reasonG: 'generalisation',
};
const LEAST_REASON = 0.4; // Below it, two reasons are about as likely as each other.

/** Sets up the judging of rows. */
export function createJudge({ outputs, judgements, cutoffs }: Guide): Judge {
  const reasons = outputs.flatMap((name, column) => (name.startsWith('reason') ? [{ name, column }] : []));
  return (row, quick) => {
    const signs = new Map(outputs.map((name, column) => [name, row[column] ?? 0]));
    if (quick !== undefined) for (const [name, value] of signsOf(quick)) signs.set(name, value);
    const sourced = weigh(judgements.sourced, signs);
    const namedOrVague = weigh(judgements.vague, signs) >= cutoffs.vague ? 'vague' : 'named';
    return {
      asks: weigh(judgements.asks, signs),
      source: sourced >= cutoffs.sourced ? namedOrVague : 'none',
      sourced,
      reason: reasonIn(reasons.map(({ name, column }) => ({ name, logit: row[column] ?? 0 }))),
    };
  };
}

const HIGHEST_SCORE = 10; // As in training; a score beyond tells no more.

function signsOf({ score, attributed, hasSpeech }: QuickSigns): readonly (readonly [string, number])[] {
  return [
    ['quickScore', Math.max(-HIGHEST_SCORE, Math.min(score, HIGHEST_SCORE))],
    ['quickDirect', attributed === 'direct' ? 1 : 0],
    ['quickCarried', attributed === 'carried' ? 1 : 0],
    ['quickStance', attributed === 'stance' ? 1 : 0],
    ['quickQuote', hasSpeech ? 1 : 0],
  ];
}

function weigh({ bias, weights, points }: Scale, signs: ReadonlyMap<string, number>): number {
  let sum = bias;
  for (const name in weights) sum += (weights[name] ?? 0) * (signs.get(name) ?? 0);
  return heightAt(points, sum);
}

function heightAt(points: Scale['points'], x: number): number {
  const after = points.findIndex(([edge]) => edge >= x);
  const [right, high] = points.at(after) ?? [x, 0];
  const [left, low] = points[after - 1] ?? [right, high];
  return left === right ? high : low + ((x - left) / (right - left)) * (high - low);
}

/** The likeliest of the reasons, which exclude each other (softmax), where it stands out. */
function reasonIn(reasons: readonly { readonly name: string; readonly logit: number }[]): TriggerKind | undefined {
  const highest = Math.max(...reasons.map(({ logit }) => logit));
  const total = reasons.reduce((sum, { logit }) => sum + Math.exp(logit - highest), 0);
  const best = reasons.find(({ logit }) => logit === highest);
  return best !== undefined && 1 / total >= LEAST_REASON ? REASONS[best.name] : undefined;
}
