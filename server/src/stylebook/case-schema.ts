import * as z from 'zod';
import type { ConfigurableRule } from './config.ts';

const written = z.string().min(1, { error: 'Write words here.' });
const words = z.union([written, z.array(written)], { error: 'Write the words that it finds, or a list of them.' });
const FORMATS = ['plain', 'markdown', 'html'] as const;

/** The shape of `tests`: a desk's own cases, each a text and what its rules find in it. */
export function casesSchema(rules: readonly ConfigurableRule[]) {
  const byRule = z.strictObject(Object.fromEntries(rules.map(({ id }) => [id, words.optional()])));
  const deskCase = z.strictObject({
    text: written.describe('A line, or a whole story, of your own.'),
    format: z.enum(FORMATS).optional().describe('What the text is written in; plain text where nothing is said.'),
    finds: z
      .union([z.literal('nothing'), byRule], {
        error: 'Write “nothing”, or a rule and the words that it finds, as in “vague-source: Critics say”.',
      })
      .describe('The words that each rule named here finds, `[]` for none; `nothing` where no rule finds anything.'),
  });
  return z
    .array(deskCase)
    .describe(
      'Cases of your own, which `copydesk test` runs: what this config finds in a text, and what it leaves alone.',
    );
}

/** Reads the cases when all that their schema does not take is gone. */
export const settledCases = z.array(
  z.object({
    text: z.string(),
    format: z.enum(FORMATS).default('plain'),
    finds: z.union([
      z.literal('nothing'),
      z.record(
        z.string(),
        words.transform((said) => [said].flat()),
      ),
    ]),
  }),
);

/** A text of a desk's own, and the words that each rule is to find in it. */
export type DeskCase = z.output<typeof settledCases>[number];
