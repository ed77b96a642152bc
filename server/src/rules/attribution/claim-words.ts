import type { Trigger, TriggerKind } from '../../analysis/claims/triggers.ts';
import type { StorySentence } from '../../analysis/story.ts';

/** What to ask the writer for, by what the sentence states; the words in question follow. */
const QUESTIONS: Readonly<Record<TriggerKind, string>> = {
  accusation: 'Say who makes this accusation',
  casualties: 'Say who gives this toll',
  secret: 'Say how this became known',
  motive: 'Say who gives this motive',
  cause: 'Say who gives this cause',
  advice: 'Say who wants this',
  prediction: 'Say who predicts this',
  superlative: 'Say who ranks it so',
  comparison: 'Say who compares it so',
  generalisation: 'Say who says so of so many',
  evaluation: 'Say whose judgment this is',
  figure: 'Say where this figure comes from',
};

/** What the sentence does, in plain words, for the path of the decision. */
const DEEDS: Readonly<Record<TriggerKind, string>> = {
  accusation: 'makes an accusation',
  casualties: 'counts people who are dead, hurt or missing',
  secret: 'tells what was not public',
  motive: 'states a motive or a state of mind',
  cause: 'states a cause',
  advice: 'says what should be done',
  prediction: 'predicts',
  superlative: 'ranks',
  comparison: 'compares',
  generalisation: 'generalises',
  evaluation: 'judges',
  figure: 'gives a figure',
};

// “would impose a tax”, “could be larger”: a plan, a rule or a chance, and no prediction as “will” is one.
const SOFT = /^(?:could|may|might|would)\b/i;

// “because they are late”: why somebody did a thing.
const PURPOSE = /^(?:because|due|in (?:an? )?(?:attempt|bid|effort|order)|out of|so|to)\b/i;
// “eager to leave”, “fear that”, “frustrated passengers”: what is in a mind, and no aim.
const MIND =
  /^(?:afraid|alarm|ang(?:er|ry)|anxi|believ|concern|confiden|convinced|delight|disappoint|eager|excit|fear|fe(?:el|lt)|frustrat|furious|happy|hop(?:e|ing)|interested|keen|nervous|pleased|proud|reluctan|shock|surpris|unhappy|unwilling|upset|wary|willing|worr)/i;

/** What to ask about: whether the words in question show it, or the whole sentence was taken for it. */
export interface Question {
  readonly kind: TriggerKind | undefined;
  readonly isShown: boolean;
}

/** What to ask the writer for: one sentence, with the words that it is about. */
export function askForSource({ kind, isShown }: Question, words: string): string {
  if (kind === undefined) return `Say who says this, or how you know it: “${words} …”.`;
  const shown = isShown ? words : `${words} …`;
  if (kind === 'prediction' && SOFT.test(words)) return `Say who says so: “${shown}”.`;
  if (kind === 'motive' && MIND.test(words)) return `Say how you know what they think: “${shown}”.`;
  if (kind === 'motive' && !isShown && !PURPOSE.test(words)) return `Say who says so: “${shown}”.`;
  return `${QUESTIONS[kind]}: “${shown}”.`;
}

/** What the full reader takes the sentence for, though no single word says so. */
export function tellReading(kind: TriggerKind): string {
  return `As a whole it reads as a sentence that ${DEEDS[kind]}.`;
}

/** How sure the finding is, in words that hold for every such figure. */
export function tellCertainty({ asks, judgement }: Pick<StorySentence, 'asks' | 'judgement'>): string {
  const reader =
    judgement === undefined ? 'Of sentences that score like this' : 'Of sentences that are judged like this';
  return `${reader}, copy editors sent ${shareWords(asks)} back.`;
}

const NUMBERS = ['next to none', 'one in ten', 'two in ten', 'three in ten', 'four in ten', 'half', 'six in ten'];

/** “three in ten”: a share as a reporter would say it. */
function shareWords(share: number): string {
  return NUMBERS[Math.round(share * 10)] ?? 'most';
}

/** What the sentence states, as “It predicts: “will””. */
export function tellDeed({ kind }: Trigger, words: string): string {
  return `It ${kind === 'prediction' && SOFT.test(words) ? 'tells what may come' : DEEDS[kind]}: “${words}”.`;
}
