import { hasFullSource } from '../../analysis/attribution/attributions.ts';
import beside from '../../analysis/data/beside-names.json' with { type: 'json' };
import type { Mention } from '../../analysis/names/mentions.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import { namesRole } from '../../analysis/sentences/roles.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { proseOf } from '../../text/in-block.ts';
import { overlaps, type Span, sliceOf } from '../../text/span.ts';
import { speaks } from './last-heard.ts';
import { namesWithin, type People } from './people.ts';

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
 * words, and in five, or since the story began, there is no “he”, and nobody at whom they begin or whom the last one names; whom the
 * quotation itself speaks of does not count, nor does somebody who is surely a “she”. A story may begin with the words of
 * somebody whom it brings in next.
 */
export function isAnybody(story: Story, people: People, at: number, pronoun: Span): boolean {
  const here = story.sentences[at];
  const last = story.sentences[at - 1];
  if (here === undefined || last === undefined || last.attributed !== 'none') return false;
  const him = sliceOf(story.text, pronoun).toLowerCase() === 'she' ? SHE : HE;
  const search: Search = { people, him, quoted: here.quotes.map(({ inner }) => sliceOf(story.text, inner)).join(' ') };
  if (isBroughtInHere(here, pronoun, search)) return false;
  for (let back = 1; back <= EMPTY; back += 1) {
    const sentence = story.sentences[at - back];
    if (sentence === undefined) return !isBroughtIn(story, at, search);
    if (isHim(story, sentence, him.word)) return false;
    if (back <= SILENT && (speaks(sentence) || hasFullSource(sentence))) return false;
    if (sentence.block === here.block && isNamedAlone(sentence, search)) return false;
    if (couldBeHim(sentence, search, back === 1 || at < EMPTY ? Number.POSITIVE_INFINITY : OPENING)) return false;
  }
  return true;
}

// “her son”, “his wife”
const KIN = new RegExp(`\\b${anyOf(beside.kin)}\\b`, 'iu');

/** “She hits her son, he says”: whether the sentence itself names or describes somebody before “he”. */
function isBroughtInHere(here: StorySentence, pronoun: Span, search: Search): boolean {
  const named = [...namesIn(here, search), ...namesWithin(search.people.maybeNamed(here.block), here)];
  if (named.some(({ span }) => span.start < pronoun.start && !isQuoted(here.quotes, span))) return true;
  const start = here.quotes.findLast(({ span }) => span.end <= pronoun.start)?.span.end ?? here.span.start;
  const words = proseOf({ span: { start, end: pronoun.start }, block: here.block });
  return namesRole(words) || KIN.test(words);
}

/** Who is looked for: among whom, as what, and of whom the quotation speaks. */
interface Search {
  readonly people: People;
  readonly him: Pronoun;
  readonly quoted: string;
}

/** In sentences: so soon after an opening quotation a story names its speaker. */
const DELAY = 3;

/** “‘It shook all night,’ he said. Ole Brandt, 34, …”: a story that opens with words tells next whose they are. */
function isBroughtIn({ sentences }: Story, at: number, search: Search): boolean {
  return sentences.slice(at + 1, at + 1 + DELAY).some((sentence) => couldBeHim(sentence, search, LONG_OPENING));
}

/** Whether a story names nobody before a sentence who could be “he”. */
export function isFirstMentioned(story: Story, people: People, at: number, pronoun: Span): boolean {
  const him = sliceOf(story.text, pronoun).toLowerCase() === 'she' ? SHE : HE;
  const search: Search = { people, him, quoted: '' };
  return story.sentences
    .slice(0, at)
    .every((sentence) => !isHim(story, sentence, him.word) && !couldBeHim(sentence, search, Number.POSITIVE_INFINITY));
}

interface Pronoun {
  readonly word: RegExp;
  /** Whom it cannot stand for. */
  readonly other: 'he' | 'she';
}

// “he thanked the crew”, “his crew”
const HE: Pronoun = { word: /\b(?:he|him|his)\b/iu, other: 'she' };
// “She thanked the crew”, “her crew”
const SHE: Pronoun = { word: /\b(?:she|hers?)\b/iu, other: 'he' };

/** Whether a sentence speaks of “him” outside its quotations. */
function isHim({ text }: Story, { span, quotes }: StorySentence, him: RegExp): boolean {
  const ends = [span.start, ...quotes.map((quote) => quote.span.end)];
  const starts = [...quotes.map((quote) => quote.span.start), span.end];
  return ends.some((end, i) => him.test(text.slice(end, starts[i])));
}

/** In characters: where a sentence's subject begins, behind “On Monday the”. */
const OPENING = 25;
const LONG_OPENING = 80;

/** “One thing troubling Zheng is the ice.”: a name that tells nothing of who has it, in the paragraph of what “he” says. */
function isNamedAlone(sentence: StorySentence, { people }: Search): boolean {
  return namesWithin(people.maybeNamed(sentence.block), sentence).some(
    ({ parts, span }) => parts.length === 1 && !isQuoted(sentence.quotes, span),
  );
}

/** Whether the first characters of a sentence name somebody whom the quotation does not speak of. */
function couldBeHim(sentence: StorySentence, search: Search, within: number): boolean {
  const { start, end } = sentence.span;
  if (namesRole(proseOf({ span: { start, end: Math.min(end, start + within) }, block: sentence.block }))) return true;
  // “Zheng took a drink.”: a name that tells nothing of who has it, where the sentence tells what somebody does.
  if (search.people.maybeNamed(sentence.block).some(({ span, parts }) => span.start === start && parts.length === 1))
    return true;
  return namesIn(sentence, search).some(
    ({ span, name, parts }) => span.start - start < within && !search.quoted.includes(parts.at(-1)?.form ?? name),
  );
}

function namesIn({ block, span, quotes }: StorySentence, { people, him }: Search): readonly Mention[] {
  return people
    .named(block)
    .filter(
      (mention) =>
        mention.span.start >= span.start &&
        mention.span.start < span.end &&
        !isQuoted(quotes, mention.span) &&
        people.pronounOf(mention) !== him.other,
    );
}
