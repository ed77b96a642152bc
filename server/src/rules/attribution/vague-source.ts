import * as z from 'zod';
import type { Attribution } from '../../analysis/attribution/attributions.ts';
import { spokenBlocks } from '../../analysis/attribution/interviews.ts';
import { findLoneSource, pluralSource } from '../../analysis/attribution/lone-source.ts';
import { tellsOfNoName } from '../../analysis/attribution/unnamed-sources.ts';
import vagueWords from '../../analysis/data/vague-sources.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isOwnVoice } from '../../text/block.ts';
import { groupByBlock } from '../../text/in-block.ts';
import { overlaps, type Span, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isAccountedFor } from './accounted-for.ts';
import { isFoil } from './foils.ts';
import { hearsayOfNobody } from './heard-from.ts';
import { isToldToOutlet } from './outlets.ts';
import { speakersIn } from './speakers-in.ts';
import { isToldInFull } from './told-in-full.ts';
import { followToldPlurals, isTold, type ToldBefore } from './told-sources.ts';

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
      yield* hearsayOfNobody(story, at, hearsay.get(sentence.block) ?? [])
        .filter((span) => !found.some((other) => overlaps(other.span, span)))
        .map((span) => toFinding(story, span, 'nobody'));
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
    else if (
      vague !== undefined &&
      !isTold(story, toldBefore, at, vague) &&
      !tellsOfNoName(story, at) &&
      !isToldToSpeaker(story, at, attribution) &&
      !(SEEN.has(vague.noun) && isToldToOutlet(story, attribution)) &&
      !isFoil(story, at, vague.noun) &&
      !isToldInFull(story, at, vague.span)
    )
      yield toFinding(story, vague.span, 'speakers');
  }
}

// “Shopkeepers told Harbour News”: another desk’s report of people on the spot; of its sources and officials one would still ask.
const SEEN: ReadonlySet<string> = new Set(vagueWords.trades);

// “One source told him”
const LISTENER = /^\s+(?:her|him|them)\b/;

/** “…, according to Mr Quist. One source told him …”: it is he who tells the story of it. */
function isToldToSpeaker(story: Story, at: number, { cue, entry }: Attribution): boolean {
  if (entry?.cue !== 'tell' || !LISTENER.test(story.text.slice(cue.end, cue.end + 10))) return false;
  return speakersIn(story.sentences[at - 1]).some((kind) => kind === 'person' || kind === 'pronoun');
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
