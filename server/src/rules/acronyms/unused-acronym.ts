import * as z from 'zod';
import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import type { GlossaryEntry } from '../../analysis/acronyms/glossary.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { readersKnow, type Stylebook } from '../../stylebook/stylebook.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';

export const unusedAcronym = defineRule({
  id: 'unused-acronym',
  category: 'acronyms',
  summary: 'Drop letters in brackets that the story does not use again.',
  severity: 'hint',
  safeFixes: true,
  options: z.strictObject({
    laterUses: z
      .int()
      .min(1)
      .default(1)
      .describe('How often the letters have to come back to be worth their brackets.'),
    brackets: z
      .enum(['house', 'allowed', 'forbidden'])
      .default('house')
      .describe('Whether letters may stand in brackets after a name: as your house has it, or as you set it here.'),
    quotes: z
      .enum(['count', 'skip'])
      .default('count')
      .describe('Whether letters in brackets between quotation marks have to come back.'),
  }),
  *check(story, { laterUses, brackets, quotes }, stylebook) {
    const isForbidden = (brackets === 'house' ? stylebook.brackets : brackets) === 'forbidden';
    for (const entry of story.glossary) {
      const [definition] = entry.definitions;
      if (definition?.bracket === undefined || definition.doubt !== undefined) continue;
      if (isShare(story, definition)) continue;
      const isSaid = isQuoted(story.quotes, definition.span);
      if (isSaid && quotes === 'skip') continue;
      const isUnused = entry.uses.length + entry.besideStory.length <= laterUses;
      if (isUnused && !isBetterKnown(stylebook, entry.acronym)) yield toFinding(story, entry, definition);
      else if (isForbidden && !isSaid) yield againstTheHouse(story, definition);
    }
  },
});

/** “ISIS” after one of several names of that group: the letters tell the reader which group it is. */
function isBetterKnown(stylebook: Stylebook, acronym: string): boolean {
  const isRivalName = stylebook.groups.some(({ variants }) => variants.includes(acronym));
  return isRivalName && readersKnow(stylebook, acronym);
}

// “Shares of ”, “stock in the ”
const TRADED_BEFORE = /\b(?:shares?|stocks?)\s(?:in|of)\s(?:the\s)?$/i;
// “) shares”, “)’s stock”
const TRADED_AFTER = /^\)(?:['’]s?)?\s(?:shares?|stock)\b/;
const LONGEST_CUE = 20;

/** “Shares of Harrow Wharf Boats (HWBX) fell”: a ticker need not come back. */
function isShare({ text }: Story, { span, expansion }: AcronymUse): boolean {
  const start = expansion?.start ?? span.start;
  if (TRADED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_CUE), start))) return true;
  return TRADED_AFTER.test(text.slice(span.end, span.end + LONGEST_CUE));
}

function toFinding(story: Story, entry: GlossaryEntry, definition: AcronymUse): Finding {
  const later = entry.uses.length + entry.besideStory.length - 1;
  const letters = sliceOf(story.text, definition.span);
  const again = later === 0 ? 'does not use the letters again' : 'hardly uses the letters again';
  return {
    span: definition.span,
    message: isQuoted(story.quotes, definition.span)
      ? `Check “(${letters})” in this quotation; the story ${again}.`
      : `Drop “(${letters})”; the story ${again}.`,
    related: [],
    fixes:
      later === 0 ? [...dropBracket(story, definition, letters), ...useLetters(story, entry, definition, letters)] : [],
    why: [
      `“${letters}” is explained here and used ${later === 0 ? 'nowhere else' : `${later} more times`} in the story.`,
    ],
  };
}

function dropBracket(story: Story, { span, bracket }: AcronymUse, letters: string): Fix[] {
  if (bracket === undefined || isQuoted(story.quotes, span)) return [];
  return [{ kind: 'draft', title: ['Drop “({0})”', letters], edits: [{ span: bracket, newText: '' }] }];
}

/** Letters that come back, at a house that puts none in brackets. */
function againstTheHouse(story: Story, definition: AcronymUse): Finding {
  const letters = sliceOf(story.text, definition.span);
  return {
    span: definition.span,
    message: `Drop “(${letters})”; your house puts no letters in brackets.`,
    related: [],
    fixes: dropBracket(story, definition, letters),
    why: [
      'Your house wants the name first and the letters later, without brackets.',
      `Where “${letters}” would not be clear later, use the name or a word such as “the board”.`,
    ],
  };
}

// “a ” before “Harbour Works Board”: it might have to be “an” before letters.
const ARTICLE_BEFORE = /\ban? $/i;

/** The other way round: makes the brackets worth their place by using the letters later. */
function useLetters(story: Story, { longForms }: GlossaryEntry, { span }: AcronymUse, letters: string): Fix[] {
  const later = longForms.filter(
    (name) =>
      name.span.start > span.end &&
      !isQuoted(story.quotes, name.span) &&
      !ARTICLE_BEFORE.test(story.text.slice(name.span.start - 3, name.span.start)),
  );
  if (later.length === 0) return [];
  const edits = later.map((name) => ({ span: name.span, newText: letters }));
  return [{ kind: 'draft', title: ['Write “{0}” for the long form from here on', letters], edits }];
}
