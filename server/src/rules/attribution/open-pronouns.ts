import { isQuoted } from '../../analysis/sentences/quotes.ts';
import { namesRole } from '../../analysis/sentences/roles.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { proseOf } from '../../text/in-block.ts';
import { overlaps, type Span, sliceOf } from '../../text/span.ts';
import { speaks } from './last-heard.ts';
import type { People } from './named-near.ts';

/** The “he” of “he said” beside a quotation, outside its marks. */
export function speakingPronoun(story: Story, { reach, quotes }: StorySentence): Span | undefined {
  if (reach.kind !== 'own') return undefined;
  const tag = reach.attributions.find(
    ({ kind, sourceKind, source, cue, content }) =>
      kind === 'statement' &&
      sourceKind === 'pronoun' &&
      source !== undefined &&
      HE_OR_SHE.test(sliceOf(story.text, source)) &&
      !isQuoted(quotes, cue) &&
      quotes.some((quote) => quote.kind === 'speech' && content.some((said) => overlaps(said, quote.span))),
  );
  return tag?.source;
}

// “he”, “She”; “they” and “it” may be anybody and anything.
const HE_OR_SHE = /^s?he$/i;

/** In sentences before “he said”: in the nearer ones nobody has any words, in none of them is anybody who could be “he”. */
const SILENT = 3;
const EMPTY = 5;

/**
 * Whether “he said” stands behind a quotation where the sentences before leave open who he is: in three nobody has any
 * words, and in five there is no “he”, and nobody at whom they begin or whom the last one names; whom the quotation itself speaks of
 * does not count.
 */
export function isAnybody(story: Story, people: People, at: number, pronoun: Span): boolean {
  const here = story.sentences[at];
  const last = story.sentences[at - 1];
  if (here === undefined || last === undefined || last.attributed !== 'none') return false;
  const isNamedHere = namesIn(here, people).some(({ span }) => span.start < pronoun.start);
  if (isNamedHere || at < EMPTY) return false;
  const him = sliceOf(story.text, pronoun).toLowerCase() === 'she' ? SHE : HE;
  const quoted = here.quotes.map(({ inner }) => sliceOf(story.text, inner)).join(' ');
  for (let back = 1; back <= EMPTY; back += 1) {
    const sentence = story.sentences[at - back];
    if (sentence === undefined || isHim(story, sentence, him)) return false;
    if (back <= SILENT && (speaks(sentence) || isTold(sentence))) return false;
    if (couldBeHim(sentence, people, quoted, back === 1 ? Number.POSITIVE_INFINITY : OPENING)) return false;
  }
  return true;
}

function isTold({ attributed }: StorySentence): boolean {
  return attributed === 'direct' || attributed === 'carried';
}

// “he thanked the crew”
const HE = /\bhe\b/iu;
// “She thanked the crew”
const SHE = /\bshe\b/iu;

/** Whether a sentence speaks of “him” outside its quotations. */
function isHim({ text }: Story, { span, quotes }: StorySentence, him: RegExp): boolean {
  const ends = [span.start, ...quotes.map((quote) => quote.span.end)];
  const starts = [...quotes.map((quote) => quote.span.start), span.end];
  return ends.some((end, i) => him.test(text.slice(end, starts[i])));
}

/** In characters: where a sentence's subject begins, behind “On Monday the”. */
const OPENING = 25;

/** Whether the first characters of a sentence name somebody whom the quotation does not speak of. */
function couldBeHim(sentence: StorySentence, people: People, quoted: string, within: number): boolean {
  const { start, end } = sentence.span;
  if (namesRole(proseOf({ span: { start, end: Math.min(end, start + within) }, block: sentence.block }))) return true;
  return namesIn(sentence, people).some(
    ({ span, name, parts }) => span.start - start < within && !quoted.includes(parts.at(-1)?.form ?? name),
  );
}

function namesIn({ block, span, quotes }: StorySentence, people: People) {
  return people(block).filter(
    (mention) => mention.span.start >= span.start && mention.span.start < span.end && !isQuoted(quotes, mention.span),
  );
}
