import type { Entity, Mention } from '../../analysis/names/mentions.ts';
import type { NamePart } from '../../analysis/names/name-parts.ts';
import type { Story } from '../../analysis/story.ts';
import type { Edit } from '../../rules/rule.ts';
import { renameMentions } from './rename-entity.ts';

/**
 * Renames the family with somebody: “the Haldens” become “the Haldans” with “Rowan Halden”. Where two people of the story
 * have the surname, the family stays as it is.
 */
export function renameFamily(asked: Mention, entity: Entity, newName: string, story: Story): Edit[] {
  const surname = surnameOf(entity);
  if (surname === undefined || isShared(surname, entity, story)) return [];
  const families = story.mentions.filter((mention) => isFamily(mention, surname, story));
  return families.flatMap(({ span }) => {
    const { start, end } = { start: span.start, end: span.start + surname.form.length };
    const alone: Mention = {
      span: { start, end },
      name: surname.form,
      parts: [{ ...surname, from: 0, at: { start: 0, end: surname.form.length }, opensSentence: false }],
      titles: [],
      posts: [],
      speaks: false,
      linked: undefined,
    };
    return renameMentions([alone], asked, entity, newName).map(({ newText }) => ({ span, newText: pluralOf(newText) }));
  });
}

function surnameOf({ kind, mentions }: Entity): NamePart | undefined {
  if (kind === 'organisation' || kind === 'place') return undefined;
  return mentions.find(({ parts }) => parts.length > 1)?.parts.at(-1);
}

function isShared({ fold }: NamePart, entity: Entity, { entities }: Story): boolean {
  return entities.some((other) => other !== entity && other.mentions.some(({ parts }) => parts.at(-1)?.fold === fold));
}

// “the ”, “The ”: no family goes without it.
const ARTICLE_BEFORE = /\bthe $/i;

function isFamily({ name, span }: Mention, { form }: NamePart, { text }: Story): boolean {
  return name === pluralOf(form) && ARTICLE_BEFORE.test(text.slice(Math.max(0, span.start - 5), span.start));
}

// “Jones”, “Fox”, “Finch”: names that take “es”.
const HISSES = /(?:[sxz]|[cs]h)$/;

function pluralOf(surname: string): string {
  return HISSES.test(surname) ? `${surname}es` : `${surname}s`;
}
