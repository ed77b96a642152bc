import { anyOf } from '../../english/any-of.ts';
import { isFirstName } from '../../english/first-names.ts';
import { BE, HAVE, MODALS, RELATIVES } from '../../english/function-words.ts';
import { isKnown } from '../../english/known-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { raised } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import kindWords from '../data/kind-words.json' with { type: 'json' };
import { isPlaceToday } from './listed-variants.ts';
import type { Mention } from './mentions.ts';
import { mentionsWith } from './mentions-with.ts';
import type { NamedStory } from './named-story.ts';
import type { NameVariant } from './variants.ts';
import type { NameForm } from './written-forms.ts';

type Text = Pick<NamedStory, 'text' | 'mentions'>;

/**
 * Whether the second of two forms only stands in the name of another thing: “Norrowa”, and “Norowa Creek”; “Walden Court”, and
 * “Waldon House”; “Kyiv”, and the restaurant “Old Kiev”. A council, a school or the police are a place’s own.
 */
export function nameTwoThings({ first, second, kind }: NameVariant, story: Text): boolean {
  // “State Department”, “Department of State”; “the Oars”, “the Ors”: what has “of” or is listed is one thing by its words.
  if (kind === 'given' || kind === 'full' || kind === 'swapped' || kind === 'article') return false;
  if (kind === 'words' && [first, second].some(({ form }) => form.includes(' of '))) return false;
  const [own, other] = [namesWith(first, story), namesWith(second, story)];
  if (isPaperOfToday(first, own) || isPaperOfToday(second, other)) return true;
  if (kind === 'listed') return keepsOldName(first, own, other) || keepsOldName(second, other, own);
  if (isBesideIt(other, story) || liesElsewhere(own, other, story)) return true;
  if (kind === 'marks') return own.some(isPerson) && areOnGround(own, other);
  if (own.some((name) => isPlace(name, story)) && isRiver(second, other, [first, story])) return true;
  if (keepsOldName(first, own, other) || keepsOldName(second, other, own)) return true;
  if (own.some(isPerson) && other.every((name) => livesIn(name, story))) return true;
  if (kind !== 'words' && isPersonOf(other) && !own.some(isPerson) && own.some((name) => livesIn(name, story)))
    return true;
  // “WEST BROOK FIRE”: a headline’s capitals do not tell where a name ends.
  if (second.form === second.form.toUpperCase()) return false;
  return isOfOtherThing(other, own, story);
}

/** Whether a form only stands in the names of other things, and the other form is a place or has a name of its own. */
function isOfOtherThing(form: readonly NameWith[], own: readonly NameWith[], story: Text): boolean {
  if (!form.every(({ behind }) => isOtherThing(behind))) return false;
  const words = new Set(form.flatMap(({ behind }) => behind));
  if (own.some(({ behind }) => behind.some((word) => words.has(word)))) return false;
  if (own.some((name) => name.behind.length > 0 || isPlace(name, story))) return true;
  return !own.some(({ speaks }) => speaks) && areOnGround(own, form);
}

const KIN_OF_THINGS = anyOf([...beside.besideIt, 'namesake', 'twin']);
const ANOTHER = anyOf(beside.anotherBody.filter((word) => !['a', 'an', 'new', 'the new'].includes(word)));
// “its bigger rival, ”, “twinned with ”, “nearby ”.
const BESIDE_BEFORE = new RegExp(`\\b(?:${KIN_OF_THINGS},|twinned with|${ANOTHER}) $`, 'i');
// “, in Germany, is its twin”.
const BESIDE_AFTER = new RegExp(
  `^[^.;!?“”"]{0,40}\\b(?:is|was|,) (?:its|their) (?:\\p{Ll}+ )?${KIN_OF_THINGS}\\b`,
  'u',
);

/** Whether a form is brought in as the name of a rival, a neighbour or a twin. */
function isBesideIt([name]: readonly NameWith[], { text }: Text): boolean {
  if (name === undefined || name.ahead.length > 0) return false;
  const before = wordsBefore(text, name.place.start, NEAR);
  return BESIDE_BEFORE.test(before) || BESIDE_AFTER.test(wordsAfter(text, name.place.end, FAR));
}

// “, Kansas,”, “, in Germany,”, “ in Ohio.”: where a place lies, as a story says where it first names it.
const WHERE_IT_LIES = /^, (?:in )?\p{Lu}[\p{L}. ]+[,.;)]/u;

/** “Police in Norburgh held a man from Norburg, Kansas.” */
function liesElsewhere(own: readonly NameWith[], [name]: readonly NameWith[], story: Text): boolean {
  if (name === undefined || !isPlace(name, story)) return false;
  const liesIn = ({ place }: NameWith) => WHERE_IT_LIES.test(wordsAfter(story.text, place.end, FAR));
  const isLater = own.some(({ place }) => place.start < name.place.start);
  return isLater && liesIn(name) && !own.some(liesIn);
}

