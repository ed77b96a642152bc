import { anyOf } from '../../english/any-of.ts';
import { BE, HAVE, MODALS, RELATIVES } from '../../english/function-words.ts';
import { isCommonWord } from '../../english/known-words.ts';
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
  const [own, other] = [namesWith(first, story), namesWith(second, story)];
  if (own.length === 0 || other.length === 0) return false;
  if (kind === 'marks') return false;
  if (isRiver(first, own, [second, story]) || isRiver(second, other, [first, story])) return true;
  if (keepsOldName(first, own, other) || keepsOldName(second, other, own)) return true;
  if (!other.every(({ behind }) => isOtherThing(behind))) return false;
  const words = new Set(other.flatMap(({ behind }) => behind));
  if (own.some(({ behind }) => behind.some((word) => words.has(word)))) return false;
  return own.some((name) => name.behind.length > 0 || isPlace(name, story)) || areOnGround(own, other);
}

/** A form where it stands, and the folded words of its name on either side. */
interface NameWith {
  readonly place: Span;
  readonly speaks: boolean;
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

function namesWith(form: NameForm, story: Text): NameWith[] {
  return form.places.flatMap((place) => {
    const [mention] = mentionsWith({ ...form, places: [place] }, story);
    return mention === undefined ? [] : [{ place, speaks: mention.speaks, ...wordsBeside(place, mention) }];
  });
}

function wordsBeside({ start, end }: Span, { span, parts }: Mention): Pick<NameWith, 'ahead' | 'behind'> {
  const before = parts.filter(({ at }) => span.start + at.end <= start);
  const after = parts.filter(({ at }) => span.start + at.start >= end);
  return { ahead: before.map(({ fold }) => fold), behind: after.map(({ fold }) => fold) };
}

const BODIES: ReadonlySet<string> = new Set(kindWords.organisation);
const PLACES: ReadonlySet<string> = new Set(kindWords.place);

/** “Creek”, “Road”, “Foods”; but a “Parish Council” is the parish’s. */
function isOtherThing(behind: readonly string[]): boolean {
  const last = behind.at(-1);
  if (last === undefined || behind.some((word) => BODIES.has(word))) return false;
  return PLACES.has(last) || isCommonWord(last);
}

/** “Fire swept Westbrook”, “water from West Brook Hill”: a hill or a road is not what it was named after. */
function areOnGround(own: readonly NameWith[], other: readonly NameWith[]): boolean {
  return !own.some(({ speaks }) => speaks) && other.every(({ behind }) => PLACES.has(behind.at(-1) ?? ''));
}

// “in ”, “around ”, “the town of ”
const AT_A_PLACE = new RegExp(`\\b${anyOf([...beside.atPlace, 'at'])} $`, 'i');

function isPlace({ place }: NameWith, { text }: Text): boolean {
  return AT_A_PLACE.test(wordsBefore(text, place.start, NEAR));
}

const NEAR = 20;

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

function isAlone({ ahead, behind }: NameWith): boolean {
  return ahead.length + behind.length === 0;
}
