import { ARTICLES, DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from '../../english/function-words.ts';
import { isPlural } from '../../english/word-forms.ts';
import data from '../data/sources.json' with { type: 'json' };
import type { SourceKind } from './attributions.ts';
import type { Phrase } from './noun-phrases.ts';
import { singular } from './plurals.ts';
import { englishAt, type SentenceWord } from './sentence-words.ts';

const PERSON = new Set(data.person);
const ORGANISATION = new Set(data.organisation);
const DOCUMENT = new Set(data.document);
const DATA = new Set(data.data);
const OUTLET = new Set(data.outlet);
const VAGUE = new Set(data.vague);

// “some”, “many”: words that make a bare plural no less bare.
const VAGUE_MODIFIERS = new Set(data.vagueModifiers);
// “Some say”, “many believe”, “others argue”: a word that names nobody and stands alone.
const VAGUE_ALONE = new Set(data.vagueAlone);

/** Which kind of source a noun phrase names; none when it is nothing that speaks, shows or believes. */
export function sourceKindOf(words: readonly SentenceWord[], phrase: Phrase): SourceKind | undefined {
  const inside = words.slice(phrase.from, phrase.to);
  const first = inside[0];
  if (first === undefined) return undefined;
  if (inside.length === 1 && PERSONAL_PRONOUNS.has(first.english)) return 'pronoun';
  const head = headOf(inside);
  if (head === undefined) return undefined;
  if (isVague(words, phrase, inside)) return 'vague';
  // “some in the party”, “many of his allies”
  if (inside.length > 1 && VAGUE_ALONE.has(head.lower)) return 'anonymous';
  const common = commonKind(head, inside);
  if (common !== undefined && owesCapitalToPlace(head, inside)) return common;
  return namedKind(head, inside) ?? common;
}

/** “Figures show”, “Officials in Port Ellis say”: the sentence's first word has its capital from there. */
function owesCapitalToPlace(head: SentenceWord, inside: readonly SentenceWord[]): boolean {
  if (!head.opensSentence || head !== inside[0]) return false;
  // “Mayor of Port Ellis Ada Quist” is no plural, and a name may follow.
  return inside.length === 1 || singular(head.lower) !== head.lower;
}

/** The word that a noun phrase is about: the one before its first preposition. */
function headOf(inside: readonly SentenceWord[]): SentenceWord | undefined {
  // “an inside source”: behind an article it is no preposition.
  const preposition = inside.findIndex(
    (word, at) => at > 0 && PREPOSITIONS.has(word.english) && !ARTICLES.has(inside[at - 1]?.english ?? ''),
  );
  const end = preposition > 0 ? preposition - 1 : inside.length - 1;
  // “the television channel France 3”
  const last = end > 0 && /^\d+$/.test(inside[end]?.text ?? '') ? end - 1 : end;
  return inside[last > 0 && standsBehind(inside[last]) ? last - 1 : last];
}

/** “people close to the talks”, “a person familiar with them”: adjectives that follow their noun. */
function standsBehind(word: SentenceWord | undefined): boolean {
  return /^(?:briefed|close|familiar)$/.test(word?.english ?? '');
}

function isVague(words: readonly SentenceWord[], phrase: Phrase, inside: readonly SentenceWord[]): boolean {
  const last = inside.at(-1);
  if (last === undefined) return false;
  const next = englishAt(words, phrase.to);
  if (next === 'who') return false;
  if (inside.length === 1 && VAGUE_ALONE.has(last.lower)) return true;
  if (!isPlural(last.lower) || !VAGUE.has(singular(last.lower)) || !isCommon(last)) return false;
  return inside.slice(0, -1).every((word) => VAGUE_MODIFIERS.has(word.lower)) && !PREPOSITIONS.has(next);
}

/** Whether the word is no name: capitals count only past the sentence's start. */
function isCommon(word: SentenceWord): boolean {
  return !isCapital(word) || word.opensSentence;
}

// “al-Qasim”
const NAME_WITH_ARTICLE = /^\p{Ll}{2}-\p{Lu}/u;

function isCapital({ hasCapital, text }: SentenceWord): boolean {
  return hasCapital || NAME_WITH_ARTICLE.test(text);
}

function namedKind(head: SentenceWord, inside: readonly SentenceWord[]): SourceKind | undefined {
  const base = singular(head.lower.replace(/'s$/, ''));
  if (!isCapital(head)) return undefined;
  if (OUTLET.has(base)) return 'outlet';
  if (ORGANISATION.has(base)) return 'organisation';
  if (inside.length === 1 && inside[0] === head && PERSON.has(base)) return 'anonymous';
  if (isAcronym(head.text)) return 'organisation';
  if (DOCUMENT.has(base)) return 'document';
  const told = inside.find((word) => !isCapital(word) && (OUTLET.has(word.lower) || ORGANISATION.has(word.lower)));
  // “British newspaper The Courier”: a common noun beside the name tells what it is.
  if (told !== undefined) return OUTLET.has(told.lower) ? 'outlet' : 'organisation';
  // “The Pentagon”, but “the Rev. Ada Quist”: an article before a name that no rank begins.
  return inside[0]?.lower === 'the' && inside.length <= 3 ? 'organisation' : 'person';
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}

function commonKind(head: SentenceWord, inside: readonly SentenceWord[]): SourceKind | undefined {
  const base = singular(head.lower.replace(/'s$/, ''));
  if (PERSON.has(base)) return 'anonymous';
  if (DOCUMENT.has(base)) return 'document';
  if (DATA.has(base)) return 'data';
  if (OUTLET.has(base)) return 'outlet';
  if (ORGANISATION.has(base)) return 'organisation';
  return inside.every((word) => DETERMINERS.has(word.english)) ? 'anonymous' : undefined;
}
