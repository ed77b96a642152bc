import * as z from 'zod';
import { spokenBlocks } from '../../analysis/attribution/interviews.ts';
import type { Claim } from '../../analysis/claims/claims.ts';
import type { Exemption } from '../../analysis/claims/exemptions.ts';
import { flatAccusation } from '../../analysis/claims/flat-accusations.ts';
import { flatSecret } from '../../analysis/claims/flat-secrets.ts';
import { GRAVE, type TriggerKind } from '../../analysis/claims/triggers.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isOwnVoice } from '../../text/block.ts';
import { leadOf } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOfPlaces } from '../../text/known-prose.ts';
import { type Span, sliceOf, wordsAt } from '../../text/span.ts';
import { type Certainty, defineRule, type Finding } from '../rule.ts';
import { askForSource, tellCertainty, tellDeed, tellReading } from './claim-words.ts';
import { isToCome, sourcePlaceholders } from './source-placeholders.ts';
import { tellSource } from './source-words.ts';
import { beyondCases } from './told-cases.ts';

export const unattributedClaim = defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  summary: 'Name the source of a claim that readers cannot check themselves.',
  severity: 'warning',
  options: z.strictObject({
    strictness: z
      .enum(['wire', 'desk', 'light'])
      .default('desk')
      .describe('How much may stand without a source: wire asks most often, light only where it is surest.'),
  }),
  *check(story, { strictness }) {
    const spoken = spokenBlocks(story.blocks);
    const isBeyondCases = beyondCases(story, hasSource);
    for (const [i, sentence] of story.sentences.entries()) {
      const claim = story.claims[i];
      if (claim === undefined || spoken.has(sentence.block) || !isOwnVoice(sentence.block)) continue;
      if (claim.exemption === 'accounted-for') continue;
      const accusation = flatClaim(story.text, sentence, claim);
      const flat = accusation !== undefined && isBeyondCases(i) ? accusation : undefined;
      if (flat === undefined && exemptionFrom(sentence, claim) !== undefined) continue;
      const certainty = certaintyOf(sentence, flat ?? claim, strictness) ?? (flat && 'possible');
      if (certainty !== undefined && !isToCome(story.text, sentence)) {
        yield { ...askAbout(flat ?? claim, sentence, story), certainty };
      }
    }
  },
});

/** The claim of a sentence that flatly accuses somebody, or tells what nobody could see, in words of its own and without a source. */
function flatClaim(text: string, sentence: StorySentence, claim: InBlock<Claim>): InBlock<Claim> | undefined {
  if (sentence.quotes.length > 0) return undefined;
  const deed = hasSource(sentence) ? undefined : accusationIn(sentence);
  const told = deed ?? secretOf(sentence);
  const asks = deed === undefined ? 'secret' : 'accusation';
  if (told === undefined || claim.asks === asks) return told && claim;
  const { span } = sentence;
  const anchor = { start: leadOf(text, span, told.start).end, end: leadOf(text, span, told.end).end };
  return { ...claim, asks, anchor };
}

/** “Three bishops begged him in private”: who speaks there says nothing to the paper. */
function secretOf(sentence: StorySentence): Span | undefined {
  const secret = secretIn(sentence);
  if (secret === undefined || !hasSource(sentence)) return secret;
  if (sentence.reach.kind !== 'own') return undefined;
  const [only, more] = sentence.reach.attributions;
  const behind = sentence.span.start + secret.start - (only?.cue.end ?? 0);
  return more === undefined && behind >= 0 && behind <= NEAR_CUE ? secret : undefined;
}

const NEAR_CUE = 25; // In characters: “ him and his wife ”.

/** Few sentences are short enough, and none is read again at each keystroke. */
const accusationIn = knownOfPlaces(flatAccusation);
const secretIn = knownOfPlaces(flatSecret);

/** Whether a sentence tells who says so: “allegedly” does not. */
function hasSource({ attributed, reach }: StorySentence): boolean {
  if (attributed === 'none') return false;
  return reach.kind !== 'own' || reach.attributions.some(({ source }) => source !== undefined);
}

// Such sentences state nothing, or tell of one’s own plan or a side’s next match; what comes further down, what a law is
// and how far sources reach in a paragraph, the full reader knows too little of.
const UNSEEN: ReadonlySet<Exemption | undefined> = new Set([
  'question',
  'fragment',
  'unknown',
  'lead',
  'accounted-for',
  'told-next',
  'plan',
  'fixture',
  'provision',
  'sourced-paragraph',
]);
// What a columnist thinks is the column’s; what somebody did, and how many, is not.
const FACTS: ReadonlySet<TriggerKind | undefined> = new Set<TriggerKind>([
  'accusation',
  'casualties',
  'figure',
  'secret',
]);

