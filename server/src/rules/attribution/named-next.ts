import type { Attribution, VagueWords } from '../../analysis/attribution/attributions.ts';
import { singular } from '../../analysis/attribution/plurals.ts';
import { hasSpeech } from '../../analysis/attribution/reach.ts';
import { isPartOfGroup } from '../../analysis/attribution/vague-speakers.ts';
import { contentWords } from '../../analysis/content-words.ts';
import data from '../../analysis/data/vague-sources.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { madeOnce } from '../../text/made-once.ts';
import { overlaps, type Span, sliceOf, wordsAt } from '../../text/span.ts';
import { describedAs, hasName, isMet, isNewName, mayBeLearned } from './named-speakers.ts';
import { speakersIn, speakingIn, toldNouns } from './speakers-in.ts';

// “critics”, “experts”: of “teachers” the next speaker is one, as likely as not.
const OPINIONATED: ReadonlySet<string> = new Set(data.anybody);
// “Sources said … “It is so,” Ada Quist said”: she is none of them, as an expert might be.
const FACELESS: ReadonlySet<string> = new Set(data.faceless);
const LEARNED: ReadonlySet<string> = new Set(data.learned);
// Of officials a reader asks for the office, whoever speaks next.
const OFFICIALS: ReadonlySet<string> = new Set(data.officials);

/** Whether the sentences after the vague words name one of those whom they mean. */
export function isNamedNext(story: Story, at: number, vague: VagueWords): boolean {
  return (
    isNamedBeside(story, at, vague) ||
    isDescribedNext(story, at, vague) ||
    isQuotedNext(story, at, vague) ||
    isIntroducedNext(story, at, vague) ||
    isSetUp(story, at, vague)
  );
}

/** Whether the next sentence of the paragraph tells whom they mean, or of some of a group the next paragraph. */
function isNamedBeside(story: Story, at: number, { noun, span }: VagueWords): boolean {
  const here = story.sentences[at];
  const after = story.sentences[at + 1];
  if (after === undefined) return false;
  const isPart = isPartOfGroup(sliceOf(story.text, span));
  if (after.block !== here?.block && !(isPart && bringsInSomebody(story, after))) return false;
  if (toldNouns(after).includes(noun)) return true;
  // Of bare “critics” a member is quoted at once; who is only reported to say something is as likely their opponent.
  const mayBeMember = isPart || !OPINIONATED.has(noun) || hasSpeech(after);
  const isSomebody = speakersIn(after).includes('person') || (isPart && opensWithSpeaker(after));
  return mayBeMember && !FACELESS.has(noun) && isSomebody && !isOtherSide(after);
}

/** In sentences: as far as a reader goes on before he asks who was meant. */
const SOON = 3;

/**
 * “Campaigners say … Shore Watch, a group of campaigners, told the paper”: somebody with a name is told to be one, soon, or
 * wherever it is below the first sentence, which sums up.
 */
function isDescribedNext(story: Story, at: number, { noun }: VagueWords): boolean {
  if (FACELESS.has(noun)) return false;
  const oneOrMore = eitherOf(noun, singular(noun));
  const isLead = at === story.sentences.findIndex(({ block }) => isBody(block));
  const below = [...sentencesAfter(story, at, isLead ? story.sentences.length : SOON)];
  for (const [i, after] of below.entries()) {
    if (i < SOON && isOtherSide(after)) return false;
    if (speakingIn(after).some((speaker) => hasName(story, speaker) && oneOrMore.test(describedAs(story, speaker))))
      return true;
  }
  return false;
}

const eitherOf = madeOnce((noun: string, one: string) => new RegExp(`\\b(?:${noun}|${one})\\b`, 'i'));

/**
 * “Experts say that the bridge is safe. ¶ “It will hold,” said Ada Quist”: the next paragraph begins with the words of
 * somebody whom readers have not met; no more than a sentence without a source stands between.
 */
function isQuotedNext(story: Story, at: number, { noun }: VagueWords): boolean {
  if (FACELESS.has(noun) || OFFICIALS.has(noun) || ALONE.has(noun)) return false;
  const here = story.sentences[at];
  for (const after of sentencesAfter(story, at, 2)) {
    const isNextParagraph = after.block !== here?.block;
    if (isNextParagraph && hasSpeech(after) && OPENS_WITH_MARK.test(proseOf(after)))
      return (
        !isOtherSide(after) &&
        telling(after).some((speaker) => speaker.sourceKind !== 'anonymous' && isNewName(story, after, speaker))
      );
    if (after.reach.kind !== 'nobody' || after.attributed !== 'none') return false;
  }
  return false;
}

