import * as z from 'zod';
import type { Attribution } from '../../analysis/attribution/attributions.ts';
import { type Hearsay, tellsOfCase } from '../../analysis/attribution/hearsay.ts';
import { spokenBlocks } from '../../analysis/attribution/interviews.ts';
import { findLoneSource, pluralSource } from '../../analysis/attribution/lone-source.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import data from '../../analysis/data/vague-sources.json' with { type: 'json' };
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isOwnVoice } from '../../text/block.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { groupByBlock, proseOf } from '../../text/in-block.ts';
import { contains, overlaps, type Span, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';
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
    else if (vague !== undefined && !isTold(story, toldBefore, at, vague))
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
  const isSaid = near.some((other) => other.block === sentence.block && speakersIn(other).length > 0);
  const isCase = [sentence, ...near].some((other) => tellsOfCase(proseOf(other)));
  return heard
    .filter(({ kind }) => kind === 'nobody' || !(isSaid || (kind === 'accusation' && isCase)))
    .map(({ span }) => span)
    .filter((span) => !isQuoted(sentence.quotes, span) && !hasSpeakerBeside(story, sentence, span))
    .map((span) => toFinding(story, span, 'nobody'));
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

/** Whether somebody else stands behind the same words: who is quoted with them, or whom the sentence names. */
function isAccountedFor(story: Story, sentence: StorySentence, attribution: Attribution): boolean {
  return isQuoted(sentence.quotes, attribution.cue) || hasNamedSource(story, sentence, attribution);
}

/** Whether the sentence names who says the same thing, so that the vague source does no harm. */
function hasNamedSource(story: Story, { reach }: StorySentence, vague: Attribution): boolean {
  if (reach.kind !== 'own') return false;
  return reach.attributions.some(
    (other) =>
      other !== vague &&
      isNamed(other, vague) &&
      !isInside(other.source, vague.source) &&
      !isAddedBeside(story, other) &&
      !isPartOfWhatTheySay(other, vague) &&
      !isGranted(story, vague) &&
      other.content.some((span) => vague.content.some((same) => overlaps(span, same))),
  );
}

/** “Media reports describe …”: the words for the vague source, of which “Media” is no other one. */
function isInside(inner: Span | undefined, outer: Span | undefined): boolean {
  return inner !== undefined && outer !== undefined && contains(outer, inner);
}

// “Although ”, “Even though ”: what is granted first, and answered by somebody else.
const GRANTS = new RegExp(`\\b${anyOf(data.concessions)}\\s+$`, 'i');

/** “Critics say the toll would favour the big firms”: what the toll favours is a part of what they say. */
function isPartOfWhatTheySay(other: Attribution, vague: Attribution): boolean {
  const isInside = vague.content.some((span) => contains(span, other.cue));
  return isInside && !other.content.some((span) => overlaps(span, vague.cue));
}

/** “Although critics call it dear, the mayor has praised it”: what she says is not what they say. */
function isGranted({ text }: Story, { source }: Attribution): boolean {
  return source !== undefined && GRANTS.test(wordsBefore(text, source.start, 14));
}

/** A pronoun tells who is hidden by “reportedly”, but not who the experts are that “she” goes against. */
function isNamed({ source, sourceKind }: Attribution, vague: Attribution): boolean {
  if (source === undefined || sourceKind === undefined || sourceKind === 'vague') return false;
  return sourceKind !== 'pronoun' || vague.source === undefined;
}

/** “Officials said …, with Ada Quist adding that …”: she stands behind what she adds, and behind no more. */
function isAddedBeside({ text }: Story, { source, pattern }: Attribution): boolean {
  return pattern === 'source-cue' && source !== undefined && /\bwith\s+$/i.test(wordsBefore(text, source.start, 8));
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