/** What exempts a sentence from being asked about. Where the full reader judged it has seen all but a few. */
function exemptionFrom({ judgement }: StorySentence, { exemption }: Claim): Exemption | undefined {
  if (judgement === undefined || UNSEEN.has(exemption)) return exemption;
  return exemption === 'own-view' && !FACTS.has(judgement.reason) ? exemption : undefined;
}

/** From which certainty on a claim is asked about, and from which on only that one might ask. */
interface Cuts {
  readonly likely: number;
  readonly possible: number;
  /** Likewise, where only the quick reader has read it. */
  readonly quick: number;
}

/**
 * Chosen on stories that were marked as copy editors mark them, with `npm run measure`: of a desk’s likely ones more than half are right and three in four
 * at least arguable, of its possible ones a third. The wire asks where a desk only might, the light desk
 * only where it is surest.
 */
const CUTS: Readonly<Record<'wire' | 'desk' | 'light', Cuts>> = {
  wire: { likely: 0.3, possible: 0.2, quick: 0.2 },
  desk: { likely: 0.47, possible: 0.26, quick: 0.25 },
  light: { likely: 0.6, possible: 0.47, quick: 0.47 },
};

// “The mayor took bribes.”: a flat accusation is rare in stories that are ready to print, and the worst to miss.
const GRAVE_SHARE = 0.8;

/** The quick reader alone is never sure: of its surest ones on those stories a quarter were right. */
function certaintyOf(
  { asks, judgement }: StorySentence,
  claim: Claim,
  strictness: keyof typeof CUTS,
): Certainty | undefined {
  const { likely, possible, quick } = CUTS[strictness];
  if (judgement === undefined) return asks >= quick ? 'possible' : undefined;
  if (asks >= likely) return 'likely';
  const mightAsk = claim.asks === 'accusation' ? GRAVE_SHARE * possible : possible;
  return asks >= mightAsk ? 'possible' : undefined;
}

function askAbout(claim: InBlock<Claim>, sentence: StorySentence, story: Story): Finding {
  const { span: anchor, ...question } = reasonFor(claim, sentence);
  const span = withMore(story.text, anchor, sentence.span);
  return {
    span,
    message: askForSource(question, wordsAt(story.text, span)),
    related: [],
    fixes: sourcePlaceholders(sentence),
    why: [
      tellCertainty(sentence),
      ...tellSource(story, sentence),
      ...(sentence.attributed === 'stance' ? ['That does not tell who says the rest of what it claims.'] : []),
      'No source carries over from the sentences around it.',
      ...tellReasons(claim, sentence, story),
      'A name, an office or a paper in the sentence settles it; so does a note that the reporter saw it.',
    ],
  };
}

/** What to ask about, and whether single words show it: a grave trigger, which no reading of the whole sentence comes before, the full reader's reason, or another trigger. */
export function reasonFor({ asks, anchor, triggers }: InBlock<Claim>, { judgement }: StorySentence) {
  const kind = GRAVE.has(asks) || asks === 'secret' ? asks : (judgement?.reason ?? asks);
  if (kind === asks) return { kind, span: anchor, isShown: kind !== undefined };
  const shown = triggers.find((trigger) => trigger.kind === kind);
  return { kind, span: shown?.span ?? anchor, isShown: shown !== undefined };
}

const ONE_WORD = /^\S+$/u;
// “ in the week before”
const BEHIND = /^(?: [\p{L}\d’'-]+){1,3}/u;
const BEFORE = /(?:[\p{L}\d’'-]+ ){1,3}$/u;
const FAR = 60;

/** “badly hurt in the” of “badly”: one word tells a writer too little of what is asked about. */
function withMore(text: string, span: Span, sentence: Span): Span {
  if (!ONE_WORD.test(sliceOf(text, span))) return span;
  const behind = BEHIND.exec(text.slice(span.end, Math.min(sentence.end, span.end + FAR)))?.[0] ?? '';
  if (behind !== '') return { start: span.start, end: span.end + behind.length };
  const before = BEFORE.exec(text.slice(Math.max(sentence.start, span.start - FAR), span.start))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end };
}

/** What the claim states, and what the full reader takes it for; else that it is its wording and its place. */
function tellReasons({ reasons }: Claim, { judgement }: StorySentence, { text }: Story): string[] {
  const told = reasons.map((reason) => tellDeed(reason, sliceOf(text, reason.span)));
  const kind = judgement?.reason;
  if (kind !== undefined && !reasons.some((reason) => reason.kind === kind)) told.push(tellReading(kind));
  return told.length > 0 ? told : ['In its words and its place it resembles sentences that lost their source.'];
}
