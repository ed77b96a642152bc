import * as z from 'zod';
import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import {
  type GlossaryEntry,
  isNamedBefore,
  isNamedInSameSentence,
  isNamedOnlyAfter,
  isOtherName,
} from '../../analysis/acronyms/glossary.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { readersKnow, type Stylebook } from '../../stylebook/stylebook.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { fixesAtFirstUse, lettersAlone } from './acronym-fixes.ts';
import { BRACKETS_AT_FIRST_USE } from './acronym-options.ts';

export const acronymBeforeDefinition = defineRule({
  id: 'acronym-before-definition',
  category: 'acronyms',
  summary: 'Spell out an acronym before its first use.',
  severity: 'warning',
  safeFixes: true,
  options: z.strictObject({
    brackets: BRACKETS_AT_FIRST_USE,
    quotes: z
      .enum(['count', 'skip'])
      .default('count')
      .describe('Whether a first use between quotation marks has to be explained.'),
  }),
  *check(story, options, stylebook) {
    for (const entry of story.glossary) {
      const first = entry.uses[0];
      if (first === undefined || (options.quotes === 'skip' && isQuoted(story.quotes, first.span))) continue;
      if (isOtherName(first)) continue;
      if (options.brackets === 'optional' && isNamedInTime(entry)) continue;
      const finding =
        lateDefinition(story, entry, first.span, stylebook) ?? lateName(story, entry, first.span, stylebook);
      if (finding !== undefined) yield finding;
    }
  },
});

/** Whether the reader meets the name without the letters before them, beside them or before their sentence ends. */
function isNamedInTime(entry: GlossaryEntry): boolean {
  if (isNamedBefore(entry) || entry.isExplainedBeside) return true;
  return isNamedOnlyAfter(entry) && isNamedInSameSentence(entry);
}

/** Letters that the story explains, but only after it has used them. */
function lateDefinition(story: Story, entry: GlossaryEntry, first: Span, { brackets }: Stylebook): Finding | undefined {
  const definition = entry.definitions[0];
  if (definition === undefined || definition.doubt !== undefined || definition === entry.uses[0]) return undefined;
  if (isExplainedAfterQuote(story, entry, definition.span) || isExplainedAtOnce(story, first, definition))
    return undefined;
  const { expansion } = definition;
  if (expansion === undefined) return toFinding(story, first, definition.span, []);
  return toFinding(
    story,
    first,
    expansion,
    fixesAtFirstUse(story, expansion, { entry, brackets, further: lettersAlone(story, definition) }),
  );
}

/** Letters whose name is written out only further down, without the letters. */
function lateName(story: Story, entry: GlossaryEntry, first: Span, stylebook: Stylebook): Finding | undefined {
  const name = entry.spelledOut[0];
  if (name === undefined || !isNamedOnlyAfter(entry) || isExplainedAfterQuote(story, entry, name.span))
    return undefined;
  if (isCutOut(story, name.span) || isOfTwoNames(story, first)) return undefined;
  if (readersKnow(stylebook, entry.acronym)) return undefined;
  return toFinding(
    story,
    first,
    name.span,
    fixesAtFirstUse(story, name.span, { entry, brackets: stylebook.brackets, further: [] }),
  );
}

// “Quay ” before and “ Sails” after “Harbour and Works Boat”
const NAME_GOES_BEFORE = /\p{Lu}\p{L}+\s$/u;
const NAME_GOES_ON = /^\s\p{Lu}\p{Ll}/u;
const LONGEST_NEIGHBOUR = 24;

/** “the Quay Harbour and Works Boat Sails” for HWB: the middle of two longer names, whose words have the letters by chance. */
function isCutOut({ text }: Story, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NEIGHBOUR), start);
  return NAME_GOES_BEFORE.test(before) && NAME_GOES_ON.test(text.slice(end, end + LONGEST_NEIGHBOUR));
}

/**
 * “We welcome the HWB,” she said, meaning the Harbour Works Board: in the paragraph of the quotation is in time; so is
 * “The HWB is the Harbour Works Board” right below it.
 */
function isExplainedAfterQuote(story: Story, entry: GlossaryEntry, explained: Span): boolean {
  const first = entry.uses[0];
  if (first === undefined || !isQuoted(story.quotes, first.span) || isQuoted(story.quotes, explained)) return false;
  if (explained.start < first.span.start) return false;
  return explained.end <= first.block.span.end || isToldBelow(story, entry, explained);
}

// “, which stands for a ”, “ — which is short for ”
const STANDS_FOR = /\b(?:short|stands?) for\b/;
const NEAR_ENOUGH = 160;

/** “The new type is HWB-QT, which stands for harbour wall (HWB) with …”, and “They chose the HWB. The HWB, short for …”. */
function isExplainedAtOnce({ text }: Story, first: Span, { span, expansion }: AcronymUse): boolean {
  const explained = Math.min(span.start, expansion?.start ?? span.start);
  return explained - first.end <= NEAR_ENOUGH && STANDS_FOR.test(text.slice(first.end, explained));
}

// “-QTRA” behind “HWB”, “QTRA-” before it
const NAME_BEHIND = /^[-–/]\p{Lu}{2}/u;
const NAME_BEFORE = /\p{Lu}{2}[-–/]$/u;

/** “HWB-QTRA”: two bodies that joined go by both of their letters, and none by its name. */
function isOfTwoNames({ text }: Story, { start, end }: Span): boolean {
  return NAME_BEHIND.test(text.slice(end, end + 3)) || NAME_BEFORE.test(text.slice(start - 3, start));
}

// “ is the ”, “, or the ”: what stands between letters and the name that tells of them.
const LONGEST_LINK = 12;
const MOST_BLOCKS_BELOW = 3; // A caption or a photograph’s credit may come between.

/** Whether the letters outside quotations come first with their name right behind them, not far below. */
function isToldBelow({ quotes, blocks }: Story, { uses }: GlossaryEntry, { start }: Span): boolean {
  const own = uses.find(({ span }) => !isQuoted(quotes, span));
  const first = uses[0];
  if (own === undefined || first === undefined || own.span.end > start) return false;
  const isNear = blocks.indexOf(own.block) - blocks.indexOf(first.block) <= MOST_BLOCKS_BELOW;
  return isNear && start - own.span.end <= LONGEST_LINK;
}

function toFinding(story: Story, span: Span, expansion: Span, fixes: Finding['fixes']): Finding {
  const letters = sliceOf(story.text, span);
  return {
    span,
    message: `Spell out “${letters}” here; the story does so only later.`,
    related: [{ span: expansion, message: `“${letters}” is spelled out here.` }],
    fixes,
    why: [`“${letters}” is used here for the first time.`],
  };
}
