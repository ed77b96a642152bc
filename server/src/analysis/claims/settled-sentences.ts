import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import type { Attributed } from '../attribution/attributions.ts';
import { hasSpeech } from '../attribution/reach.ts';
import type { AttributedSentence } from '../attribution/sourcing.ts';
import data from '../data/claim-certainty.json' with { type: 'json' };
import { askingScore, scoreSentences } from './claim-score.ts';
import type { Claim } from './claims.ts';
import type { Judgement, Judgements, SentenceToJudge } from './judgement.ts';

/** What is known in the end of a sentence's need of a source. */
export interface SettledSentence {
  /** How much the sentence lacks a source that it needs; higher is more, and only the order counts. */
  readonly score: number;
  /** How surely a desk would ask for its source as it stands, from 0 to 1. */
  readonly asks: number;
  /** What the full reader says of it; nothing where the quick one settles it, or until it was asked. */
  readonly judgement: Judgement | undefined;
}

/**
 * Settles how surely a desk would ask about each sentence: by its judgement where there is one, else by how often a
 * score like its own met an editor's question. `claims` are the sentences' own, in their order.
 */
export function settleSentences<T extends AttributedSentence>(
  sentences: readonly T[],
  claims: readonly Claim[],
  judgements: Judgements | undefined,
): (T & SettledSentence)[] {
  const scores = scoreSentences(sentences, claims);
  const recalled = judgements?.recall(toJudge(sentences, scores, claims)) ?? [];
  return sentences.map((sentence, i) => {
    const judgement = recalled[i];
    const score = scores[i] ?? 0;
    if (judgement === undefined) return { ...sentence, score, asks: quickAsks(sentence, score), judgement };
    // What is about to be judged is not asked about on a mere suspicion, so that no mark comes and goes again.
    if (judgement === 'awaited') return { ...sentence, score, asks: 0, judgement: undefined };
    return { ...sentence, score, attributed: sourceIn(sentence, judgement), asks: judgement.asks, judgement };
  });
}

function quickAsks({ attributed, block }: AttributedSentence, score: number): number {
  return isBody(block) ? quickCertainty(askingScore({ attributed, score })) : 0;
}

function toJudge(
  sentences: readonly AttributedSentence[],
  scores: readonly number[],
  claims: readonly Claim[],
): SentenceToJudge[] {
  let block = -1;
  return sentences.map((sentence, i) => {
    if (sentence.block !== sentences[i - 1]?.block) block += 1;
    const { attributed } = sentence;
    return {
      text: proseOf(sentence),
      block,
      isHeading: sentence.block.kind === 'headline' || sentence.block.kind === 'heading',
      isOpen: isOpen(sentence, claims[i]),
      quick: { score: (scores[i] ?? 0) / 100, attributed, hasSpeech: hasSpeech(sentence) },
    };
  });
}

/** A sentence that takes its source from a neighbour and a fragment are settled; elsewhere the words decide too little. */
function isOpen({ attributed, block, reach }: AttributedSentence, claim: Claim | undefined): boolean {
  if (!isBody(block) || claim?.exemption === 'fragment') return false;
  return attributed !== 'carried' || (reach.kind === 'carried' && reach.how === 'new-paragraph');
}

const STEPS = data.steps.map(([score = 0, percent = 0]) => ({ score, asks: percent / 100 }));

/** How often sentences of about this score were asked about, from 0 to 1: straight from step to step. */
export function quickCertainty(score: number): number {
  const next = STEPS.findIndex((step) => step.score > score);
  const [before, after] = [STEPS.at(next - 1), STEPS.at(next)];
  if (next === 0 || before === undefined || after === undefined) return 0;
  if (next < 0) return after.asks;
  return before.asks + ((after.asks - before.asks) * (score - before.score)) / (after.score - before.score);
}

/**
 * Where the full reader finds a source, the cues say which kind it is, and where it finds none, whose wish is told. It takes
 * any quotation for somebody's words, so that only the cues tell whose speaker is known.
 */
function sourceIn(sentence: AttributedSentence, { source }: Judgement): Attributed {
  const { attributed, reach } = sentence;
  if (attributed === 'none' && hasSpeech(sentence)) return attributed;
  const isOwn = reach.kind === 'own';
  if (source === 'none') return isOwn && attributed !== 'none' ? 'stance' : 'none';
  if (attributed === 'direct' || attributed === 'carried') return attributed;
  return isOwn ? 'direct' : 'carried';
}
