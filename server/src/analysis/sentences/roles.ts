import data from '../data/sources.json' with { type: 'json' };

const NOBODY_ALONE: ReadonlySet<string> = new Set(data.nobodyAlone);
const ROLES: ReadonlySet<string> = new Set(
  [...data.person, ...data.spokesperson].filter((role) => !NOBODY_ALONE.has(role)),
);
const WORD = /\p{L}+/gu;

/** Whether some words tell of one person by what he or she is: “the owner”, “a nurse”. */
export function namesRole(words: string): boolean {
  return rolesIn(words).length > 0;
}

/** What some words say that people are: “owner”, “nurse”. */
export function rolesIn(words: string): string[] {
  return (words.toLowerCase().match(WORD) ?? []).filter((word) => ROLES.has(word));
}
