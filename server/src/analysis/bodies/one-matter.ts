import { wordsBefore } from '../../text/fillers.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { kindsInCommon } from '../names/body-kinds.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NamedBody } from './body-ties.ts';
import { areInContrast, groupsOfWord, isSameWord, plainWord } from './near-words.ts';
import { isOnlyTheirs, type SameWord } from './only-theirs.ts';
import { saysLittle, tellingWords } from './telling-words.ts';

const LEVELS: ReadonlySet<string> = new Set(data.levels);
const OF_MANY: ReadonlySet<string> = new Set(data.ofMany);
const PROTESTS: ReadonlySet<string> = new Set(data.protests);
const STEM = 4; // “Coasts”, “Coastal”

/** Keys for the bodies of one kind that may deal with one matter: a kind, and how a word begins or what says the same. */
export function keysOfMatter(body: NamedBody): string[] {
  const words = tellingWords(body);
  const matters = new Set(words.flatMap((word) => [word.slice(0, STEM), ...groupsOfWord(word)]));
  return kindsInCommon(body.head, body.head).flatMap((kind) => [...matters].map((matter) => `${kind} ${matter}`));
}

/** What two names have in common, each time in the words of both, and how many words only one of them has. */
interface Matter {
  readonly shared: readonly SameWord[];
  readonly more: number;
}

function matterOf(words: readonly string[], others: readonly string[]): Matter {
  const left = [...others];
  const shared = words.flatMap((word) => {
    const at = left.findIndex((other) => isSameWord(word, other));
    return at < 0 ? [] : [[word, ...left.splice(at, 1)].map(plainWord)];
  });
  return { shared, more: words.length - shared.length + left.length };
}

/**
 * “Coastal Affairs Commission” and “National Coasts Authority”: two bodies of one kind whose names have in common what
 * no other name of the story has, and of which one at most has a word more.
 */
export function dealWithOneMatter(a: NamedBody, b: NamedBody, story: NamedStory): boolean {
  if (areApart(a, b) || [a, b].some((body) => isPart(body, story))) return false;
  const matter = matterOf(tellingWords(a), tellingWords(b));
  if (!isEnough(matter, a.head === b.head)) return false;
  if (matter.more === 0 && [a, b].every(({ head }) => PROTESTS.has(head))) return true;
  if (matter.shared.every((words) => words.some((word) => OF_MANY.has(word)))) return false;
  return isOnlyTheirs(matter.shared, [a, b], story);
}

/** “Revenue Service” and “Tax Office” say the same, but “Internal Revenue Service” says more; of one head they must be two words. */
function isEnough({ shared, more }: Matter, isOneHead: boolean): boolean {
  if (isOneHead) return more === 0 && shared.some(([word, other]) => word !== other);
  return more === 0 ? shared.length > 0 : more === 1 && shared.some(areOfOneStem);
}

function areOfOneStem([word = '', other = '']: SameWord): boolean {
  return word.slice(0, STEM) === other.slice(0, STEM);
}

/** Whether one name is the other in short or has its kind in it, or they are of two levels or sides: “Arden School Trust”. */
function areApart(a: NamedBody, b: NamedBody): boolean {
  if (a.form.includes(b.form) || b.form.includes(a.form) || a.own.includes(b.head) || b.own.includes(a.head))
    return true;
  // “Ministry of Health” and “Health Protection Agency”: an agency of the ministry’s has a name of its own.
  const isOfMinistry = kindsInCommon(a.head, b.head).every((kind) => kind === 'ministries');
  if (isOfMinistry && a.own.length !== b.own.length) return true;
  const [levelA, levelB] = [a, b].map(({ own }) => own.find((word) => LEVELS.has(word)));
  if (levelA !== undefined && levelB !== undefined && levelA !== levelB) return true;
  const [ofA = [], ofB = []] = [a, b].map((body) => body.own.filter((word) => !saysLittle(word, body)));
  return areInContrast(ofA, ofB);
}

// “Travel and ” before “Tourism Council”, “General for ” before “Prisons Inspection”, “the council’s ” before “Roads Office”
const OF_ANOTHER = /\p{Lu}[\p{L}’'-]* (?:and|&|for|on) $|['’]s? $/u;
const FAR = 30;

/** Whether a name is only the end of a longer one, or the body an arm of another. */
function isPart({ places }: NamedBody, { text }: NamedStory): boolean {
  return places.some(({ start }) => OF_ANOTHER.test(wordsBefore(text, start, FAR)));
}
