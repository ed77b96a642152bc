import { anyOf } from '../../english/any-of.ts';
import { isCommonWord, isKnown } from '../../english/known-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { type Span, wordsAt } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import things from '../data/quoted-things.json' with { type: 'json' };
import { isQuoted, quoteAround } from '../sentences/quotes.ts';
import { isNicknameFor } from './given-name-forms.ts';
import type { NamedStory } from './named-story.ts';
import { foldName } from './skeletons.ts';
import type { NameVariant } from './variants.ts';
import type { NameForm } from './written-forms.ts';

const NEAR = 60;
const FAR = 120;

/**
 * Whether the words beside two forms show that both are right: the rest of the names differs (“Brannoch Hill Records”,
 * “Brannochhill Choir”), or one form is a label, a web address, a title, or a word of the language that opens a sentence.
 */
export function areTwoNames(variant: NameVariant, story: NamedStory): boolean {
  const { first, second, kind } = variant;
  if ([first, second].some((form) => isAddress(form, story) || isOfAuthor(form, story) || isSignature(form, story)))
    return true;
  if (haveOtherLetters(first, second, story)) return true;
  if (kind === 'given') return isCalledInSpeech(first, second, story) || isCalledInSpeech(second, first, story);
  if (kind === 'words') return areOtherPhrases(variant, story);
  if (kind === 'marks') {
    const isOfOne = (a: NameForm, b: NameForm) => isPlay(a, b, story) || isCapitalOfSentence(a, b, story);
    return isOfOne(first, second) || isOfOne(second, first);
  }
  if (kind === 'ending') return !isPlace(first, story) || !isPlace(second, story);
  if (kind !== 'slip' && kind !== 'sound') return false;
  return areTwoWords(first, second, story) || isMadeFrom(first, second) || isMadeFrom(second, first);
}

function areOtherPhrases({ first, second }: NameVariant, story: NamedStory): boolean {
  if ([first, second].some((form) => isLabel(form, story) || (isOpener(form, story) && hasSmall(form, story))))
    return true;
  if (isPartOfLonger(first, second, story) || isPartOfLonger(second, first, story)) return true;
  return !`${first.form} ${second.form}`.includes(' of ') && goOnOtherwise(first, second, story);
}

// “at ”, “around ”
const AT_A_PLACE = new RegExp(`\\b${anyOf([...beside.atPlace, 'at'])} $`, 'i');
// “the ” before “Marlott estate”
const THE = /\bthe $/i;
const NOUN_BEHIND = /^ \p{Ll}{3,}/u;

/** “in Marlott”, “the Marlott estate”. */
function isPlace({ places }: NameForm, { text }: NamedStory): boolean {
  return places.some(({ start, end }) => {
    const before = wordsBefore(text, start, NEAR);
    return AT_A_PLACE.test(before) || (THE.test(before) && NOUN_BEHIND.test(wordsAfter(text, end, NEAR)));
  });
}

// “.com”, “.org/news”: what makes a web address of the word before.
const DOMAIN = /^\.\p{Ll}{2,}/u;

/** “HarrowNews.com”: an address has neither blanks nor accents. */
function isAddress({ places }: NameForm, { text }: NamedStory): boolean {
  return places.every(({ end }) => DOMAIN.test(wordsAfter(text, end, NEAR)));
}

// “the author of ”, “wrote the book ”
const AUTHOR_BEFORE = new RegExp(`\\b(?:author of|(?:her|his|the|their) ${anyOf(things.works)}) $`, 'u');

/** “Ada Quist, the author of Near-Harbour Lights”: a title without its marks. */
function isOfAuthor({ places }: NameForm, { text }: NamedStory): boolean {
  return places.every(({ start }) => AUTHOR_BEFORE.test(wordsBefore(text, start, NEAR)));
}

// “ Reeve (@”, “ (@”: who signs a post spells the name as the account does.
const HANDLE_BEHIND = /^(?: \p{Lu}[\p{L}’'-]+){0,3} \(@/u;

/** “— Mevan Okör (@okor)”: the name under a post that the story shows. */
function isSignature({ places }: NameForm, { text }: NamedStory): boolean {
  return places.every(({ end }) => HANDLE_BEHIND.test(wordsAfter(text, end, NEAR)));
}

/** “the “PierPlan” tab”, “'Counter-smuggling'” over a few paragraphs: words that stand in marks for themselves. */
function isLabel({ places }: NameForm, { quotes, text }: NamedStory): boolean {
  return places.every((place) => {
    const quote = quoteAround(quotes, place);
    return quote !== undefined && foldName(wordsAt(text, quote.inner)) === foldName(wordsAt(text, place));
  });
}

// “TideKing”
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;

/** “Quist’s novel “TideKing””: a title that plays with a word; an accent or a hyphen would be a slip. */
function isPlay(played: NameForm, plain: NameForm, story: NamedStory): boolean {
  if (!CAPITAL_INSIDE.test(played.form) || CAPITAL_INSIDE.test(plain.form)) return false;
  return played.form.toLowerCase() === plain.form.toLowerCase() && isLabel(played, story);
}

// “Anti-flood”, beside “Anti-Flood”: the word behind the hyphen has a small letter.
const SMALL_BEHIND = /^\p{Lu}[\p{L}]*-(\p{Ll}+)$/u;

/** “Anti-flood walls” at the start of a sentence, and the “Anti-Flood Works”: a word, and the same word in a name. */
function isCapitalOfSentence(word: NameForm, named: NameForm, story: NamedStory): boolean {
  const behind = SMALL_BEHIND.exec(word.form)?.[1] ?? '';
  if (word.form.toLowerCase() !== named.form.toLowerCase()) return false;
  return isCommonWord(behind) && isOpener(word, story);
}

// “al-Britani”: an article that makes somebody’s name of where he is from.
const ARTICLE = /^(?:al|el)-/iu;

/** “Britain” and “Abu al-Britani”: a name that readers know, and one that is made from it. */
function isMadeFrom(made: NameForm, known: NameForm): boolean {
  const isBare = isKnown(foldName(known.form)) && !isKnown(foldName(made.form));
  return isBare && ARTICLE.test(made.form) && !ARTICLE.test(known.form);
}

// What stands before a sentence, a heading or a list item.
const BEFORE_SENTENCE = /(?:^|[.!?:\n•*–—]["'”’)]?)\s*["'“‘(]?$/;

/** Whether each place may owe its capital to where it stands. */
function isOpener({ places }: NameForm, { text }: NamedStory): boolean {
  return places.every(({ start }) => BEFORE_SENTENCE.test(wordsBefore(text, start, NEAR)));
}

// “sauté”: letters behind which no word goes on.
const LETTER = /[\p{L}\p{N}]/u;

/** Whether the story has the word with a small letter, too. */
function hasSmall({ form }: NameForm, { text }: NamedStory): boolean {
  const small = form.charAt(0).toLowerCase() + form.slice(1);
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + small.length))) return true;
  }
  return false;
}

