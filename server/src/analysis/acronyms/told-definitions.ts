import { anyOf } from '../../english/any-of.ts';
import { plainCase } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/told-letters.json' with { type: 'json' };
import { isForeign, isTranslation } from './foreign-names.ts';
import type { Letters } from './letters.ts';
import {
  type Definition,
  lettersOf,
  longWordBefore,
  NEARLY_NOTHING,
  nameAfter,
  nameBefore,
  strictNameBefore,
} from './long-forms.ts';

// The expressions that look before and after letters are for text in plain case.

// “, or ”, “ – also known as ”, “, called ”, “ (aka ”: what stands between a name and its letters.
const OR_BEFORE =
  /(?:,|\s[-–—]+|\()?\s*\b(?:or(?: simply)?|abbreviated(?: as| to)?|shortened to|a\.?k\.?a\.?)\s+(?:the\s+)?["“‘']?$/;
const KNOWN_BEFORE = new RegExp(
  `(?:,|\\s[-–—]+|\\()?\\s*(?:which is |who are |is |are |was )?(?:${anyOf(words.adverbs)} )*${anyOf(words.known)}(?: (?:${anyOf(words.links)}|in [A-Z][a-z]+))*(?: (?:its|the|their|his|her))?(?: [A-Z][a-z]+)?(?: ${anyOf(words.shortForms, words.pluralShortForms)})?(?: (?:as|of))?\\s+(?:the\\s+)?["“‘']?$`,
);
const CALLED_BEFORE = /(?:,|\s[-–—]+|\s(?:is|are|was|were))\s+(?:called|dubbed|nicknamed)\s+(?:the\s+)?["“‘']?$/;
// “known by the acronyms ”, “known by its Arabic acronym as ”: the words before need not spell the letters.
const ACRONYM_BEFORE = new RegExp(
  `\\bknown (?:[a-z]+ )*?(?:as|by|under) (?:its|the|their)(?: [A-Z][a-z]+)? ${anyOf(words.shortForms, words.pluralShortForms)}(?:,? as)?,? (?:the )?["“‘']?$`,
);
// “, short for ”, “, which stands for the ”, “ = ”
const NAMED_AFTER = new RegExp(
  `^["”’']?(?:\\s*[,–—-]?\\s*(?:which )?(?:${anyOf(words.standsFor)}|(?:is )?(?:an?|the) (?:[A-Za-zª]+ )?${anyOf(words.shortForms)} (?:for|of))|\\s*=)\\s*(?:the\\s+|an?\\s+)?["“‘']?`,
);
// “, or ”, “ or ”, “: ”, “ - ”, “... ”, “, the ”, “ ”: as good as nothing, so that every letter has to fit.
const BESIDE_AFTER =
  /^["”’']?(?:,\s(?:or\s)?(?:the\s)?|\sor\s(?:an?\s|the\s)?|\s?(?:[:–—-]|\.{2,4}|…)\s?(?:the\s)?|\]?\s)["“]?/;
// “giving the usual initials of ”, “an abbreviation of the ”: said at a distance from the letters.
const SPOKEN_OF = new RegExp(
  `\\b(?:(?:the|an?|its|their)(?: \\p{L}+){0,2} ${anyOf(words.shortForms)} (?:for|of)|another name for|referring to)\\s+(?:the\\s+)?["“‘']?`,
  'gu',
);
// “acronym”: few paragraphs have one of these words, and the expression above is slow.
const SPOKEN_WORD = new RegExp(anyOf(words.spoken));
// “ (that is short for ”, “ (it stands for ”: a bracket that says what letters mean, whether or not its words spell them.
const TOLD_IN_BRACKET = new RegExp(
  `^["”’']?\\s\\((?:(?:(?:an|the) )?${anyOf(words.shortForms)} (?:for|of)|(?:(?:it|that|this|which)(?:[’']s| is)? )?${anyOf(words.standsFor)}) (?:an? |the )?[“"]?(\\p{L})`,
  'u',
);
// “, or the ” behind letters
const OR_AFTER = /^,\sor\s(?:the\s)?/;
const LONGEST_OR = 9;
// “, the Council”: a name in capitals beside the letters may leave words out.
const NAME_BESIDE_AFTER = /^,\sthe\s(?=[A-Z][a-z])/;
// “ program, ”: the noun gives the last letter, the words after the comma the others.
const KIND_AFTER = /^\s([a-z])[a-z]{3,},\s(?:the\s)?/;
const FEWEST_LETTERS_OF_A_LOOSE_NAME = 4;
const FARTHEST_CUE = 80;
const FEWEST_LETTERS_THAT_FIT_BY_NO_CHANCE = 3;

/** Finds where one paragraph explains letters in words: “Long Form, or LF,”, “LF stands for Long Form”. */
export function findTold(prose: string, letters: readonly Letters[]): Definition[] {
  const told: Definition[] = [];
  for (const [index, one] of letters.entries()) {
    const expansion =
      nameToldBefore(prose, one) ?? nameToldAfter(prose, one) ?? nameBeside(prose, one, letters[index - 1]);
    if (expansion !== undefined || isToldToBeLetters(prose, one)) told.push(toDefinition(one, expansion));
  }
  return [...told, ...findSpokenOf(prose, letters)];
}

function toDefinition({ span, acronym }: Letters, expansion: Span | undefined): Definition {
  return { letters: span, acronym, expansion, bracket: undefined, kind: 'letters' };
}

function isToldToBeLetters(prose: string, { span, acronym }: Letters): boolean {
  const bracket = TOLD_IN_BRACKET.exec(plainCase(prose.slice(span.end, span.end + FARTHEST_CUE)));
  if (bracket?.[1]?.toUpperCase() === acronym.charAt(0).toUpperCase()) return true;
  return ACRONYM_BEFORE.test(plainCase(prose.slice(Math.max(0, span.start - FARTHEST_CUE), span.start)));
}

function nameToldBefore(prose: string, { span, acronym }: Letters): Span | undefined {
  const from = Math.max(0, span.start - FARTHEST_CUE);
  const window = plainCase(prose.slice(from, span.start));
  const known = KNOWN_BEFORE.exec(window) ?? CALLED_BEFORE.exec(window);
  if (known !== null) return nameBefore(prose, from + known.index, acronym);
  const or = OR_BEFORE.exec(window);
  if (or === null) return undefined;
  const end = from + or.index;
  // Without the two commas of “Long Form, or LF,” the letters have to fit.
  const hasCommas = prose[end] === ',' && prose[span.end] === ',';
  return (hasCommas ? nameBefore : strictNameBefore)(prose, end, acronym) ?? longWordBefore(prose, end, acronym);
}

function nameToldAfter(prose: string, { span, acronym }: Letters): Span | undefined {
  const cue = NAMED_AFTER.exec(plainCase(prose.slice(span.end, span.end + FARTHEST_CUE)));
  if (cue !== null) return nameAfter(prose, span.end + cue[0].length, lettersOf(acronym));
  const or = OR_AFTER.exec(prose.slice(span.end, span.end + LONGEST_OR));
  return or === null || !isForeign(acronym) ? undefined : translationAfter(prose, span.end + or[0].length, acronym);
}

/** “QHB, or the Harbour Front”: what an organisation's letters of another language mean. */
function translationAfter(prose: string, start: number, acronym: string): Span | undefined {
  const run = CAPITALISED_RUN.exec(prose.slice(start, start + FARTHEST_CUE));
  if (run === null) return undefined;
  const name = { start, end: start + run[0].length };
  return isTranslation(prose, name, acronym.length + 1) ? name : undefined;
}

/** A name side by side with its letters, whichever way; letters that may be none, or are few, stand beside too much by chance. */
function nameBeside(prose: string, letters: Letters, previous: Letters | undefined): Span | undefined {
  if (letters.doubt !== undefined || letters.acronym.length < FEWEST_LETTERS_THAT_FIT_BY_NO_CHANCE) return undefined;
  return (
    nameRightBefore(prose, letters, previous) ??
    nameAfterComma(prose, letters) ??
    nameAfterKind(prose, letters) ??
    nameRightAfter(prose, letters)
  );
}

/** “Long Form LF”: every letter in its place; other letters right before are a list. */
function nameRightBefore(prose: string, { span, acronym }: Letters, previous: Letters | undefined): Span | undefined {
  const isAfterWord = prose[span.start - 1] === ' ' && previous?.span.end !== span.start - 1;
  return isAfterWord ? strictNameBefore(prose, span.start, acronym) : undefined;
}

/** “LFBX, the Long Form of Boats and X”: a name in capitals, which may leave words out. */
function nameAfterComma(prose: string, { span, acronym }: Letters): Span | undefined {
  if (acronym.length < FEWEST_LETTERS_OF_A_LOOSE_NAME) return undefined;
  const cue = NAME_BESIDE_AFTER.exec(nextTo(prose, span));
  return cue === null ? undefined : nameAfter(prose, span.end + cue[0].length, lettersOf(acronym));
}

/** “The HKP program, harbour kelp for all”: the noun gives the last letter, the words after it the others. */
function nameAfterKind(prose: string, { span, acronym }: Letters): Span | undefined {
  const kind = KIND_AFTER.exec(prose.slice(span.end, span.end + FARTHEST_CUE));
  if (kind?.[1] === undefined || kind[1] !== acronym.at(-1)?.toLowerCase()) return undefined;
  return nameAfter(prose, span.end + kind[0].length, lettersOf(acronym).slice(0, -1), NEARLY_NOTHING);
}

/** “LF: Long Form”: every letter in its place. */
function nameRightAfter(prose: string, { span, acronym }: Letters): Span | undefined {
  const cue = BESIDE_AFTER.exec(nextTo(prose, span));
  return cue === null ? undefined : nameAfter(prose, span.end + cue[0].length, lettersOf(acronym), NEARLY_NOTHING);
}

const LONGEST_BESIDE = 8; // “, or the”

function nextTo(prose: string, { end }: Span): string {
  return plainCase(prose.slice(end, end + LONGEST_BESIDE));
}

/** “…what the HWB wants,” said Quist, giving the initials of the Harbour Works Board: the nearest letters before the words. */
function findSpokenOf(prose: string, letters: readonly Letters[]): Definition[] {
  if (!SPOKEN_WORD.test(prose)) return [];
  const told: Definition[] = [];
  let last = -1;
  for (const cue of prose.matchAll(SPOKEN_OF)) {
    while ((letters[last + 1]?.span.end ?? Number.POSITIVE_INFINITY) <= cue.index) last++;
    const nearest = letters[last];
    const end = cue.index + cue[0].length;
    const expansion =
      nearest && (nameAfter(prose, end, lettersOf(nearest.acronym)) ?? likeNameAfter(prose, end, nearest));
    if (nearest && expansion) told.push(toDefinition(nearest, expansion));
  }
  return told;
}

// “Islamic State”
const CAPITALISED_RUN = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s(?:(?:of|the|for|and|in)\s)*\p{Lu}[\p{L}’'-]*)+/u;

/** The name after the words, where at least its first letter is the acronym's. */
function likeNameAfter(prose: string, start: number, { acronym }: Letters): Span | undefined {
  const run = CAPITALISED_RUN.exec(prose.slice(start, start + 120));
  return run === null || run[0][0] !== acronym[0] ? undefined : { start, end: start + run[0].length };
}
