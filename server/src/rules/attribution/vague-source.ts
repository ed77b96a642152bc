import * as z from 'zod';
import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import { findLoneSource, pluralSource } from '../../analysis/attribution/lone-source.ts';
import { type VagueWords, vagueWords } from '../../analysis/attribution/vague-words.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { overlaps, type Span, sliceOf } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';

export const vagueSource = defineRule({
  id: 'vague-source',
  category: 'attribution',
  summary: 'Say which officials, experts or sources speak.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story) {
    const lone = findLoneSource(story);
    for (const [at, sentence] of story.sentences.entries()) {
      if (!isBody(sentence.block) || sentence.reach.kind !== 'own') continue;
      yield* findVague(story, at, lone);
    }
  },
});

/** The sources of a sentence that the words themselves show to be vague. */
function* findVague(story: Story, at: number, lone: Span | undefined): Generator<Finding> {
  const sentence = story.sentences[at];
  if (sentence?.reach.kind !== 'own') return;
  for (const attribution of sentence.reach.attributions) {
    const vague = vagueWords(story, attribution);
    const plural = lone && pluralSource(story, attribution);
    if ((vague ?? plural) === undefined || isAccountedFor(story, sentence, attribution)) continue;
    if (plural !== undefined && lone !== undefined) yield toPluralFinding(story, plural, lone);
    else if (vague !== undefined && !isTold(story, at, vague)) yield toFinding(story, vague);
  }
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
      !isAddedBeside(story, other) &&
      other.content.some((span) => vague.content.some((same) => overlaps(span, same))),
  );
}

/** A pronoun tells who is hidden by “reportedly”, but not who the experts are that “she” goes against. */
function isNamed({ source, sourceKind }: Attribution, vague: Attribution): boolean {
  if (source === undefined || sourceKind === undefined || sourceKind === 'vague') return false;
  return sourceKind !== 'pronoun' || vague.source === undefined;
}

/** “Officials said …, with Ada Quist adding that …”: she stands behind what she adds, and behind no more. */
function isAddedBeside({ text }: Story, { source, pattern }: Attribution): boolean {
  return pattern === 'source-cue' && source !== undefined && /\bwith\s+$/i.test(text.slice(0, source.start).slice(-8));
}

/** Whether the story tells beside the vague words, or has told before in its section, whom they mean. */
function isTold(story: Story, at: number, { noun, kind }: VagueWords): boolean {
  const here = story.sentences[at];
  const after = story.sentences[at + 1];
  if (kind === 'nobody') return false;
  if (kind === 'hearsay') {
    return [story.sentences[at - 1], after].some((near) => near?.block === here?.block && speakersIn(near).length > 0);
  }
  if (isToldBefore(story, at, noun)) return true;
  if (after === undefined || !isBody(after.block)) return false;
  return toldNouns(story, after).includes(noun) || (!HIDDEN.has(noun) && speakersIn(after).includes('person'));
}

/** Whether the story told whom a plural means since the section's heading. */
function isToldBefore(story: Story, at: number, noun: string): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const sentence = story.sentences[before];
    if (sentence === undefined || sentence.block.kind === 'heading') return false;
    if (isBody(sentence.block) && toldNouns(story, sentence).includes(noun)) return true;
  }
  return false;
}

// “Sources said … “It is so,” Ada Quist said”: she is none of them, as an expert might be.
const HIDDEN = new Set(['sources', 'insiders', 'reports', 'studies']);

/** Of which kinds those are who say something in a sentence; the vague do not count. */
function speakersIn(sentence: StorySentence | undefined): SourceKind[] {
  if (sentence?.reach.kind !== 'own') return [];
  return sentence.reach.attributions.flatMap(({ kind, sourceKind }) =>
    (kind === 'statement' || kind === 'document') && sourceKind !== undefined && sourceKind !== 'vague'
      ? [sourceKind]
      : [],
  );
}

/** “county officials said”, “experts on bridges say”: the plurals that a sentence brings in as speakers with a word more. */
function toldNouns({ text }: Story, { reach }: StorySentence): string[] {
  if (reach.kind !== 'own') return [];
  return reach.attributions.flatMap(({ source, sourceKind }) =>
    source === undefined || sourceKind === 'vague'
      ? []
      : (sliceOf(text, source)
          .toLowerCase()
          .match(/\p{L}+s\b/gu) ?? []),
  );
}

function toFinding(story: Story, { span, kind }: VagueWords): Finding {
  const words = wordsAt(story, span);
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
  const words = wordsAt(story, span);
  const one = wordsAt(story, lone);
  return {
    span,
    message: `Write “a source” for “${words}”: the story shows only one.`,
    related: [{ span: lone, message: `The story shows one: “${one}”.` }],
    fixes: [],
    why: [`“${words}” tells of several.`, `“${one}” tells of one, and the story brings in no second one.`],
  };
}

function wordsAt({ text }: Story, span: Span): string {
  return sliceOf(text, span).replace(/\s+/g, ' ');
}
