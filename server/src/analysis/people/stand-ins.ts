import { anyOf } from '../../english/any-of.ts';
import { isOneOf, PASSING_POSTS } from '../../english/posts.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { HeldPost } from '../posts/held-posts.ts';

// “acting ” in “acting head teacher”.
const ACTING = new RegExp(`^${anyOf(PASSING_POSTS)}[ -]`, 'i');

/** Whether the words for a post say that somebody only stands in. */
export function isPassing(span: Span, text: string): boolean {
  return ACTING.test(sliceOf(text, span));
}

const FAR = 90;
// “ at Harrow since 2016”, “ for the past three years”: longer than anybody stands in.
const FOR_YEARS = /^[^.;!?,]{0,50}\b(?:since (?:19|20)\d\d|for (?:the (?:last|past) )?[\p{Ll}\d]+ years)\b/u;

/** “The acting head teacher, Rawal”, and further down “Rawal, who has been head teacher since 2016”. */
export function isStandInFor(a: HeldPost, b: HeldPost, text: string): boolean {
  if (isActing(a, text) === isActing(b, text) || !a.posts.some((post) => isOneOf(post, b.posts))) return false;
  const { end } = (isActing(a, text) ? b : a).span;
  return FOR_YEARS.test(text.slice(end, end + FAR));
}

/** “The acting head” has a post of her own, to which she goes back: “the deputy head”. */
export function isActing({ span, posts }: HeldPost, text: string): boolean {
  return posts.some(({ isTitle }) => !isTitle) && isPassing(span, text);
}
