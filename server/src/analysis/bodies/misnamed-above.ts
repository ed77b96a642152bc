import { isKindOfBody } from '../names/body-kinds.ts';
import type { NamedStory } from '../names/named-story.ts';
import { namesRole } from '../sentences/roles.ts';
import { type CapitalRun, findCapitalRuns } from './capital-runs.ts';

const FEWEST_WORDS = 3;
const DIGIT = /\d/;

/**
 * The bodies that a headline names by a name that the story does not have, beside the only one of the story that is like it
 * but for one word: “Harrow Vale College to close” above “Harlow Vale College is to close”. A headline names what the story names.
 */
export function findMisnamedAbove(runs: readonly CapitalRun[], story: NamedStory): [CapitalRun, CapitalRun][] {
  const above = findCapitalRuns(story, ({ kind }) => kind === 'headline' || kind === 'standfirst');
  return above
    .filter(({ words }) => words.length >= FEWEST_WORDS && isKindOfBody(words.at(-1) ?? ''))
    .filter(({ form }) => !runs.some((run) => run.form.includes(form)))
    .flatMap((name) => {
      const [like, another] = runs.filter((run) => differInOne(name.words, run.words));
      return like === undefined || another !== undefined ? [] : [[name, like] as [CapitalRun, CapitalRun]];
    });
}

function differInOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const other = a.filter((word, i) => word !== b[i]);
  const [word = ''] = other;
  // “Head of Harbour Service” is somebody.
  return other.length === 1 && !DIGIT.test(word) && !namesRole(word);
}
