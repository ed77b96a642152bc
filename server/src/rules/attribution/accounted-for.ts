import type { Attribution } from '../../analysis/attribution/attributions.ts';
import data from '../../analysis/data/vague-sources.json' with { type: 'json' };
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';

/** Whether somebody else stands behind the same words: who is quoted with them, or whom the sentence names. */
export function isAccountedFor(story: Story, sentence: StorySentence, attribution: Attribution): boolean {
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
      !isSetAgainst(story, other, vague) &&
      !isOnlyWanted(other, vague) &&
      (isInPassing(story, other) || other.content.some((span) => vague.content.some((same) => overlaps(span, same)))),
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

// “, but ”, “; yet ”, “, as ”: another clause, whose speakers are others.
const SETS_AGAINST = /[,;—–]\s+(?:as|but|yet)\s+$/i;

/** “The board calls it a park, but critics say it is a road”: what they say is not what the board says. */
function isSetAgainst({ text }: Story, { cue }: Attribution, { source }: Attribution): boolean {
  return source !== undefined && cue.end <= source.start && SETS_AGAINST.test(wordsBefore(text, source.start, 8));
}

/** “Her refusal to disavow a man who many say lied”: what somebody wants or refuses to do is no report that could hold their words. */
function isOnlyWanted({ kind, pattern }: Attribution, vague: Attribution): boolean {
  return kind === 'stance' && pattern === 'noun' && vague.source !== undefined;
}

/** A pronoun tells who is hidden by “reportedly”, but not who the experts are that “she” goes against. */
function isNamed({ source, sourceKind }: Attribution, vague: Attribution): boolean {
  if (source === undefined || sourceKind === undefined || sourceKind === 'vague') return false;
  return sourceKind !== 'pronoun' || vague.source === undefined;
}

/** “Officials said …, with Ada Quist adding that …”: she stands behind what she adds, and behind no more. */
export function isAddedBeside({ text }: Story, { source, pattern }: Attribution): boolean {
  return pattern === 'source-cue' && source !== undefined && /\bwith\s+$/i.test(wordsBefore(text, source.start, 8));
}

/** “Before now, she said, it was seen as dear”: said in passing, between commas, which holds for the whole sentence. */
export function isInPassing({ text }: Story, { source, cue, pattern, kind }: Attribution): boolean {
  if (source === undefined || kind === 'stance' || pattern !== 'source-cue') return false;
  const isBetweenCommas = /,\s+$/.test(wordsBefore(text, source.start, 4)) && text.startsWith(',', cue.end);
  return isBetweenCommas && /^\s+$/.test(text.slice(source.end, cue.start));
}
