import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import { vaguePlural } from '../../analysis/attribution/vague-speakers.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { wordsAt } from '../../text/span.ts';

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

// “The Courier”, and not “The message”
const NAME = /(?<!\p{L})(?!The\b|An?\b|Th(?:is|ese|ose)\b)\p{Lu}\p{L}/u;

/** Whether a sentence has a speaker with a name. */
export function namesSpeaker({ text }: Story, sentence: StorySentence): boolean {
  return speakingIn(sentence).some(({ source }) => {
    const words = source === undefined ? '' : wordsAt(text, source);
    return NAME.test(words) && vaguePlural(words) === undefined;
  });
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
