import { isGivenName } from '../../analysis/names/given-name-forms.ts';
import type { Entity, Mention } from '../../analysis/names/mentions.ts';
import { type NamePart, placeOfParts } from '../../analysis/names/name-parts.ts';
import type { Story } from '../../analysis/story.ts';
import { isCommonWord } from '../../english/known-words.ts';

/**
 * Other mentions of somebody, for a rename: with a title that no list has (“Harbourmaster Quill”), in the capitals of a
 * headline (“MAYOR VOSS QUITS”), or by the surname that both of these share with the full name. Each is cut to the words
 * of the name itself.
 */
export function kinOf(entity: Entity, story: Story): Mention[] {
  const full = entity.mentions.map(withoutTitle).find(({ parts }) => parts.length > 1);
  const [given, surname] = [full?.parts[0], full?.parts.at(-1)];
  if (given === undefined || surname === undefined || !isPerson(entity)) return [];
  const own = new Set(entity.mentions);
  const others = story.mentions.filter((mention) => !own.has(mention));
  const isShared = others.some((mention) => isAnother(mention, given, surname));
  return others.flatMap((mention) => {
    const at = mention.parts.findIndex(({ fold }) => fold === surname.fold);
    if (at < 0) return [];
    const from = mention.parts[at - 1]?.fold === given.fold ? at - 1 : at;
    if (from === at && (isShared || !isNamedAlone(mention, at))) return [];
    return [cutTo(mention, from, at)];
  });
}

/** “Tomas Quill” of “Engineer Tomas Quill”: what stands before a given name and is a word like any other is a title. */
export function withoutTitle(mention: Mention): Mention {
  const { parts } = mention;
  const from = parts.findIndex(({ fold }) => isGivenName(fold));
  if (from <= 0 || from > parts.length - 2) return mention;
  return parts.slice(0, from).every(isWord) ? cutTo(mention, from, parts.length - 1) : mention;
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unknown';
}

function isWord({ fold }: NamePart): boolean {
  return isCommonWord(fold);
}

/** “Ada Voss” beside “Edda Voss”: then nobody can tell whose “Voss” is. */
function isAnother({ parts }: Mention, given: NamePart, surname: NamePart): boolean {
  const at = parts.findIndex(({ fold }) => fold === surname.fold);
  const before = parts[at - 1];
  return before !== undefined && before.fold !== given.fold && !isWord(before);
}

/** Whether all the other words around a surname are words like any other, and it is none itself. */
function isNamedAlone({ parts }: Mention, at: number): boolean {
  return parts.every((part, i) => (i === at ? !isWord(part) : isWord(part)));
}

function cutTo(mention: Mention, from: number, to: number): Mention {
  const [first, last] = [mention.parts[from], mention.parts[to]];
  if (first === undefined || last === undefined) return mention;
  const span = placeOfParts(mention, first, last);
  const { start: origin } = first.at;
  const parts = mention.parts.slice(from, to + 1).map((part) => ({
    ...part,
    from: part.from - first.from,
    at: { start: part.at.start - origin, end: part.at.end - origin },
  }));
  const name = mention.name.slice(first.from, last.from + last.form.length);
  return { ...mention, span, parts, name };
}