/** “Salute!”: a word called out, for itself. */
function isExclaimed({ places }: NameForm, { text }: NamedStory): boolean {
  return places.every(({ end }) => text.charAt(end) === '!');
}

/** “Salute!” and “Sauté the onions”: two words, and no name. */
function areTwoWords(a: NameForm, b: NameForm, story: NamedStory): boolean {
  if (![a, b].every((form) => isOpener(form, story))) return false;
  return [a, b].every((form) => hasSmall(form, story) || isExclaimed(form, story));
}

// “Arden ”, “U.S. ”, “10th ”: what makes a longer name of what follows.
const NAME_BEFORE = /(?:^|[\s(])((?!(?:An?|The|At|By|For|From|In|To)\b)\p{Lu}[\p{L}.’'-]*|\d+(?:st|nd|rd|th)) $/u;
// “ and Human Services”
const GOES_ON = /^(?:, \p{Lu}[\p{L}’'-]+)* and \p{Lu}/u;

/** “the Circuit Court of Appeals” and “an Appeals Court”: the longer name, and not another order of the same words. */
function isPartOfLonger(long: NameForm, short: NameForm, { text }: NamedStory): boolean {
  if (!long.form.includes(' of ')) return false;
  const before = ({ start }: Span) => NAME_BEFORE.exec(wordsBefore(text, start, NEAR))?.[1];
  const goesOn = ({ end }: Span) => GOES_ON.test(wordsAfter(text, end, NEAR));
  const inShort = new Set(short.places.map(before));
  return long.places.every((place) => {
    const name = before(place);
    if (name !== undefined) return !inShort.has(name);
    return goesOn(place) && !short.places.some(goesOn);
  });
}

// “ Records”, “ Choir’s”
const NAME_BEHIND = /^ (\p{Lu}\p{Ll}[\p{L}-]+)/u;

/** “Brannoch Hill Records”, “Brannochhill Choir”: each goes on as a name, and the two never in the same way. */
function goOnOtherwise(a: NameForm, b: NameForm, { text }: NamedStory): boolean {
  const [behindA, behindB] = [a, b].map(({ places }) =>
    places.map(({ end }) => NAME_BEHIND.exec(wordsAfter(text, end, NEAR))?.[1]?.replace(/s$/, '')),
  );
  if (behindA === undefined || behindB === undefined) return false;
  return (
    [...behindA, ...behindB].every((word) => word !== undefined) && !behindA.some((word) => behindB.includes(word))
  );
}

// “ Saints (FLDS)”: the letters of the name that a form stands in.
const LETTERS_BEHIND = /^(?: [\p{L}’'-]+){0,4} \((\p{Lu}{2,})\)/u;

/** “the Free Guild of Low-Lying Farms (FGLF)” and “the Guild of Low-lying Farms (GLF)”: each body spells its name itself. */
function haveOtherLetters(a: NameForm, b: NameForm, { text }: NamedStory): boolean {
  const lettersOf = ({ places }: NameForm) =>
    places.flatMap(({ end }) => LETTERS_BEHIND.exec(wordsAfter(text, end, NEAR))?.[1] ?? []);
  const [lettersA, lettersB] = [lettersOf(a), lettersOf(b)];
  if (lettersA.length === 0 || lettersB.length === 0) return false;
  return !lettersA.some((letters) => lettersB.includes(letters));
}

// “We needed the best, and that is ”
const WITH_US = /\b(?:[Ww]e|[Oo]ur|us)\b[^.!?]*$/;

/** ““We need the best, and that is Tony Halden,” she said”: who works with Anthony Halden may call him so. */
function isCalledInSpeech(called: NameForm, named: NameForm, { quotes, text }: NamedStory): boolean {
  const [short, long] = [called, named].map(({ form }) => foldName(form.split(' ')[0] ?? ''));
  if (short === undefined || long === undefined || short.length >= long.length) return false;
  if (!isNicknameFor(short, long)) return false;
  return (
    called.places.every((place) => isQuoted(quotes, place) && WITH_US.test(wordsBefore(text, place.start, FAR))) &&
    !named.places.every((place) => isQuoted(quotes, place))
  );
}
