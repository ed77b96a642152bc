import data from './data/name-particles.json' with { type: 'json' };

/** “van”, “al”, “san”: small words that belong to the name after them, in any case. */
export const PARTICLES: ReadonlySet<string> = new Set(data.particles);

/** “al”, “von”: particles that are no English words, so that they may begin a name in small letters. */
export const FOREIGN_PARTICLES: ReadonlySet<string> = new Set(data.foreign);

/** “van”, “de”: particles that get a capital where no given name stands before them. */
export const EUROPEAN_PARTICLES: ReadonlySet<string> = new Set(data.european);

/** “of”, “del”: small words between the words of a name that has several: “Port of Lena”. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(data.inside);

/** “and”, “for”: what else stands between the names and posts of a byline. */
export const BETWEEN_NAMES: ReadonlySet<string> = new Set(data.betweenNames);

/** “Ben”, “Della”: particles that are first names, too, where a name begins with one that has a capital. */
export const GIVEN_PARTICLES: ReadonlySet<string> = new Set(data.given);

// “Al Gore”, but not “al-Gore” or “AL Gore”.
const GIVEN_AL = /^Al \p{Lu}/u;

/** Whether “Al” may be a given name before what looks like a surname with its article: “Al Gore”. */
export function mayBeGivenAl(name: string): boolean {
  return GIVEN_AL.test(name);
}
