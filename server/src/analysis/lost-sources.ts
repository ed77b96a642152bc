import { isBody } from '../text/block.ts';
import { type InBlock, proseOf } from '../text/in-block.ts';
import { contains, sliceOf } from '../text/span.ts';
import { alignSentences } from './aligned-sentences.ts';
import type { Attribution } from './attribution/attributions.ts';
import { contentWords } from './content-words.ts';
import type { Story, StorySentence } from './story.ts';

/** A sentence that had a source in the earlier version of the story, and says the same now without one. */
export interface LostSource {
  /** Which of the story's sentences. */
  readonly at: number;
  readonly before: StorySentence;
  /** Who said it, in the earlier version. */
  readonly source: InBlock<Attribution>;
}

/**
 * Finds the sentences whose claim stayed while its source went. Where the source still stands in the paragraph or in the
 * sentence beside it, or nobody would ask for one, nothing is lost.
 */
export function findLostSources(now: Story, before: Story): LostSource[] {
  const [mine, theirs] = [now, before].map((story) => story.sentences.map((sentence) => claimWords(sentence, story)));
  return alignSentences(mine ?? [], theirs ?? []).flatMap(([at, from]) => {
    const earlier = before.sentences[from];
    const source = earlier === undefined ? undefined : sourceOf(earlier);
    if (earlier === undefined || source === undefined || !isBare(now, at)) return [];
    return standsNear(source, before, now, at) ? [] : [{ at, before: earlier, source }];
  });
}

/** Whether a sentence of the story itself has no source, by the cues and by all signs, and an editor might ask for one. */
function isBare({ sentences, claims }: Story, at: number): boolean {
  const sentence = sentences[at];
  if (sentence === undefined || !isBody(sentence.block)) return false;
  return sentence.attributed === 'none' && sentence.reach.kind === 'nobody' && claims[at]?.exemption === undefined;
}

/** Who says what a sentence tells, by its own words or a neighbour's; not who only wishes it. */
function sourceOf({ attributed, reach, block }: StorySentence): InBlock<Attribution> | undefined {
  if (!isBody(block) || (attributed !== 'direct' && attributed !== 'carried')) return undefined;
  if (reach.kind === 'carried') return reach.from;
  if (reach.kind === 'nobody') return undefined;
  return reach.attributions.find(({ kind, source }) => kind !== 'stance' && source !== undefined);
}

/** Whether who said it is still named in the paragraph or beside it. A pronoun may be anybody whom the paragraph has. */
function standsNear({ source }: InBlock<Attribution>, before: Story, now: Story, at: number): boolean {
  const here = now.sentences[at];
  const lost = source === undefined ? [] : contentWords(sliceOf(before.text, source));
  const beside = [now.sentences[at - 1], here, now.sentences[at + 1]];
  return now.attributions.some((attribution) => {
    const isNear = beside.some((sentence) => sentence !== undefined && contains(sentence.span, attribution.cue));
    if (!isNear && attribution.block !== here?.block) return false;
    const named = attribution.source === undefined ? [] : contentWords(sliceOf(now.text, attribution.source));
    return lost.length === 0 || named.length === 0 || named.some((word) => lost.includes(word));
  });
}

/** The words of a sentence that say something, without those that say who says it. */
function claimWords(sentence: StorySentence, story: Story): ReadonlySet<string> {
  const { reach, span } = sentence;
  const own = reach.kind === 'own' ? reach.attributions : [];
  const said = own.flatMap(({ source, cue }) => (source === undefined ? [cue] : [source, cue]));
  let prose = proseOf(sentence);
  const whole = sliceOf(story.text, span).length === span.end - span.start;
  for (const { start, end } of whole ? said : []) {
    if (start < span.start || end > span.end) continue;
    prose = `${prose.slice(0, start - span.start)}${' '.repeat(end - start)}${prose.slice(end - span.start)}`;
  }
  return new Set(contentWords(prose));
}
