import { readJsonStory } from '../fields/json-story.ts';
import type { StoryPlace } from '../text/draft.ts';
import type { Field } from '../text/field.ts';
import type { RoleOf } from './field-kinds.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './layout.ts';

/** Reads a story from an export in JSON. */
export function readJson(text: string, roleOf: RoleOf, place: StoryPlace = {}): Layout {
  const { fields, text: named } = readJsonStory(text, place);
  return layOut({ pieces: [], directives: [], fields }, oneStory(fields, named, roleOf));
}

/**
 * An export may have the same story twice, as it was written and as it is shown: the text is what the path leads to, else
 * what is longest under one key.
 */
export function oneStory(fields: readonly Field[], named: readonly Field[] | undefined, roleOf: RoleOf): RoleOf {
  const places = named && new Set(named.map(({ span }) => span.start));
  const longest = places === undefined ? longestStory(fields, roleOf) : '';
  return (field) => {
    if (places?.has(field.span.start)) return 'story';
    const role = roleOf(field);
    if (role !== 'story') return role;
    return places === undefined && keyOf(field) === longest ? role : undefined;
  };
}

/** Fields of one story are strings in one list, or under keys of their own in it. */
function longestStory(fields: readonly Field[], roleOf: RoleOf): string {
  const lengths = new Map<string, number>();
  for (const field of fields) {
    if (roleOf(field) !== 'story') continue;
    const key = keyOf(field);
    lengths.set(key, (lengths.get(key) ?? 0) + field.prose.length);
  }
  const [longest] = [...lengths].toSorted(([, a], [, b]) => b - a);
  return longest?.[0] ?? '';
}

function keyOf({ path }: Field): string {
  return path.join('.');
}
