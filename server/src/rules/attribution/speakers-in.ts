import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import { vaguePlural } from '../../analysis/attribution/vague-speakers.ts';
import type { StorySentence } from '../../analysis/story.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';

/** Who says something in a sentence; the vague do not count. */
export function speakingIn(sentence: StorySentence | undefined): InBlock<Attribution>[] {
  if (sentence?.reach.kind !== 'own') return [];
  return sentence.reach.attributions.filter(
    ({ kind, sourceKind }) =>
      (kind === 'statement' || kind === 'document') && sourceKind !== undefined && sourceKind !== 'vague',
  );
}

/** Of which kinds those are who say something in a sentence; the vague do not count. */
export function speakersIn(sentence: StorySentence | undefined): SourceKind[] {
  return speakingIn(sentence).flatMap(({ sourceKind }) => sourceKind ?? []);
}

// “officials”, “experts”
const PLURAL = /\p{L}+s\b/gu;

/** “county officials said”, “experts on bridges say”: the plurals that a sentence brings in as speakers with a word more. */
export function toldNouns({ reach }: StorySentence): readonly string[] {
  if (reach.kind !== 'own') return [];
  return reach.attributions.flatMap(({ source, sourceKind, block }) =>
    source === undefined || sourceKind === 'vague' ? [] : pluralsAt({ span: source, block }),
  );
}

const pluralsAt = knownOfPlaces((source): readonly string[] => {
  const plurals = source.toLowerCase().match(PLURAL) ?? [];
  return plurals.length === 0 || vaguePlural(source) !== undefined ? [] : plurals;
});
