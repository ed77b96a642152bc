import type { NumberRead } from '../numbers/numbers.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { checkShare, type FalseShare } from './false-shares.ts';

// “ of them, or ”, “ of which (”, “ of that, ”: what leads from a share of what was counted before to the number that it is.
const OF_IT = /^ of (?:it|them|that|this|those|these|which|whom)(?:, or |, | – | — | \()$/;
const ENDS_THERE = /^(?:[,).;]| [a-zé]+[,).;]| (?:went|goes|go|is|are|was|were|will)(?![a-zé]))/;
const NEAR = 24;

/** The shares of one paragraph in plain letters that are told of a number before them: “£90,000. Half of it, or £30,000,”. */
export function findSharesOfIt(
  plain: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberRead[],
): FalseShare[] {
  const sentenceOf = ({ span }: NumberRead) => sentences.findIndex((sentence) => span.start < sentence.span.end);
  return numbers.flatMap((share, at) => {
    const [whole, part] = [numbers[at - 1], numbers[at + 1]];
    if (share.unit !== 'percent' || whole === undefined || part === undefined || whole.unit !== part.unit) return [];
    if (whole.unit === 'percent' || sentenceOf(whole) < sentenceOf(share) - 1) return [];
    const isToldSo =
      OF_IT.test(plain.slice(share.span.end, part.span.start)) &&
      ENDS_THERE.test(plain.slice(part.span.end, part.span.end + NEAR));
    return isToldSo ? checkShare({ share, part, whole }, plain) : [];
  });
}