const OPENS_WITH_MARK = /^["“'‘]/;
// “some”, “many”, “others”: of whom nobody knows what they are.
const ALONE: ReadonlySet<string> = new Set([...data.partly, 'others', 'people']);

/**
 * “Experts say that it is safe. ¶ Ada Quist, head of bridges at the county, said”: the next paragraph begins with somebody
 * new and what he is. After critics it is one who criticises.
 */
function isIntroducedNext(story: Story, at: number, { noun }: VagueWords): boolean {
  const here = story.sentences[at];
  const [after] = sentencesAfter(story, at, 1);
  if (after === undefined || after.block === here?.block || isOtherSide(after)) return false;
  if (!NAME_AND_APPOSITION.test(proseOf(after))) return false;
  return telling(after).some(
    (speaker) =>
      isNewName(story, after, speaker) &&
      (LEARNED.has(noun) ? mayBeLearned(story, speaker) : doesAsCalled(speaker, noun)),
  );
}

/** In letters: “critics” and “criticise”, “supporters” and “support”. */
const STEM = 5;

function doesAsCalled({ entry }: Attribution, noun: string): boolean {
  return entry !== undefined && noun.length > STEM && entry.cue.slice(0, STEM) === noun.slice(0, STEM);
}

/**
 * Whether the story begins with the vague words and goes on with who is meant: “…, experts say. ¶ Dr Ada Quist of the
 * university reports”. Of critics and supporters it does where it sets both out, and of officials where the first sentence speaks
 * of them and the second one is by one of their office.
 */
function isSetUp(story: Story, at: number, { noun, span }: VagueWords): boolean {
  const isOfficial = OFFICIALS.has(noun) && !/^other\b/i.test(sliceOf(story.text, span));
  const mayBeSetUp = LEARNED.has(noun) || isOfficial || setsOutBothSides(story.sentences[at]);
  if (!mayBeSetUp || at > (isOfficial ? FIRST : LEAD)) return false;
  if (story.sentences.slice(0, at).some((before) => speakingIn(before).some((speaker) => hasName(story, speaker))))
    return false;
  for (const after of sentencesAfter(story, at, isOfficial ? 1 : SOON)) {
    if (isOtherSide(after)) return false;
    const isMeant = (speaker: Attribution) => {
      if (isOfficial) return isOfOffice(story, span, speaker);
      return !LEARNED.has(noun) || mayBeLearned(story, speaker);
    };
    if (telling(after).some((speaker) => isNewName(story, after, speaker) && isMeant(speaker))) return true;
  }
  return false;
}

/** “Defence officials said … ¶ Defence Secretary Ada Quist said”: an office of which the vague words tell. */
function isOfOffice({ text }: Story, officials: Span, { source }: Attribution): boolean {
  const before = sliceOf(text, officials).replace(/\bofficials\b.*$/is, '');
  const words = new Set(contentWords(before));
  return source !== undefined && contentWords(wordsAt(text, source)).some((word) => words.has(word));
}

/** In sentences: headlines and bylines stand before the first paragraphs. */
const LEAD = 8;
/** In sentences: a headline and a standfirst may stand before the first one. */
const FIRST = 2;

/** “Critics say that it is dear, while supporters say that it is safe.” */
function setsOutBothSides(sentence: StorySentence | undefined): boolean {
  if (sentence?.reach.kind !== 'own') return false;
  const sides = sentence.reach.attributions.flatMap(({ vague }) => vague?.noun ?? []);
  return new Set(sides.filter((noun) => !ALONE.has(noun))).size > 1;
}

/** Who says or believes something in a sentence; “Media” of “Media reports say” is nobody. */
function telling(sentence: StorySentence): readonly Attribution[] {
  if (sentence.reach.kind !== 'own') return [];
  const all = sentence.reach.attributions;
  const vague = all.flatMap((attribution) => attribution.vague?.span ?? []);
  const believing = all.filter(({ besideWords }) => besideWords);
  return [...speakingIn(sentence), ...believing].filter(
    ({ source }) => source !== undefined && !vague.some((span) => overlaps(span, source)),
  );
}

/** The sentences of the running story after one, up to the next heading. */
function* sentencesAfter(story: Story, at: number, most: number): Generator<StorySentence> {
  let left = most;
  for (let next = at + 1; left > 0; next += 1) {
    const sentence = story.sentences[next];
    if (sentence === undefined || sentence.block.kind === 'heading') return;
    if (!isBody(sentence.block)) continue;
    left -= 1;
    yield sentence;
  }
}

// “But the mayor said”: what answers the vague, and comes from none of them.
const ANSWERS = new RegExp(`^${anyOf(data.contrasts)}\\b`);
const REBUFFS: ReadonlySet<string> = new Set(data.rebuffs);

/** “Critics say … Quist denied that”: the next speaker is another side, and tells of no member. */
function isOtherSide(sentence: StorySentence): boolean {
  if (ANSWERS.test(proseOf(sentence))) return true;
  const { reach } = sentence;
  return reach.kind === 'own' && reach.attributions.some(({ entry }) => REBUFFS.has(entry?.cue ?? ''));
}

// “Ole Brandt, a baker who lives nearby”, “Ada Quist, head of bridges”: a name in full that the sentence begins with.
const NAME_AND_APPOSITION =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'.-]*){1,3}, (?:an?|the|who\b|\d|\p{L}+(?: \p{L}+){0,5}? (?:at|for|of|with)\b)/u;

/** Whether a sentence begins with somebody and what he is, and tells words; which of its nouns says them may be unclear. */
function opensWithSpeaker(sentence: StorySentence): boolean {
  if (!NAME_AND_APPOSITION.test(proseOf(sentence)) || sentence.reach.kind !== 'own') return false;
  return sentence.reach.attributions.some(({ kind }) => kind === 'statement');
}

/** Whether a paragraph brings in a speaker, who may be one of a group before; whom readers have met is another side. */
function bringsInSomebody(story: Story, sentence: StorySentence): boolean {
  const { reach } = sentence;
  return reach.kind !== 'own' || reach.attributions.some((attribution) => !isMet(story, sentence, attribution));
}
