import * as z from 'zod';
import type { GlossaryEntry } from '../analysis/glossary.ts';
import { isQuoted } from '../analysis/quoted.ts';
import type { Story } from '../analysis/story.ts';
import { readersKnow, type Stylebook } from '../stylebook/stylebook.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { fixesAtFirstUse } from './acronym-fixes.ts';
import { defineRule, type Edit, type Finding } from './rule.ts';

export const acronymBeforeDefinition = defineRule({
  id: 'acronym-before-definition',
  category: 'acronyms',
  summary: 'Spell out an acronym before its first use.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    for (const entry of story.glossary) {
      const finding = lateDefinition(story, entry) ?? lateName(story, entry, stylebook);
      if (finding !== undefined) yield finding;
    }
  },
});

/** Letters that the story explains, but only after it has used them. */
function lateDefinition(story: Story, entry: GlossaryEntry): Finding | undefined {
  const first = entry.uses[0];
  const definition = entry.definitions[0];
  if (first === undefined || definition === undefined || first === definition) return undefined;
  if (wasNamedBefore(entry)) return undefined;
  if (definition.doubt !== undefined) return undefined;
  const { expansion } = definition;
  const fixes =
    expansion === undefined ? [] : fixesAtFirstUse(story, entry, expansion, dropDefinition(story, definition));
  return toFinding(story, first.span, expansion ?? definition.span, fixes);
}

/** Letters whose name is written out only further down, without the letters. */
function lateName(story: Story, entry: GlossaryEntry, stylebook: Stylebook): Finding | undefined {
  const first = entry.uses[0];
  const name = entry.spelledOut[0];
  if (first === undefined || name === undefined || entry.definitions.length > 0) return undefined;
  if (entry.acronym.length < 3 || name.span.start < first.span.start || readersKnow(stylebook, entry.acronym))
    return undefined;
  return toFinding(story, first.span, name.span, fixesAtFirstUse(story, entry, name.span, []));
}

function wasNamedBefore({ acronym, uses, spelledOut }: GlossaryEntry): boolean {
  return acronym.length >= 3 && (spelledOut[0]?.span.start ?? Number.POSITIVE_INFINITY) < (uses[0]?.span.start ?? 0);
}

function toFinding(story: Story, span: Span, expansion: Span, fixes: Finding['fixes']): Finding {
  const letters = sliceOf(story.text, span);
  return {
    span,
    message: `Spell out “${letters}” here; the story does so only later.`,
    related: [{ span: expansion, message: `“${letters}” is spelled out here.` }],
    fixes,
    why: [`“${letters}” is used here for the first time.`, 'Its long form comes only later.'],
  };
}

/** Leaves only the letters where they were explained too late; words inside quotation marks stay. */
function dropDefinition(story: Story, { span, expansion, bracket }: GlossaryEntry['uses'][number]): Edit[] {
  if (expansion === undefined || bracket === undefined || expansion.end > bracket.start) return [];
  const whole = { start: expansion.start, end: bracket.end };
  if (isQuoted(story.quotes, expansion) || isQuoted(story.quotes, span)) return [];
  return [{ span: whole, newText: sliceOf(story.text, span) }];
}
