import type { Attribution } from '../../analysis/attribution/attributions.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { wordsAt } from '../../text/span.ts';

// “The Mirror” in the middle of a sentence: a paper's name keeps the capital of its article.
const WITH_ITS_ARTICLE = /^The(?:\s\p{Lu}[\p{L}’'-]*){1,3}$/u;

/** Whether the source is an outlet: the reading takes it for one, it is a body that reports, or its name has an article with a capital. */
export function isOutlet({ text }: Story, { span }: StorySentence, attribution: Attribution): boolean {
  const { sourceKind, source, entry, vague } = attribution;
  if (vague !== undefined || source === undefined) return false;
  if (sourceKind === 'outlet' || (sourceKind === 'organisation' && entry?.cue === 'report')) return true;
  if (attribution.kind === 'stance' || entry?.part === 'noun') return false;
  return source.start > span.start && WITH_ITS_ARTICLE.test(wordsAt(text, source));
}

const OUTLETS: ReadonlySet<string> = new Set(sources.outlet);
// “ the Port Ellis Courier”: to whom somebody told it.
const LISTENER = /^\s+(?:the\s+)?((?:\p{Lu}[\p{L}&.’'-]*\s?){1,4})/u;
const LISTENER_LETTERS = 50;

/** “told the Harbour News”, “told The Mirror”: it is an outlet, whose report the story tells, that was told so. */
export function isToldToOutlet({ text }: Story, { cue, entry }: Attribution): boolean {
  if (entry?.cue !== 'tell') return false;
  const listener = LISTENER.exec(text.slice(cue.end, cue.end + LISTENER_LETTERS))?.[1]?.trim() ?? '';
  const last = listener.split(/\s/).at(-1) ?? '';
  return WITH_ITS_ARTICLE.test(listener) || OUTLETS.has(last.replace(/\.$/, '').toLowerCase());
}
