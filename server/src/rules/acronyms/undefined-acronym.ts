import * as z from 'zod';
import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import { isOfStorysField, isTermOfField } from '../../analysis/acronyms/fields.ts';
import { type GlossaryEntry, isNamedBefore, isNamedOnlyAfter, isOtherName } from '../../analysis/acronyms/glossary.ts';
import { startOfComments } from '../../analysis/acronyms/readers-comments.ts';
import { isSpokenOfAsBody } from '../../analysis/acronyms/spoken-of.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { isGeneral } from '../../stylebook/default-stylebook.ts';
import { longFormOf, readersHaveMet, readersKnow, type Stylebook } from '../../stylebook/stylebook.ts';
import { isBody } from '../../text/block.ts';
import { wordsBefore } from '../../text/fillers.ts';
import { sliceOf } from '../../text/span.ts';
import { type Certainty, defineRule, type Finding, type Fix } from '../rule.ts';
import { fixesAtFirstUse, fixesWithLongForm } from './acronym-fixes.ts';
import { BRACKETS_AT_FIRST_USE } from './acronym-options.ts';

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  category: 'acronyms',
  summary: 'Spell out an acronym that the story never explains.',
  severity: 'warning',
  options: z.strictObject({
    known: z.array(z.string()).default([]).describe('Acronyms that readers know, besides those in the stylebook.'),
    brackets: BRACKETS_AT_FIRST_USE,
    quotes: z
      .enum(['count', 'skip'])
      .default('count')
      .describe('Whether letters that stand only between quotation marks have to be explained.'),
  }),
  *check(story, options, stylebook) {
    const known = new Set(options.known.map((letters) => letters.replaceAll('.', '')));
    const end = startOfComments(story.blocks) ?? Number.POSITIVE_INFINITY;
    for (const entry of story.glossary) {
      if ((entry.uses[0]?.span.start ?? 0) > end) continue;
      if (entry.definitions.length > 0 || entry.isExplainedBeside || entry.uses.slice(0, 1).some(isOtherName)) continue;
      if (known.has(entry.acronym) || readersKnow(stylebook, entry.acronym)) continue;
      if (isNamedOnlyAfter(entry) || (options.brackets === 'optional' && isNamedBefore(entry))) continue;
      if (options.brackets === 'optional' && isSaidBefore(story, entry, stylebook)) continue;
      if (isInPassing(story, entry, stylebook)) continue;
      if (isLabelled(entry) || isTermOfField(entry.acronym, story.blocks) || isSaidAsWord(story, entry)) continue;
      if (options.quotes === 'skip' && entry.uses.every(({ span }) => isQuoted(story.quotes, span))) continue;
      const finding = toFinding(story, entry, stylebook);
      if (finding !== undefined) yield finding;
    }
  },
});

/** Letters that most readers have met, once in a story that has no more to say of them, or only in quotations. */
function isInPassing({ quotes }: Story, { acronym, uses }: GlossaryEntry, stylebook: Stylebook): boolean {
  if (!readersHaveMet(stylebook, acronym)) return false;
  return uses.length === 1 || uses.every(({ span }) => isQuoted(quotes, span));
}

/** “the inspector general … the IG”: the stylebook's long form stands in the body before the letters, in small letters too. */
function isSaidBefore({ blocks }: Story, { acronym, uses }: GlossaryEntry, stylebook: Stylebook): boolean {
  const long = longFormOf(stylebook, acronym)?.toLowerCase();
  const first = uses[0]?.span.start ?? 0;
  if (long === undefined) return false;
  return blocks.some((block) => {
    if (!isBody(block) || block.span.start > first) return false;
    const at = block.prose.toLowerCase().indexOf(long);
    return at >= 0 && block.span.start + at < first;
  });
}

// “NIMBY”, “SNAFU”: four letters or more that are said as a word.
const SPOKEN = /^(?=.{4,6}$)(?:[^AEIOU]{0,2}[AEIOUY]){2}[^AEIOUY]?$/;
// “not a ”, “total ”: what only a word of the language has before it.
const WORD_BEFORE = /\b(?:an?|complete|pure|real|such|total|utter)\s$/i;

