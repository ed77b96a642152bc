// “**”, “*”: each may fit a path in several ways.
const STARS = /\*+/g;
const MOST_DOUBLE_STARS = 3; // “**/drafts/**/2031/*.md” has two.
const MOST_STARS_MORE = 2; // “*-wall-*.md” has one more than its name needs.
const LONGEST_PATTERN = 4_096; // Characters: no path on Linux is longer, and an expression of a million cannot be built.

/**
 * Whether a pattern of a `.gitignore` can be held against any path in little time. Each “**”, and each “*” behind another
 * in one name, multiplies the ways in which a path is tried, so that a dozen of them would be tried for years.
 */
export function isQuickToMatch(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN) return false;
  const names = pattern.split('/');
  const doubles = names.filter((name) => name === '**').length;
  const more = names.reduce((sum, name) => sum + Math.max(0, (name.match(STARS)?.length ?? 0) - 1), 0);
  return doubles <= MOST_DOUBLE_STARS && more <= MOST_STARS_MORE;
}
