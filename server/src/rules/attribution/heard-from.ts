import type { Attribution } from '../../analysis/attribution/attributions.ts';
import { type Hearsay, tellsOfCase } from '../../analysis/attribution/hearsay.ts';
import heard from '../../analysis/data/hearsay.json' with { type: 'json' };
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import vague from '../../analysis/data/vague-sources.json' with { type: 'json' };
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { type Block, isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { contains, overlaps, type Span, wordsAt } from '../../text/span.ts';
import { isAddedBeside, isInPassing } from './accounted-for.ts';
import { isOutlet, isToldToOutlet } from './outlets.ts';
import { isLineOfPage } from './page-lines.ts';
import { speakersIn, speakingIn } from './speakers-in.ts';
import { isToldInFull, tellsTheSame } from './told-in-full.ts';

// “In her letter to the board,”, “In Ms Quist’s book”: a paper that the sentence begins with, and that stands behind all of it.
const FRAMED = new RegExp(
  `^In (?:an?|the|his|her|their|its|\\p{Lu}[^,]{0,40}[’']s?) (?:\\p{L}+ ){0,2}?${anyOf(sources.document)}\\b`,
  'u',
);
const JUDGING: ReadonlySet<string> = new Set(vague.judging);
// “another hoax of a girl who reportedly shot”: told as something that nobody is to believe.
const UNTRUE = new RegExp(`\\b${anyOf(heard.untrue)}\\b`, 'i');

/** What a sentence tells as hearsay, unless it names a source, or a neighbour does that may stand behind the words. */
export function hearsayOfNobody(story: Story, at: number, hearsay: readonly Hearsay[]): Span[] {
  const sentence = story.sentences[at];
  const told = sentence === undefined ? [] : hearsay.filter(({ span }) => contains(sentence.span, span));
  if (sentence === undefined || told.length === 0) return [];
  if (FRAMED.test(proseOf(sentence)) || isToldAsUntrue(story, at)) return [];
  const isExplained = behindHearsay(story, at);
  return told
    .filter(({ kind }) => !isExplained(kind))
    .map(({ span }) => span)
    .filter((span) => !isQuoted(sentence.quotes, span) && !hasSpeakerBeside(story, sentence, span))
    .filter((span) => !isToldInFull(story, at, span));
}

/** Tells of each kind of hearsay whether a neighbour of the sentence may stand behind it. */
function behindHearsay(story: Story, at: number): (kind: Hearsay['kind']) => boolean {
  const [before, here, after] = [at - 1, at, at + 1].map((place) => story.sentences[place]);
  const isRetold = isReportBefore(story, at);
  return (kind) => {
    if (here === undefined || kind === 'nobody') return false;
    const isReceived = isReceivedAbove(story, at);
    if (kind === 'retold')
      return isRetold || isReceived || (isSpokenIn(here.block, after) && tellsTheSame(here, after));
    // Who speaks behind an accusation as likely answers it.
    if (kind === 'accusation')
      return (
        isReceived ||
        isSpokenIn(here.block, before) ||
        [before, here, after].some((other) => other !== undefined && tellsOfCase(proseOf(other)))
      );
    const older = before?.block === here.block ? story.sentences[at - 2] : undefined;
    const isTold =
      [older, before, after].some((other) => isSpokenIn(here.block, other)) || announcesReport(story, after);
    return isRetold || isTold || isReceived || retellsOutlet(story, at) || isOutletAbove(story, at);
  };
}

// “A story is circulating that she allegedly”, “Rumours, claiming he allegedly”: what is told is that people tell it.
const CIRCULATES = new RegExp(
  `^(?:(?:An?|The|This) (?:[a-z]+ )?)?${anyOf(heard.stories)}(?:,? claiming|(?: [^,.;]{1,40})? (?:(?:is|are|was|were|has|have) (?:[a-z]+ )?)?${anyOf(heard.goesRound)})\\b`,
  'i',
);

/** Whether a sentence tells of a story that goes round, or one of the paragraph beside it calls the story a hoax. */
function isToldAsUntrue({ sentences }: Story, at: number): boolean {
  const here = sentences[at];
  if (here !== undefined && CIRCULATES.test(proseOf(here))) return true;
  return [sentences[at - 1], here, sentences[at + 1]].some(
    (other) => other !== undefined && other.block === here?.block && UNTRUE.test(proseOf(other)),
  );
}

/** Whether a sentence of the paragraph has a speaker. */
function isSpokenIn(paragraph: Block, sentence: StorySentence | undefined): boolean {
  return sentence?.block === paragraph && speakersIn(sentence).length > 0;
}

/** “Harbour News reports. ¶ The ferry is said to …”: the sentence before, or the last one of the paragraph before, tells a report. */
function isReportBefore(story: Story, at: number): boolean {
  const before = story.sentences
    .slice(Math.max(0, at - BESIDE), at)
    .findLast(({ block }) => block === story.sentences[at]?.block || !isLineOfPage(block.prose));
  return (
    before !== undefined &&
    isBody(before.block) &&
    speakingIn(before).some((other) => isReport(other) || (other.vague === undefined && isOutlet(story, before, other)))
  );
}

/** In sentences: a caption or two stand between paragraphs. */
const BESIDE = 3;

/** In sentences: how far above a reader still holds the outlet’s report that a paragraph told. */
const ABOVE = 8;

/** “The Courier is reporting that it will close. The hall is old. ¶ The ferry will reportedly stop.” */
function isOutletAbove(story: Story, at: number): boolean {
  return isAbove(story, at, (sentence) => speakingIn(sentence).some((other) => isOutlet(story, sentence, other)));
}

// “has received reports of”, “were informed that”: what follows is what a body was told.
const RECEIVED = new RegExp(
  `\\b(?:${anyOf(heard.receives)} (?:[a-z]+ ){0,2}?${anyOf(heard.received)} (?:of|that)|(?:was|were) informed (?:of|that))\\b`,
  'i',
);

/** “The county has received reports of thefts. In one case, boats were allegedly taken.”: it is the county that was told so. */
function isReceivedAbove(story: Story, at: number): boolean {
  return isAbove(story, at, (sentence) => RECEIVED.test(proseOf(sentence)));
}

/** Whether a sentence is told in the paragraph before `at`, or in the one above; a line of the page may stand between. */
function isAbove({ sentences }: Story, at: number, isSuch: (sentence: StorySentence) => boolean): boolean {
  const above = new Set<Block>();
  for (let earlier = at - 1; earlier >= Math.max(0, at - ABOVE); earlier -= 1) {
    const sentence = sentences[earlier];
    if (sentence === undefined || sentence.block.kind === 'heading') return false;
    if (!isBody(sentence.block) || isLineOfPage(sentence.block.prose)) continue;
    if (sentence.block !== sentences[at]?.block) above.add(sentence.block);
    if (above.size > 1) return false;
    if (isSuch(sentence)) return true;
  }
  return false;
}

/** In sentences of the running story: where it says whose report it retells. */
const OPENING = 3;

/** “According to the Port Ellis Courier, …”: a story that begins with one outlet, and has brought in no second one, retells it. */
function retellsOutlet(story: Story, at: number): boolean {
  const { from, until } = loneOutlet(story);
  return at > from && at <= until;
}

/** Between which sentences one outlet, which the story begins with, is the only one. */
const loneOutlet = knownOnce(({ sentences, text }: Story) => {
  const named = [...sentences.entries()].flatMap(([at, sentence]) =>
    isBody(sentence.block) ? outletsIn(sentence, text).map((outlet) => ({ at, outlet })) : [],
  );
  const [first] = named;
  const opening = sentences.flatMap(({ block }, at) => (isBody(block) ? [at] : [])).slice(0, OPENING);
  if (first === undefined || !opening.includes(first.at)) return { from: sentences.length, until: 0 };
  const second = named.find(({ outlet }) => outlet !== first.outlet);
  return { from: first.at, until: second?.at ?? sentences.length };
});

function outletsIn(sentence: StorySentence, text: string): string[] {
  return speakingIn(sentence).flatMap(({ sourceKind, source }) =>
    sourceKind === 'outlet' && source !== undefined ? [wordsAt(text, source)] : [],
  );
}

/** “Harbour News reported:”, “According to The Mirror, …”: the report follows, in the next paragraph too. */
function announcesReport(story: Story, after: StorySentence | undefined): boolean {
  if (after === undefined || !isBody(after.block)) return false;
  const words = proseOf(after);
  const speaking = speakingIn(after);
  if (words.startsWith('According to ')) return speaking.some((other) => isOutlet(story, after, other));
  return words.endsWith(':') && speaking.some(isReport);
}

/** Whether somebody reports what he has heard, as a paper does, or it is a paper itself. */
function isReport({ sourceKind, entry, vague }: Attribution): boolean {
  // “Its accounts show a loss.”: figures, behind which nobody looks for what a fund is said to want.
  if (entry?.cue === 'show' || vague !== undefined || sourceKind === 'pronoun' || sourceKind === 'anonymous')
    return false;
  return sourceKind === 'outlet' || sourceKind === 'document' || entry?.cue === 'report';
}

/** Whether a sentence names who tells its hearsay. */
function hasSpeakerBeside(story: Story, sentence: StorySentence, hearsay: Span): boolean {
  const { reach } = sentence;
  if (TOLD_IN_PASSING.test(story.text.slice(hearsay.end, sentence.span.end))) return true;
  if (reach.kind !== 'own') return false;
  return reach.attributions.some(
    (other) => isByGroup(other, hearsay) || tellsIt(story, other, hearsay) || isToldOf(story, other, hearsay),
  );
}

// “…, the court was told.”, “…, councillors were told, but”: where it was said.
const TOLD_IN_PASSING = /,\s(?:the\s)?(?:[\p{L}’'-]+\s){1,4}?(?:was|were)\s(?:told|informed)(?=[,.;])/u;

/** “It was thought to be sound, sources told the Harbour News”: an outlet’s report, whoever they are. */
function isToldOf(story: Story, other: Attribution, hearsay: Span): boolean {
  return isToldToOutlet(story, other) && !overlaps(other.cue, hearsay);
}

/** “was seen as a step by people on all sides”: whoever they are, the words for them are asked about, if any are. */
function isByGroup({ pattern, sourceKind, cue }: Attribution, hearsay: Span): boolean {
  return pattern === 'passive' && (sourceKind === 'anonymous' || sourceKind === 'vague') && overlaps(cue, hearsay);
}

function tellsIt(story: Story, other: Attribution, hearsay: Span): boolean {
  return (
    other.kind !== 'stance' &&
    mayTellHearsay(other) &&
    other.source !== undefined &&
    other.sourceKind !== undefined &&
    other.sourceKind !== 'vague' &&
    !overlaps(other.cue, hearsay) &&
    !isAddedBeside(story, other) &&
    (other.content.some((span) => overlaps(span, hearsay)) || isInPassing(story, other))
  );
}

/** “She delivered speeches in a style that was seen as a snub”: what somebody delivers or attacks is no clause that could hold it. */
function mayTellHearsay({ besideWords, entry, pattern }: Attribution): boolean {
  if (besideWords || entry === undefined || pattern !== 'source-cue') return true;
  return JUDGING.has(entry.cue) || entry.cue === 'cite' || entry.takes.some((taking) => taking !== 'object');
}