/** “I am not a NIMBY”: the word of somebody who is quoted, which nobody would say in full. */
function isSaidAsWord({ text, quotes }: Story, { acronym, uses }: GlossaryEntry): boolean {
  if (!SPOKEN.test(acronym)) return false;
  return uses.every(({ span }) => isQuoted(quotes, span) && WORD_BEFORE.test(wordsBefore(text, span.start, 10)));
}

/** Whether the story says at the first use what goes by these letters, or anywhere that they are a thing's name. */
function isLabelled({ uses }: GlossaryEntry): boolean {
  return uses.some(({ label }, at) => label !== undefined && (at === 0 || label.kind === 'name'));
}

/**
 * Letters that stand for what readers want told, a body that is spoken of as one, and a name that lacks its brackets where a
 * desk wants them: of those that editors judged in print, six in ten were right. Of the others they were a quarter.
 */
function certaintyOf(entry: GlossaryEntry, stylebook: Stylebook): Certainty {
  const isSure = isNamedBefore(entry) || longFormOf(stylebook, entry.acronym) !== undefined || isSpokenOfAsBody(entry);
  return isSure ? 'likely' : 'possible';
}

/** The finding at the first use. */
function toFinding(story: Story, entry: GlossaryEntry, stylebook: Stylebook): Finding | undefined {
  const first = entry.uses[0];
  if (first === undefined || entry.uses.some((use) => isToCome(story, use))) return undefined;
  const name = entry.spelledOut[0];
  const letters = sliceOf(story.text, first.span);
  const times = entry.uses.length === 1 ? 'once' : `${entry.uses.length} times`;
  const certainty = certaintyOf(entry, stylebook);
  return {
    span: first.span,
    // What a product or a format is, readers want to know rather than what its letters once stood for.
    message:
      certainty === 'likely'
        ? `Spell out “${letters}” at its first use.`
        : `Say what “${letters}” is at its first use, or spell it out.`,
    certainty,
    related: name === undefined ? [] : [{ span: name.span, message: `This name may be what “${letters}” stands for.` }],
    fixes: [...fixesFor(story, entry, stylebook), addToStylebook(entry.acronym)],
    why: [
      `The story uses “${letters}” ${times} and never explains it.`,
      'It is not among the acronyms that readers know.',
    ],
  };
}

/** A long form comes from the draft or from the stylebook, never from a guess: a general list is right for its field. */
function fixesFor(story: Story, entry: GlossaryEntry, stylebook: Stylebook): Fix[] {
  const mending = { entry, brackets: stylebook.brackets, further: [] };
  const name = entry.spelledOut[0];
  if (name !== undefined) return fixesAtFirstUse(story, name.span, mending);
  const long = longFormOf(stylebook, entry.acronym);
  if (long === undefined) return [];
  const isMeant = !isGeneral(entry.acronym, long) || isOfStorysField(long, story.blocks);
  return isMeant ? fixesWithLongForm(story, long, mending) : longFormToCome(story, entry);
}

const TO_COME_BEFORE = 'TK (';

/** Whether the reporter knows that the long form is missing: “TK (HWB)”. */
function isToCome(story: Story, { span }: AcronymUse): boolean {
  return story.text.slice(0, span.start).endsWith(TO_COME_BEFORE);
}

function longFormToCome(story: Story, { uses }: GlossaryEntry): Fix[] {
  const use = uses.find(({ span }) => !isQuoted(story.quotes, span));
  if (use === undefined) return [];
  const letters = sliceOf(story.text, use.span);
  const newText = `${TO_COME_BEFORE}${letters})`;
  return [
    { kind: 'draft', title: ['Write “{0}” until the long form comes', newText], edits: [{ span: use.span, newText }] },
  ];
}

/** For a desk whose readers know the letters. */
function addToStylebook(acronym: string): Fix {
  const entry = { list: 'acronyms', acronym, expansion: undefined } as const;
  return { kind: 'stylebook', title: ['Add “{0}” to the known acronyms', acronym], entries: [entry] };
}
