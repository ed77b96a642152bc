import { bareQuote } from '../../analysis/attribution/bare-quotes.ts';
import { countRuns, isRepeated } from '../../analysis/attribution/repeated-quotes.ts';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Certainty } from '../rule.ts';
import { isBelowGroup, isTalkBelowBody } from './body-above.ts';
import { peopleOf } from './people.ts';
import { isAnybodyNamed, mayHaveSpeaker } from './possible-speakers.ts';
import type { Place } from './quotation-place.ts';
import { hasUnfitSpeaker } from './unfit-speakers.ts';

/** A quotation that a reader can take for nobody's; the less surely where a neighbour names somebody. */
export interface Unspoken {
  readonly sentence: StorySentence;
  readonly quote: InBlock<Quote>;
  readonly certainty: Certainty;
}

/** The quotations that a reader can take for nobody's, one of each run of them. */
export function* findUnspoken(story: Story): Generator<Unspoken> {
  const lone = [...findLone(story)];
  const runs = countRuns(
    lone.map(({ quote }) => quote),
    story.quotes,
  );
  for (const { sentence, quote, at } of lone) {
    if (isRepeated(quote, runs)) continue;
    const place: Place = { story, people: peopleOf(story), at, quotation: sentence };
    const isBelowSeveral = isTalkBelowBody(place) || isBelowGroup(place);
    const isGuessed = !needsSpeaker(sentence) || isBelowSeveral || isAnybodyNamed(story, place.people, at);
    if (isGuessed && isInDialogue(story, at)) continue;
    yield { sentence, quote, certainty: isGuessed ? 'possible' : 'likely' };
  }
}

/** A quotation that nobody near it may be speaking, and which sentence of the story it is. */
type LoneQuote = Pick<Unspoken, 'sentence' | 'quote'> & { readonly at: number };

function* findLone(story: Story): Generator<LoneQuote> {
  for (const [at, sentence] of story.sentences.entries()) {
    if (!isBody(sentence.block) || isGathered(sentence)) continue;
    const quote = sentence.quotes.length === 0 ? undefined : bareQuote(story.text, sentence);
    if (quote === undefined || !isLone(story, at)) continue;
    yield { sentence, quote: { ...quote, block: sentence.block }, at };
  }
}

function isLone(story: Story, at: number): boolean {
  const sentence = story.sentences[at];
  if (sentence === undefined) return false;
  if (hasUnfitSpeaker(story, at)) return true;
  return needsSpeaker(sentence) ? !mayHaveSpeaker(story, peopleOf(story), at) : isBehindClosedMarks(story, at);
}

/**
 * Whether a quotation has only the one above it to tell who speaks, and that has none of its own and is closed: who goes on
 * in the next paragraph leaves the marks open, so that a reader takes it for somebody else’s. “…,” Quist said. “It is late.”
 * begins with its speaker, and in a conversation every paragraph closes its marks.
 */
function isBehindClosedMarks({ sentences }: Story, at: number): boolean {
  const [older, above, here] = [sentences[at - 2], sentences[at - 1], sentences[at]];
  if (here?.reach.kind !== 'carried' || here.reach.how !== 'new-paragraph') return false;
  if (above?.reach.kind !== 'carried' || above.reach.how !== 'same-paragraph') return false;
  return older?.block === above.block && older.quotes.length === 0 && outsideQuotes(above).trim() === '';
}

/** Whether the paragraph behind a quotation is a quotation, too: two people who were named before speak in turns. */
function isInDialogue({ sentences, text }: Story, at: number): boolean {
  const [here, next] = [sentences[at], sentences[at + 1]];
  if (here === undefined || next === undefined || next.block === here.block || sentences[at + 2]?.block === next.block)
    return false;
  return next.quotes[0]?.reach === 'whole' && bareQuote(text, next) !== undefined;
}

/** Whether no cue tells who speaks. */
function needsSpeaker({ attributed }: StorySentence): boolean {
  return attributed === 'none';
}

/** Whether a quotation is one of a list: its lead tells whose words they are. */
function isGathered({ block }: StorySentence): boolean {
  return block.kind === 'list-item';
}