function isPerson({ speaks, ahead }: NameWith): boolean {
  const [given] = ahead;
  return speaks || (given !== undefined && (isFirstName(given) || !isKnown(given)));
}

/** “Lee Worcestor”, of no town. */
function isPersonOf(form: readonly NameWith[]): boolean {
  return form.every((name) => isPerson(name) && name.ahead.length > 0 && name.behind.length === 0);
}

/** A form where it stands, and the folded words of its name on either side. */
interface NameWith {
  readonly place: Span;
  readonly speaks: boolean;
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

/** By the end of a form, for “Queen’s” may be no word of the name. */
function namesWith(form: NameForm, story: Text): NameWith[] {
  return form.places.map((place) => {
    const [mention] = mentionsWith({ ...form, places: [{ start: place.end - 1, end: place.end }] }, story);
    const beside = mention === undefined ? { ahead: [], behind: [] } : wordsBeside(place, mention);
    return { place, speaks: mention?.speaks === true, ...beside };
  });
}

function wordsBeside({ start, end }: Span, { span, parts }: Mention): Pick<NameWith, 'ahead' | 'behind'> {
  const before = parts.filter(({ at }) => span.start + at.end <= start);
  const after = parts.filter(({ at }) => span.start + at.start >= end);
  return { ahead: before.map(({ fold }) => fold), behind: after.map(({ fold }) => fold) };
}

const BODIES: ReadonlySet<string> = new Set(kindWords.organisation);
const PLACES: ReadonlySet<string> = new Set(kindWords.place);

const PAPERS: ReadonlySet<string> = new Set(kindWords.paper);

const AREAS: ReadonlySet<string> = new Set(beside.areas);

/** “Creek”, “Road”; but a “Parish Council” and a “Province” are the place’s. */
function isOtherThing(behind: readonly string[]): boolean {
  if (behind.some((word) => BODIES.has(word) || AREAS.has(word))) return false;
  return behind.some((word) => PLACES.has(word));
}

/** “Fire swept Westbrook”, “water from West Brook Hill”: a hill or a road is not what it was named after. */
function areOnGround(own: readonly NameWith[], other: readonly NameWith[]): boolean {
  return own.every(({ behind }) => behind.length === 0) && other.every(({ behind }) => PLACES.has(behind.at(-1) ?? ''));
}

// “in ”, “around ”, “the town of ”
const AT_A_PLACE = new RegExp(`\\b${anyOf([...beside.atPlace, 'at'])} $`, 'i');

function isPlace({ place }: NameWith, { text }: Text): boolean {
  return AT_A_PLACE.test(wordsBefore(text, place.start, NEAR));
}

// “in ”, “near ”: where somebody was, and whom nobody is in.
const IN_A_PLACE = /\b(?:in|near|outside) $/i;

/** “Ann Hassett was born in Hasset.” */
function livesIn({ place, ahead, behind }: NameWith, { text }: Text): boolean {
  return ahead.length + behind.length === 0 && IN_A_PLACE.test(wordsBefore(text, place.start, NEAR));
}

const NEAR = 20;
const FAR = 60;

// “the ” before a name, and what shows that the name ends there: “, which runs behind”, “ is”.
const THE = /\bthe $/i;
const ENDS_THERE = new RegExp(`^(?:[,.;:]| ${anyOf([...BE, ...HAVE, ...MODALS, ...RELATIVES])}\\b)`);

/** “Westbrook”, and “the West Brook, which runs behind it”: a town, and a river, a ship or a paper. */
function isRiver(form: NameForm, own: readonly NameWith[], [other, story]: readonly [NameForm, Text]): boolean {
  const hasArticle = ({ start }: Span) => THE.test(wordsBefore(story.text, start, NEAR));
  if (!own.every(({ ahead }) => ahead.length === 0) || !form.places.every(hasArticle)) return false;
  if (other.places.some(hasArticle)) return false;
  return form.places.some(({ end }) => ENDS_THERE.test(wordsAfter(story.text, end, NEAR)));
}

/** A house, a club or a film keeps the name that its city had: “Kyiv”, and “Old Kiev”; but the “Kiev Council” is the city’s. */
function keepsOldName(today: NameForm, own: readonly NameWith[], other: readonly NameWith[]): boolean {
  if (!isPlaceToday(raised(today.form.toLowerCase())) || !own.some(isAlone)) return false;
  return other.every(({ ahead, behind }) => (behind.length === 0 ? ahead.length > 0 : isOtherThing(behind)));
}

/** “Kiev”, and a paper that names itself otherwise: the “Kyiv Courier”. */
function isPaperOfToday(today: NameForm, own: readonly NameWith[]): boolean {
  return isPlaceToday(raised(today.form.toLowerCase())) && own.every(({ behind }) => PAPERS.has(behind.at(-1) ?? ''));
}

function isAlone({ ahead, behind }: NameWith): boolean {
  return ahead.length + behind.length === 0;
}
