import * as z from 'zod';
import { type Hearsay, tellsOfCase } from '../../analysis/attribution/hearsay.ts';
import { spokenBlocks } from '../../analysis/attribution/interviews.ts';
import { findLoneSource, pluralSource } from '../../analysis/attribution/lone-source.ts';
import { tellsOfNoName } from '../../analysis/attribution/unnamed-sources.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { type Block, isOwnVoice } from '../../text/block.ts';
import { groupByBlock, proseOf } from '../../text/in-block.ts';
import { contains, overlaps, type Span, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isAccountedFor, isAddedBeside } from './accounted-for.ts';
import { followToldPlurals, isTold, speakersIn, type ToldBefore } from './told-sources.ts';

export const vagueSource = defineRule({
  id: 'vague-source',
  category: 'attribution',
  summary: 'Say which officials, experts or sources speak.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story) {
    const lone = findLoneSource(story);
    const spoken = spokenBlocks(story.blocks);
    const hearsay = groupByBlock(story.hearsay);
    const toldBefore = followToldPlurals(story);
    for (const [at, sentence] of story.sentences.entries()) {
      if (!isTheStorysOwn(sentence) || spoken.has(sentence.block)) continue;
      const found = [...findVague(story, at, toldBefore, lone)];
      yield* found;
      yield* findHearsay(story, at, hearsay.get(sentence.block) ?? []).filter(
        ({ span }) => !found.some((other) => overlaps(other.span, span)),
      );
    }
  },
});

/** Whether a sentence is told in the story's own voice: a block quotation is somebody else's. */
function isTheStorysOwn({ block, reach }: StorySentence): boolean {
  return isOwnVoice(block) && reach.kind !== 'carried';
}

/** The sources of a sentence that the words themselves show to be vague, each speaker once. */
function* findVague(story: Story, at: number, toldBefore: ToldBefore, lone: Span | undefined): Generator<Finding> {
  const sentence = story.sentences[at];
  if (sentence?.reach.kind !== 'own') return;
  const seen = new Set<number>();
  for (const attribution of sentence.reach.attributions) {
    const { vague } = attribution;
    const plural = lone && pluralSource(story, attribution);
    const start = attribution.source?.start ?? -1;
    if ((vague ?? plural) === undefined || seen.has(start) || isAccountedFor(story, sentence, attribution)) continue;
    seen.add(start);
    if (plural !== undefined && lone !== undefined) yield toPluralFinding(story, plural, lone);
    else if (vague !== undefined && !isTold(story, toldBefore, at, vague) && !tellsOfNoName(story, at))
      yield toFinding(story, vague.span, 'speakers');
  }
}

// “In her letter to the board,”, “In Ms Quist’s book”: a paper that the sentence begins with, and that stands behind all of it.
const FRAMED = new RegExp(
  `^In (?:an?|the|his|her|their|its|\\p{Lu}[^,]{0,40}[’']s?) (?:\\p{L}+ ){0,2}?${anyOf(sources.document)}\\b`,
  'u',
);

/** What a sentence tells as hearsay, unless it names a source, or a neighbour does that may stand behind “reportedly”. */
function findHearsay(story: Story, at: number, hearsay: readonly Hearsay[]): Finding[] {
  const sentence = story.sentences[at];
  const heard = sentence === undefined ? [] : hearsay.filter(({ span }) => contains(sentence.span, span));
  if (sentence === undefined || heard.length === 0) return [];
  const near = [story.sentences[at - 1], story.sentences[at + 1]].filter((other) => other !== undefined);
  if (FRAMED.test(proseOf(sentence))) return [];
  const isSaid = near.some((other) => isSpokenIn(sentence.block, other));
  // Who speaks behind an accusation as likely answers it.
  const isSaidBefore = isSpokenIn(sentence.block, story.sentences[at - 1]);
  const isCase = [sentence, ...near].some((other) => tellsOfCase(proseOf(other)));
  return heard
    .filter(({ kind }) => kind === 'nobody' || !(kind === 'accusation' ? isSaidBefore || isCase : isSaid))
    .map(({ span }) => span)
    .filter((span) => !isQuoted(sentence.quotes, span) && !hasSpeakerBeside(story, sentence, span))
    .map((span) => toFinding(story, span, 'nobody'));
}

/** Whether a sentence of the paragraph has a speaker. */
function isSpokenIn(paragraph: Block, sentence: StorySentence | undefined): boolean {
  return sentence?.block === paragraph && speakersIn(sentence).length > 0;
}

/** Whether a sentence names who tells its hearsay. */
function hasSpeakerBeside(story: Story, { reach }: StorySentence, hearsay: Span): boolean {
  if (reach.kind !== 'own') return false;
  return reach.attributions.some(
    (other) =>
      other.kind !== 'stance' &&
      other.source !== undefined &&
      other.sourceKind !== undefined &&
      other.sourceKind !== 'vague' &&
      !overlaps(other.cue, hearsay) &&
      !isAddedBeside(story, other) &&
      other.content.some((span) => overlaps(span, hearsay)),
  );
}

function toFinding(story: Story, span: Span, kind: 'speakers' | 'nobody'): Finding {
  const words = wordsAt(story.text, span);
  const isMeant = kind === 'speakers';
  return {
    span,
    message: isMeant ? `Say who is meant by “${words}”.` : `Say who says so instead of “${words}”.`,
    related: [],
    fixes: [],
    why: [
      isMeant
        ? `“${words}” has no name, number, office or place that tells a reader who speaks.`
        : `“${words}” tells that somebody says so, and not who.`,
      'No other source stands behind it in the sentence, and the story does not tell beside it who is meant.',
    ],
  };
}

function toPluralFinding(story: Story, span: Span, lone: Span): Finding {
  const words = wordsAt(story.text, span);
  const one = wordsAt(story.text, lone);
  return {
    span,
    message: `Write “a source” for “${words}”: the story shows only one.`,
    related: [{ span: lone, message: `The story shows one: “${one}”.` }],
    fixes: [],
    why: [`“${words}” tells of several.`, `“${one}” tells of one, and the story brings in no second one.`],
  };
}
