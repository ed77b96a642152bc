import { explains } from '../../analysis/bodies/group-forms.ts';
import { areToldApart } from '../../analysis/bodies/told-apart.ts';
import things from '../../analysis/data/quoted-things.json' with { type: 'json' };
import type { NamedStory } from '../../analysis/names/named-story.ts';
import { areTwoNames } from '../../analysis/names/two-names.ts';
import { areTwoPeople } from '../../analysis/names/two-people.ts';
import { nameTwoThings } from '../../analysis/names/two-things.ts';
import type { NameVariant } from '../../analysis/names/variants.ts';
import type { NameForm } from '../../analysis/names/written-forms.ts';
import { haveTwoBearers } from '../../analysis/people/two-bearers.ts';
import { isQuoted, quoteAround } from '../../analysis/sentences/quotes.ts';
import { anyOf } from '../../english/any-of.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { contains } from '../../text/span.ts';

/** Whether the story has a reason for both forms: it explains them, or they are two names, or somebody else’s words. */
export function mayBothStand(variant: NameVariant, story: NamedStory): boolean {
  const { first, second, kind } = variant;
  if (explains(first, second, story) || areToldApart(first, second, story)) return true;
  if (isOthersForm(variant, story) || differsInStop(variant, story) || isOfficialFirst(variant)) return true;
  if (differInLetters(variant) || areTwoNames(variant, story)) return true;
  if (kind !== 'words' && areTwoPeople(first, second, story)) return true;
  if (haveTwoBearers(variant, story) || nameTwoThings(variant, story)) return true;
  return [first, second].some((form) => isOfWriting(form, story) || isOnlyInTitles(form, story));
}

// “kPadOS”: a word with letters behind it.
const ENDS_IN_LETTERS = /\p{Ll}\p{Lu}{2,}$/u;

/** “kPadOS” is no slip for “kPads”; “LenCOM” may be one for “Lencom”. */
function differInLetters({ first, second }: NameVariant): boolean {
  if (first.form.toLowerCase() === second.form.toLowerCase()) return false;
  return ENDS_IN_LETTERS.test(first.form) !== ENDS_IN_LETTERS.test(second.form);
}

// “Inc.” at the end of a paragraph, or “Inc. The”: the full stop may be the sentence’s.
const ENDS_SENTENCE = /^["'”’)]*(?:\s*$|\s*\n|\s+["'“‘]?\p{Lu})/u;

/** “Arden Tools Inc” and, at the end of a sentence, “Arden Tools Inc.”. */
function differsInStop({ first, second }: NameVariant, { text }: NamedStory): boolean {
  const stopped = [first, second].find(({ form }) => form.endsWith('.'));
  const bare = [first, second].find((form) => form !== stopped);
  if (stopped === undefined || stopped.form.slice(0, -1) !== bare?.form) return false;
  return stopped.places.every(({ end }) => ENDS_SENTENCE.test(wordsAfter(text, end, NEAR)));
}

/** “Department of the Harbour”, once and first, and “Harbour Department” after it: the official name, and the usual one. */
function isOfficialFirst({ kind, first }: NameVariant): boolean {
  return kind === 'words' && first.form.includes(' of the ') && first.places.length === 1;
}

/** Who is quoted may use an official name (“Department of State”) or an “&”, and a headline or dek “1st Amendment” or “Govt” to save room. */
function isOthersForm({ kind, first, second }: NameVariant, { quotes, blocks }: NamedStory): boolean {
  if (kind !== 'words') return false;
  const headlines = blocks.filter(({ kind }) => kind === 'headline' || kind === 'standfirst');
  return [first, second].some(({ form, places }) => {
    if (OTHERS_WAY.test(form) && places.every((place) => isQuoted(quotes, place))) return true;
    const isShort = NUMBERED.test(form) || isContraction(form, form === first.form ? second.form : first.form);
    return isShort && places.every((place) => headlines.some(({ span }) => contains(span, place)));
  });
}

// “Department of State”, “Quist & Vik”
const OTHERS_WAY = / (?:of|&) /;
// “1st Amendment”
const NUMBERED = /^\d/;
const LAST_WORD = /\p{L}+$/u;

/** “Harbour Govt” beside “Harbour Government”: a last word that lost letters inside. */
function isContraction(short: string, long: string): boolean {
  const [letters, word] = [short, long].map((form) => LAST_WORD.exec(form)?.[0] ?? '');
  if (letters === undefined || word === undefined || letters.length < 2 || letters.length >= word.length) return false;
  if (short.slice(0, -letters.length) !== long.slice(0, -word.length)) return false;
  return letters[0] === word[0] && letters.at(-1) === word.at(-1) && holdsInOrder(word, letters);
}

function holdsInOrder(word: string, letters: string): boolean {
  let met = 0;
  for (const letter of word) if (letter === letters[met]) met += 1;
  return met === letters.length;
}

/** The title of a work spells its names as its author did. */
function isOnlyInTitles({ places }: NameForm, { quotes }: NamedStory): boolean {
  const titles = quotes.filter(({ kind }) => kind === 'title');
  return places.every((place) => isQuoted(titles, place));
}

// “The poster read: ”, “Her will names ”, “a plaque that says ”: what is written, just before its words.
const WRITING_BEFORE = new RegExp(
  `\\b${anyOf(things.writings)}s?\\b[^.;:!?“”"]{0,30} ${anyOf(things.writingSays)}[,:]? ?["“‘]$`,
  'u',
);
const NEAR = 60;

// “Dear Captin ”: how a letter begins.
const GREETING = /^\s*dear /i;

/** A poster, a will or a letter spells its names itself: a quotation of it leaves them as they are. */
function isOfWriting({ places }: NameForm, { quotes, text }: NamedStory): boolean {
  return places.every((place) => {
    const inner = quoteAround(quotes, place)?.inner;
    if (inner === undefined) return false;
    return (
      GREETING.test(wordsAfter(text, inner.start, NEAR)) || WRITING_BEFORE.test(wordsBefore(text, inner.start, NEAR))
    );
  });
}
