import type { Entity, Mention } from './mentions.ts';

/** Joins the mentions of one story into who and what they stand for. */
export function joinEntities(mentions: readonly Mention[]): Entity[] {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  return [...byName].map(([name, same]) => ({ name, kind: 'unknown', mentions: same }));
}
