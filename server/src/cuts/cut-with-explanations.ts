import type { GlossaryEntry } from '../analysis/acronyms/glossary.ts';
import type { Story } from '../analysis/story.ts';
import type { CheckedDraft } from '../check.ts';
import { fitEdit } from '../fit-edits.ts';
import { fixesWithLongForm, longFormWithin } from '../rules/acronyms/acronym-fixes.ts';
import type { Edit } from '../rules/rule.ts';
import type { Stylebook } from '../stylebook/stylebook.ts';
import type { Block } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import { type Span, touches } from '../text/span.ts';
import type { Phrase } from '../wording/say.ts';
import { findDependencies } from './dependencies.ts';

/** A cut that takes its explanations along: the order to give, and what it changes. */
export interface MendedCut {
  readonly title: Phrase;
  readonly edits: readonly Edit[];
}

/**
 * Cuts the paragraph around an offset and explains its letters where the story uses them next; nothing where it explains
 * none, where one explanation cannot move, or where the paragraph is no block of lines.
 */
export function cutWithExplanations(
  { story, layout }: Pick<CheckedDraft, 'story' | 'layout'>,
  { format, text }: Pick<Draft, 'format' | 'text'>,
  stylebook: Stylebook,
  offset: number,
): MendedCut | undefined {
  const block = story.blocks.find(({ kind, span }) => kind === 'paragraph' && touches(span, offset));
  const cut = block && format !== 'html' ? linesOf(block, text) : undefined;
  if (block === undefined || cut === undefined) return undefined;
  const entries = findDependencies(story, stylebook).flatMap(({ entry, from }) =>
    entry !== undefined && from.size === 1 && from.has(block) ? [entry] : [],
  );
  const moves = entries.map((entry) => moveOut(entry, block, story, stylebook));
  const draft = { format, text, told: story.text, notated: layout.notated };
  const edits = moves.flatMap((move) => move ?? []).map((edit) => fitEdit(edit, draft));
  if (moves.length === 0 || moves.includes(undefined) || edits.includes(undefined)) return undefined;
  const letters = entries.map(({ acronym }) => `“${acronym}”`).join(', ');
  return {
    title: ['Cut this paragraph, and explain {0} at the next use', letters],
    edits: [{ span: cut, newText: '' }, ...edits.flatMap((edit) => edit ?? [])],
  };
}

/** Explains letters at their first use outside a paragraph. */
function moveOut(
  entry: GlossaryEntry,
  block: Block,
  story: Story,
  { brackets }: Stylebook,
): readonly Edit[] | undefined {
  const expansion =
    entry.definitions.find((use) => use.expansion !== undefined)?.expansion ?? entry.spelledOut[0]?.span;
  if (expansion === undefined) return undefined;
  const isLeft = (place: { readonly block: Block }) => place.block !== block;
  const left: GlossaryEntry = {
    ...entry,
    uses: entry.uses.filter(isLeft),
    definitions: [],
    spelledOut: entry.spelledOut.filter(isLeft),
    longForms: entry.longForms.filter(isLeft),
  };
  const [fix] = fixesWithLongForm(story, longFormWithin(story, expansion), { entry: left, brackets, further: [] });
  return fix?.kind === 'draft' ? fix.edits : undefined;
}

const BLANK_TO_NEXT = /\s*/y; // The blank lines behind a paragraph.
const LINE_START = /(?:^|\n)[ \t]*$/;

/** The lines of a paragraph with the blank ones behind it, or before it where it is the last. */
function linesOf({ span }: Block, text: string): Span | undefined {
  if (!LINE_START.test(text.slice(0, span.start))) return undefined;
  BLANK_TO_NEXT.lastIndex = span.end;
  const end = span.end + (BLANK_TO_NEXT.exec(text)?.[0].length ?? 0);
  if (end < text.length) return text.slice(span.end, end).includes('\n') ? { start: span.start, end } : undefined;
  return { start: text.slice(0, span.start).trimEnd().length, end: span.end };
}
