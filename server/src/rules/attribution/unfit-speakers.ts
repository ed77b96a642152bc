import type { Attribution } from '../../analysis/attribution/attributions.ts';
import speaking from '../../analysis/data/speaking-up.json' with { type: 'json' };
import type { Quote } from '../../analysis/sentences/quotes.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isTitle } from '../../english/titles.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';
import { contains, wordsAt } from '../../text/span.ts';
import { speaks } from './last-heard.ts';
import { isOfBody, whoSays } from './may-speak.ts';

/** Whether a quotation takes its speaker from a neighbour who is unlikely to have said these words. */
export function hasUnfitSpeaker(story: Story, at: number): boolean {
  const here = story.sentences[at];
  const [quote] = here?.quotes ?? [];
  if (here === undefined || quote === undefined) return false;
  if (isBesideQuotation(story, at)) return true;
  if (here.reach.kind !== 'carried' || here.reach.from === undefined) return false;
  const { from } = here.reach;
  return isBodyWithI(here, from) || namesOwnSpeaker(story, quote, from) || isAnswerByAsker(story, at, from);
}

/** “The board said it was late. ¶ “I never heard of it.””: a body is no “I”. */
function isBodyWithI(here: StorySentence, from: InBlock<Attribution>): boolean {
  if (here.reach.kind !== 'carried' || here.reach.how !== 'new-paragraph') return false;
  return isOfBody(from) && !whoSays(proseOf(here))(from);
}

// “, Constable,”, “, Mr Quist.”: whom a quotation speaks to.
const SPOKEN_TO = /, (?:(\p{Lu}\p{Ll}+\.?) )?(\p{Lu}[\p{L}’'-]+)[,.?!]/gu;

/** ““I know a gun,” Constable Quist said. “There was none, Constable.””: nobody speaks to himself. */
function namesOwnSpeaker({ text }: Story, quote: Quote, from: Attribution): boolean {
  const speaker = from.standsFor ?? from.source;
  if (speaker === undefined) return false;
  const own = new Set(wordsAt(text, speaker).split(' '));
  const words = wordsAt(text, quote.inner);
  return [...words.matchAll(SPOKEN_TO)].some(([, title, name]) => {
    if (name === undefined || !own.has(name)) return false;
    return title === undefined ? isTitle(name) : own.has(title) && isTitle(title);
  });
}

// “No.”, “Not that I know.”: what answers a question.
const ANSWER = new RegExp(`^${anyOf(speaking.answers)}\\b`, 'iu');
// “asked whether”, “asked who”: a question that is put to nobody whom the sentence names.
const ASKS = new RegExp(`\\basked ${anyOf(speaking.asking)}\\b`, 'u');
/** In sentences: whoever spoke so shortly before the question is the one who is asked. */
const ASKED_OF = 2;

/** “The coroner asked whether anyone had rung. “No. I would remember.””: who asks does not answer. */
function isAnswerByAsker(story: Story, at: number, from: InBlock<Attribution>): boolean {
  if (from.entry?.cue !== 'ask' || from.pattern !== 'source-cue') return false;
  const [here, question] = [story.sentences[at], story.sentences[at - 1]];
  const [quote] = here?.quotes ?? [];
  if (question === undefined || quote === undefined || !ASKS.test(outsideQuotes(question))) return false;
  if (!ANSWER.test(wordsAt(story.text, quote.inner))) return false;
  return !story.sentences.slice(Math.max(0, at - 1 - ASKED_OF), at - 1).some((earlier) => speaks(earlier));
}

/** “‘He went grey.’ ‘I never saw it.’”: two whole quotations side by side, of which the second is another’s answer or has lost its tag. */
function isBesideQuotation({ sentences }: Story, at: number): boolean {
  const [older, first, second] = [sentences[at - 2], sentences[at - 1], sentences[at]];
  if (first === undefined || second === undefined || first.block !== second.block) return false;
  if (older?.block === first.block || sentences[at + 1]?.block === first.block) return false;
  return [first, second].every(
    (sentence) =>
      sentence.quotes.length === 1 && sentence.quotes[0]?.reach === 'whole' && outsideQuotes(sentence).trim() === '',
  );
}

const BETWEEN_WORDS = /[^\p{L}-]+/u;
const NAME = /^\p{Lu}\p{L}/u;
// “I am Quist”, “my name is Quist”, “I, Ada Quist,”: who says so names himself.
const BEFORE_OWN_NAME: ReadonlySet<string | undefined> = new Set(['I', 'am', 'called', 'is', 'm', 'me']);
// “they say, ‘Mr Quist, …’”: what others say to him.
const QUOTED_INSIDE = /[ ,:][‘'“"]/u;

/** “Quist said that she was tired. ¶ “Quist has run it for years.””: whether a quotation tells of its would-be speaker by name. */
export function tellsOfSpeaker({ text }: Story, quotation: StorySentence, speaker: InBlock<Attribution>): boolean {
  const { source, standsFor, sourceKind, block } = speaker;
  // Whom a “she” stands for is sure in her own paragraph alone.
  const named = standsFor !== undefined && contains(block.span, standsFor) ? standsFor : source;
  if (named === undefined || (sourceKind !== 'person' && sourceKind !== 'pronoun')) return false;
  const name = wordsAt(text, named)
    .split(BETWEEN_WORDS)
    .findLast((word) => NAME.test(word));
  const words = proseOf(quotation).slice(1);
  const spoken = words.split(BETWEEN_WORDS);
  const at = name === undefined ? -1 : spoken.indexOf(name);
  if (name === undefined || at === -1 || QUOTED_INSIDE.test(words.slice(0, words.indexOf(name)))) return false;
  return !BEFORE_OWN_NAME.has(spoken.slice(0, at).findLast((word) => !NAME.test(word)));
}
