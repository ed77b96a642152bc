import notAdverbs from './data/not-adverbs.json' with { type: 'json' };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PERSONAL_PRONOUNS = words('i he she it we they you who');
export const RELATIVES = words('who which that whom whose');
export const DETERMINERS = words(
  'a an the this that these those his her its their our my your some any no each every both several many most all few other another one two three four five six seven eight nine ten',
);
export const BE = words(
  "is are was were be been being am 's isn't aren't wasn't weren't i'm he's she's they're we're it's you're",
);
export const HAVE = words("has have had having hasn't haven't hadn't i've we've they've you've");
export const MODALS = words(
  "will would may might can could should must shall won't wouldn't can't couldn't shouldn't cannot i'll he'll she'll they'll we'll it'll i'd he'd she'd they'd we'd",
);
export const DO = words("do does did don't doesn't didn't");
export const NEGATIONS = words('not never no neither nor nothing none');
/** Words that end a noun phrase to their left: a clause begins here. */
export const SUBORDINATORS = words(
  'that because while although though whereas when where if unless until whether since as than so but yet how why what once',
);
export const PREPOSITIONS = words(
  'of in on at for from by with to into about over under after before against among between during through since until without within near behind around despite toward towards outside inside upon via across along beyond like including following amid',
);
/** Adverbs without “-ly” that stand between a subject and its verb. */
export const MID_ADVERBS = words(
  'also then later now still again once often never always ever even just further once first last soon yet already only since both all itself himself herself themselves not instead rather too sometimes',
);
export const CONJUNCTIONS = words('and or but nor');

const NOT_ADVERBS: ReadonlySet<string> = new Set(notAdverbs.words);

/** Whether a word may stand between a subject and its verb without changing who speaks: “repeatedly”, “also”. */
export function isMidAdverb(word: string): boolean {
  return MID_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
}

/** Whether a word helps another verb: “has”, “will”, “didn’t”. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || MODALS.has(word) || DO.has(word);
}

const OTHER_FUNCTION_WORDS = words(
  'him me us them himself herself themselves myself there here up out down off back well however meanwhile today yesterday tomorrow more less much very really actually perhaps maybe least',
);

const FUNCTION_WORDS = new Set(
  [
    [PERSONAL_PRONOUNS, RELATIVES, DETERMINERS, BE, HAVE, MODALS, DO, NEGATIONS, SUBORDINATORS, PREPOSITIONS],
    [MID_ADVERBS, CONJUNCTIONS, OTHER_FUNCTION_WORDS],
  ]
    .flat()
    .flatMap((list) => [...list]),
);

/** Whether a word, in small letters, is of the closed classes: articles, pronouns, prepositions, auxiliaries and such. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
