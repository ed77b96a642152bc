import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import { rolesIn } from '../sentences/roles.ts';
import type { Mention } from './mentions.ts';
import { mentionsWith } from './mentions-with.ts';
import type { NamedStory } from './named-story.ts';
import type { NameForm } from './written-forms.ts';

type Text = Pick<NamedStory, 'text' | 'mentions'>;

/**
 * Whether two forms belong to two people: each is introduced in full with a role of its own, and neither the given name nor
 * the surname is the same (“Judge Ian Gray” and “Iain Grey, the bailiff”). A slip hits one word, not two.
 */
export function areTwoPeople(a: NameForm, b: NameForm, story: Text): boolean {
  const [fullA, fullB] = [fullNamesWith(a, story), fullNamesWith(b, story)];
  if (fullA.length === 0 || fullB.length === 0) return false;
  if (fullA.some((one) => fullB.some((other) => sharesWord(one, other)))) return false;
  const [rolesA, rolesB] = [rolesOf(fullA, story), rolesOf(fullB, story)];
  return rolesA.size > 0 && rolesB.size > 0 && ![...rolesA].some((role) => rolesB.has(role));
}

function fullNamesWith(form: NameForm, story: Text): Mention[] {
  return mentionsWith(form, story).filter(({ parts }) => parts.length > 1);
}

function sharesWord(a: Mention, b: Mention): boolean {
  return a.parts.some(({ fold }) => b.parts.some((other) => other.fold === fold));
}

const NEAR = 40;
// “, the bailiff”, “, 34, a nurse”: what somebody is said to be.
const APPOSITION = /^,(?: \d{1,3},)? ([^.,;:!?“”"]{1,40})/;
// “the lawyer was ”, “a vet, ”, “nurse ”: the word for somebody right before a name.
const ROLE_BEFORE = /(\p{L}+)(?:,| is| was)? $/u;

/** The titles and roles that stand beside some names, in small letters. */
function rolesOf(mentions: readonly Mention[], { text }: Text): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ span, titles }) => {
      const after = APPOSITION.exec(wordsAfter(text, span.end, NEAR))?.[1] ?? '';
      const before = ROLE_BEFORE.exec(wordsBefore(text, span.start, NEAR))?.[1] ?? '';
      return [...titles.map((title) => sliceOf(text, title).toLowerCase()), ...rolesIn(`${before} ${after}`)];
    }),
  );
}
