import { CONJUNCTIONS } from '../../english/function-words.ts';
import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { sliceOf } from '../../text/span.ts';
import { type Attributed, type Attribution, hasFullSource } from '../attribution/attributions.ts';
import { hasSpeech, type Reach } from '../attribution/reach.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { type Account, accountOf } from './accounts.ts';
import type { Claim } from './claims.ts';
import { isOwnView } from './own-view.ts';
import { GRAVE } from './triggers.ts';

/** In sentences, to either side: what stands further away in a long paragraph tells nothing about this one. */
const NEAR = 4;
/** So many sentences with a source make a paragraph that tells what its sources tell. */
const ENOUGH = 3;

/** In sentences: so far what somebody is said to tell goes on. */
const ANNOUNCED = 2;

/** A sentence that knows whether it has a source. */
type ReadSentence = InBlock<Sentence> & { readonly attributed: Attributed; readonly reach: Reach };

/**
 * Marks the claims that only the story shows to need no source of their own: those of which another sentence tells from whom
 * they are, those between two sentences of their paragraph that have a source, or among three, those about somebody whose
 * words come next, the story's first, which sums up what the next sentences give with its source, and all in a piece that is
 * its writer's own view. Both lists are one a sentence, in the order of the text.
 */
export function exemptInStory(
  text: string,
  claims: readonly InBlock<Claim>[],
  sentences: readonly ReadSentence[],
): InBlock<Claim>[] {
  const first = sentences.findIndex(({ block }) => isBody(block));
  const ownView = isOwnView(sentences);
  const accounted = accountedFor(sentences);
  return claims.map((claim, at) => {
    if (accounted.has(at)) return { ...claim, exemption: 'accounted-for' };
    if (claim.exemption !== undefined || GRAVE.has(claim.asks)) return claim;
    if (ownView) return { ...claim, exemption: 'own-view' };
    if (at === first && isSourcedBelow(sentences, at)) return { ...claim, exemption: 'lead' };
    if (isToldNext(text, sentences[at], sentences[at + 1])) return { ...claim, exemption: 'told-next' };
    return isAmongSources(sentences, at) ? { ...claim, exemption: 'sourced-paragraph' } : claim;
  });
}

const accountIn = knownOfPlaces(accountOf);

/** Which sentences others tell the source of: “The foreman bullied him for months. That is how his mother accounts for it.” */
function accountedFor(sentences: readonly ReadSentence[]): ReadonlySet<number> {
  const accounted = new Set<number>();
  for (const [at, sentence] of sentences.entries()) {
    const account = accountIn(sentence);
    if (account === undefined || !isBody(sentence.block)) continue;
    const [from, to] = reachOf(account, at);
    const beside = account === 'all' ? sentences[at - 1]?.block : sentence.block;
    for (let near = from; near <= to; near += 1) if (sentences[near]?.block === beside) accounted.add(near);
  }
  return accounted;
}

/** From which sentence to which an account may go. */
function reachOf(account: Account, at: number): readonly [from: number, to: number] {
  if (account === 'next') return [at + 1, at + ANNOUNCED];
  return account === 'all' ? [at - NEAR, at - 1] : [at - 1, at - 1];
}

function isSourcedBelow(sentences: readonly ReadSentence[], at: number): boolean {
  return hasFullSource(sentences[at + 1]) || hasFullSource(sentences[at + 2]);
}

function isAmongSources(sentences: readonly ReadSentence[], at: number): boolean {
  const isSourced = (by: number) => {
    const near = sentences[at + by];
    return near?.block === sentences[at]?.block && hasFullSource(near);
  };
  if (isSourced(-1) && isSourced(1)) return true;
  let sourced = 0;
  for (let by = -NEAR; by <= NEAR; by += 1) if (by !== 0 && isSourced(by)) sourced += 1;
  return sourced >= ENOUGH;
}

/** “Prell was not surprised. “I saw it coming,” she said.”: whose mind it is says so in the next sentence. */
function isToldNext(text: string, here: ReadSentence | undefined, next: ReadSentence | undefined): boolean {
  if (here === undefined || next?.reach.kind !== 'own' || !hasSpeech(next)) return false;
  const speaker = next.reach.attributions.find(({ sourceKind }) => sourceKind === 'person' || sourceKind === 'pronoun');
  return speaker !== undefined && opensWith(openingOf(here), wordsFor(text, speaker));
}

/** What a sentence about the speaker may open with: the surname, or the pronoun that stands for it next. */
function wordsFor(text: string, { source, standsFor }: Attribution): ReadonlySet<string> {
  const names = [source, standsFor].flatMap((name) => (name === undefined ? [] : [sliceOf(text, name)]));
  return new Set(names.map((name) => name.toLowerCase().split(/\s+/).at(-1) ?? name));
}

/** A first name and a title may stand before the surname: “But Councillor Ada Prell …”. */
const OPENING_WORDS = 3;

const openingOf = knownOfPlaces((sentence) =>
  sentence.split(/\s+/, 1 + OPENING_WORDS).map((word) => word.toLowerCase()),
);

function opensWith(opening: readonly string[], words: ReadonlySet<string>): boolean {
  const from = CONJUNCTIONS.has(opening[0] ?? '') ? 1 : 0;
  return opening.slice(from, from + OPENING_WORDS).some((word) => words.has(word));
}
