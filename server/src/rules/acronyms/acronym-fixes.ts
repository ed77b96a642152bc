import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import type { GlossaryEntry } from '../../analysis/acronyms/glossary.ts';
import { PLURAL_ENDING } from '../../analysis/acronyms/letters.ts';
import { opensSentence } from '../../analysis/names/story-sentences.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import { SAYING } from '../../analysis/sentences/saying.ts';
import type { Story } from '../../analysis/story.ts';
import { isAuxiliary, PREPOSITIONS } from '../../english/function-words.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Stylebook } from '../../stylebook/stylebook.ts';
import { raised } from '../../text/letter-case.ts';
import { type Span, sliceOf, wordsAt } from '../../text/span.ts';
import type { Phrase } from '../../wording/say.ts';
import type { Edit, Fix } from '../rule.ts';

/** The long form as the draft writes it, on one line. */
export function longFormAt(story: Pick<Story, 'text'>, expansion: Span): string {
  return wordsAt(story.text, expansion);
}

// “Automated guided vehicles” at the head of a sentence: no name, and small elsewhere.
const RAISED = /^(\p{Lu})(\p{Ll}+)(?= \p{Ll}[^\p{Lu}]*$)/u;

/** The long form as it stands within a sentence, also where the draft begins one with it. */
export function longFormWithin(story: Pick<Story, 'text' | 'sentences'>, expansion: Span): string {
  const long = longFormAt(story, expansion);
  const first = RAISED.exec(long)?.[0].toLowerCase();
  const isName = first === undefined || !isCommonWord(first) || !opensSentence(expansion, story);
  return isName ? long : first + long.slice(first.length);
}

// “an ” before “FBI”: the article may have to change with what follows it.
const ARTICLE_BEFORE = /(?<![\p{L}\p{N}])(an?) $/iu;
// “Agency”, “hourly”; “United” and “European” begin with another sound.
const VOWEL_FIRST = /^(?:(?!uni|eu|one\b|us[eu]|uti)[aeiou]|h(?:our|onou?r|eir))/i;

/** Writes the long form, with the letters after it where they are needed again, in place of the letters. */
function spellOut(story: Story, use: AcronymUse, long: string, letters: 'with-letters' | 'alone'): Edit[] {
  const written = sliceOf(story.text, use.span);
  const here = opensSentence(use.span, story) ? raised(long) : long;
  const newText = letters === 'with-letters' ? `${here} (${written})` : here;
  const before = story.text.slice(Math.max(0, use.span.start - 4), use.span.start);
  const article = ARTICLE_BEFORE.exec(before)?.[1];
  const edit = { span: use.span, newText };
  if (article === undefined) return [edit];
  const fitting = article.slice(0, 1) + (VOWEL_FIRST.test(long) ? 'n' : '');
  if (fitting === article) return [edit];
  const start = use.span.start - 1 - article.length;
  return [{ span: { start, end: start + article.length }, newText: fitting }, edit];
}

/** Whether the long form can stand for the letters as they are: both in the plural or neither. */
function fitsNumber(story: Story, use: AcronymUse, long: string): boolean {
  return !PLURAL_ENDING.test(sliceOf(story.text, use.span)) || /s$/i.test(long);
}

/** What an acronym is mended with. */
export interface Mending {
  readonly entry: GlossaryEntry;
  readonly brackets: Stylebook['brackets'];
  /** What changes further down besides. */
  readonly further: readonly Edit[];
}

/** The remedies for an acronym whose first use comes too early, given where the draft has its long form. */
export function fixesAtFirstUse(story: Story, expansion: Span, mending: Mending): Fix[] {
  const long = longFormWithin(story, expansion);
  const [first] = mending.entry.uses;
  const wantsArticle = first !== undefined && hasThe(story, expansion) && isBare(story, first.span);
  return fixesWithLongForm(story, wantsArticle ? `the ${long}` : long, mending);
}

const THE_BEFORE = /(?<![\p{L}\p{N}])the $/iu;
const BEFORE = 24; // In UTF-16 code units: a word and a blank, and some more behind the letters.

function hasThe({ text }: Story, { start }: Span): boolean {
  return THE_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start));
}

