import type { Block } from '../../text/block.ts';
import { leadOf } from '../../text/fillers.ts';
import { type Span, shiftSpan, sliceOf } from '../../text/span.ts';
import { withoutFillers } from '../../text/unseen.ts';
import { knownOfNames } from '../names/known-names.ts';
import type { Mention } from '../names/mentions.ts';
import { type NamePart, placeOfParts } from '../names/name-parts.ts';
import { addPlace, formsUnder, type GatheredForms, type NameForm, startOfForm } from '../names/written-forms.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { findBareSurnames } from './courtesy-titles.ts';
import { findJoinedWords } from './joined-words.ts';
import { isOwnWords } from './own-words.ts';
import type { StyledStory } from './styled-story.ts';

// “U.S.”, “D.C”: letters with points.
const POINTED = /^(?:\p{Lu}\.)+\p{Lu}\.?$/u;
const LETTERS = /^\p{Lu}{2,5}$/u;
// “US-” of “US-Russian”: a hyphen links letters to another word.
const BEFORE_HYPHEN = /^[^-]+(?=-)/;

/**
 * The words that the body of a story writes in more than one way where a newsroom settles on one: “e-mail” and “email”,
 * “8%” and “8 percent”, “U.S.” and “US”. Each list has at least two forms, in the order in which they come first.
 */
export function findStyleChoices(story: StyledStory): NameForm[][] {
  const byChoice = new Map<string, GatheredForms>();
  addWords(story, byChoice);
  addLetters(story, byChoice);
  return [...byChoice.values()].filter((forms) => forms.size > 1).map((forms) => [...forms.values()]);
}

/** The things that the body of a story writes in two shapes: “9am” and “11 a.m.”, the more frequent shape first. */
export function findShapeChoices(story: StyledStory): NameForm[][] {
  const { styleShapes, styleWords, blocks, quotes, text } = story;
  const byThing = new Map<string, GatheredForms>();
  for (const { span, thing, shape, block } of styleShapes) {
    if (isRunningText(block, story) && !isQuoted(quotes, span)) addPlace(formsUnder(byThing, thing), shape, span);
  }
  addFamilies({ styleWords, blocks, quotes }, byThing);
  addJoinedWords({ styleWords, blocks, quotes }, byThing);
  addBareSurnames(story, byThing);
  return [...byThing.values()]
    .filter((forms) => forms.size > 1)
    .map((forms) =>
      [...forms.values()].toSorted((a, b) => b.places.length - a.places.length || startOfForm(a) - startOfForm(b)),
    )
    .map((forms) => forms.map((form) => ({ ...form, form: formAt(form, text) })));
}

// “.”, “:”, “.”)”: how a sentence ends, or a lead-in.
const ENDS_SENTENCE = /[.!?:;…][\s"'”’)\]]*$/;

/** The story’s own words, and not the headline of another one that stands among them, without a mark at its end. */
function isRunningText(block: Block, story: StyledStory): boolean {
  return isOwnWords(block, story) && (block.kind !== 'paragraph' || ENDS_SENTENCE.test(withoutFillers(block.prose)));
}

type WordsOfStory = Pick<StyledStory, 'styleWords' | 'blocks' | 'quotes'>;

/** “advisers” and “advisor”, “colour” and “center”: not one word, but one style; where one word has both forms, that is enough. */
function addFamilies(story: WordsOfStory, byThing: Map<string, GatheredForms>): void {
  const { styleWords, quotes } = story;
  const told = styleWords.filter(({ span, block }) => isOwnWords(block, story) && !isQuoted(quotes, span));
  const formOf = new Map<string, string>();
  const settled = new Set<string>();
  for (const { choice, form, family } of told) {
    if ((formOf.get(choice) ?? form) !== form) settled.add(family);
    formOf.set(choice, form);
  }
  for (const { span, family, rank } of told) {
    if (!settled.has(family)) addPlace(formsUnder(byThing, family), String(rank), span);
  }
}

function addJoinedWords(story: WordsOfStory, byThing: Map<string, GatheredForms>): void {
  const listed = new Set(story.styleWords.map(({ form }) => form));
  for (const { word, hyphened, closed } of findJoinedWords(story)) {
    if (listed.has(word)) continue;
    const forms = formsUnder(byThing, `joined ${word}`);
    for (const span of hyphened) addPlace(forms, 'hyphened', span);
    for (const span of closed) addPlace(forms, 'closed', span);
  }
}

/** “Mr Brandt”, and once “Brandt”. */
function addBareSurnames(story: StyledStory, byThing: Map<string, GatheredForms>): void {
  for (const { surname, titled, bare } of findBareSurnames(story)) {
    const forms = formsUnder(byThing, `courtesy of ${surname}`);
    for (const span of titled) addPlace(forms, 'titled', span);
    addPlace(forms, 'bare', bare);
  }
}

function formAt({ form, places }: NameForm, text: string): string {
  return places[0] === undefined ? form : sliceOf(text, places[0]);
}

function addWords(story: StyledStory, byChoice: Map<string, GatheredForms>): void {
  const { styleWords, quotes } = story;
  for (const { span, form, choice, block } of styleWords) {
    if (isOwnWords(block, story) && !isQuoted(quotes, span)) addPlace(formsUnder(byChoice, choice), form, span);
  }
}

function addLetters(story: StyledStory, byChoice: Map<string, GatheredForms>): void {
  for (const { form, place } of lettersIn(story)) addPlace(formsUnder(byChoice, form.replaceAll('.', '')), form, place);
}

/** “Harrow”: most names go on with a small letter, which is quicker to see. */
function isPlainWord(form: string): boolean {
  const second = form.charCodeAt(1);
  return second >= SMALL_A && second <= SMALL_Z;
}

const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);

/** Letters in the body of a story that may have points: “US”, “U.S.”. */
export interface StyledLetters {
  readonly form: string;
  readonly place: Span;
  /** Whether they are part of a longer name: “US Senate”. */
  readonly isPart: boolean;
}

/** The letters that the body of a story writes with points or without, outside quotation marks. */
export function* lettersIn(story: StyledStory): Generator<StyledLetters> {
  const { blocks, mentions, quotes } = story;
  for (const block of blocks) {
    if (!isOwnWords(block, story)) continue;
    for (const letters of lettersOf(block, mentions)) {
      const place = shiftSpan(letters.place, block.span.start);
      if (!isQuoted(quotes, place)) yield { ...letters, place };
    }
  }
}

const lettersOf = knownOfNames(({ names, prose }): readonly StyledLetters[] =>
  names.flatMap((mention) => mention.parts.flatMap((part) => lettersAt(mention, part, prose) ?? [])),
);

function lettersAt(mention: Mention, part: NamePart, prose: string): StyledLetters | undefined {
  if (isPlainWord(part.form)) return undefined;
  const form = BEFORE_HYPHEN.exec(part.form)?.[0] ?? part.form;
  if (!LETTERS.test(form) && !POINTED.test(form)) return undefined;
  const place = leadOf(prose, placeOfParts(mention, part), form.length);
  // “US$5 million” is a currency.
  return prose.charAt(place.end) === '$' ? undefined : { form, place, isPart: mention.parts.length > 1 };
}