const WORD_BEFORE = /([\p{L}’']+) $/u;
const WORD_BEHIND = /^ (\p{Ll}+)/u;

/** Whether letters stand without an article where their name would have one: “BCI opened a file”, not “BCI agents”. */
function isBare(story: Story, { start, end }: Span): boolean {
  const word = WORD_BEFORE.exec(story.text.slice(Math.max(0, start - BEFORE), start))?.[1]?.toLowerCase();
  const mayBegin = opensSentence({ start, end }, story) || (word !== undefined && PREPOSITIONS.has(word));
  if (!mayBegin || isQuoted(story.quotes, { start, end })) return false;
  const behind = story.text.slice(end, end + BEFORE);
  const next = WORD_BEHIND.exec(behind)?.[1];
  if (next === undefined) return /^(?:[,.;:!?]|$)/.test(behind);
  return isAuxiliary(next) || SAYING.has(next) || PREPOSITIONS.has(next) || next.endsWith('ed');
}

/** The same, given the long form: at the first use where that stands outside quotation marks, and else near it. */
export function fixesWithLongForm(story: Story, long: string, mending: Mending): Fix[] {
  const { entry, brackets, further } = mending;
  const { uses, spelledOut, longForms } = entry;
  const [first] = uses;
  if (first === undefined) return [];
  const letters = sliceOf(story.text, first.span);
  if (!isQuoted(story.quotes, first.span)) {
    if (!fitsNumber(story, first, long)) return [];
    const edits = spellOut(story, first, long, uses.length > 1 && brackets === 'allowed' ? 'with-letters' : 'alone');
    return [{ kind: 'draft', title: ['Spell out “{0}” as “{1}”', letters, long], edits: [...edits, ...further] }];
  }
  const isBefore = ({ span }: { readonly span: Span }) => span.end <= first.span.start && !isQuoted(story.quotes, span);
  const mention = longForms.find(isBefore) ?? spelledOut.find(isBefore);
  if (mention === undefined) return fixOutsideQuotes(story, long, mending);
  if (brackets === 'forbidden') return [];
  return [addLetters(story, mention.span, letters, further)];
}

/** Adds the letters to a name that stands written out before the quotation. */
function addLetters(story: Story, mention: Span, letters: string, further: readonly Edit[]): Fix {
  const edit = { span: { start: mention.end, end: mention.end }, newText: ` (${letters})` };
  return {
    kind: 'draft',
    title: ['Write “({0})” after “{1}”', letters, longFormAt(story, mention)],
    edits: [edit, ...further],
  };
}

function fixOutsideQuotes(story: Story, long: string, { entry, brackets, further }: Mending): Fix[] {
  const { uses } = entry;
  const letters = brackets === 'allowed' ? 'with-letters' : 'alone';
  const unquoted = uses.find((use) => !use.defines && !isQuoted(story.quotes, use.span));
  if (unquoted === undefined || !fitsNumber(story, unquoted, long)) return [];
  const title: Phrase = [
    'Spell out “{0}” at its first use outside quotation marks',
    sliceOf(story.text, unquoted.span),
  ];
  return [{ kind: 'draft', title, edits: [...spellOut(story, unquoted, long, letters), ...further] }];
}

// “’s” of “the Board’s (HWB) plan”
const POSSESSIVE = /^['’]s?$/;

/** Leaves only the letters of “Long Form (LF)”; nothing where that would touch a quotation or an article. */
export function lettersAlone(story: Story, { span, expansion, bracket }: AcronymUse): Edit[] {
  if (expansion === undefined || bracket === undefined || expansion.end > bracket.start) return [];
  if (isQuoted(story.quotes, expansion) || isQuoted(story.quotes, bracket)) return [];
  if (ARTICLE_BEFORE.test(story.text.slice(Math.max(0, expansion.start - 4), expansion.start))) return [];
  const between = story.text.slice(expansion.end, bracket.start);
  if (between !== '' && !POSSESSIVE.test(between)) return [];
  return [{ span: { start: expansion.start, end: bracket.end }, newText: sliceOf(story.text, span) + between }];
}
