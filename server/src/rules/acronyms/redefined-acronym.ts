import * as z from 'zod';
import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import { toLetters } from '../../analysis/acronyms/letters.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { lettersAlone, longFormAt } from './acronym-fixes.ts';

export const redefinedAcronym = defineRule({
  id: 'redefined-acronym',
  category: 'acronyms',
  summary: 'Explain an acronym once, and one way.',
  severity: 'warning',
  safeFixes: true,
  options: z.strictObject({
    quotes: z
      .enum(['count', 'skip'])
      .default('count')
      .describe('Whether a second explanation in brackets between quotation marks counts.'),
  }),
  *check(story, { quotes }) {
    for (const { definitions } of story.glossary) {
      const [first, ...later] = definitions.filter((definition) => isSpelledOut(story, definition));
      // The reporter can mend what stands outside quotation marks.
      const second = later.find(({ span }) => !isQuoted(story.quotes, span)) ?? later[0];
      if (first === undefined || second === undefined || second.doubt !== undefined) continue;
      // “The HWB, the Harbour Works Board,” she said: nobody can ask a speaker not to explain.
      if (isQuoted(story.quotes, second.span) && (quotes === 'skip' || second.bracket === undefined)) continue;
      const earlier = first.expansion ?? first.span;
      yield isSameName(story, earlier, second.expansion ?? earlier)
        ? spelledOutAgain(story, second, earlier)
        : spelledOutAnotherWay(story, second, earlier);
    }
  },
  *acrossDrafts(stories) {
    const first = new Map<string, AcronymUse>();
    for (const definition of stories.definitions) {
      const before = first.get(definition.acronym);
      if (before === undefined) first.set(definition.acronym, definition);
      else if (definition.doubt === undefined && !isSameName(stories, spelledAt(before), spelledAt(definition)))
        yield spelledOutAnotherWay(stories, definition, spelledAt(before), 'another draft spells it out another way');
    }
  },
});

function spelledAt({ expansion, span }: AcronymUse): Span {
  return expansion ?? span;
}

/** Whether the name stands there too; letters may also be explained by another set of letters for it, “HWBX (HWB)”. */
function isSpelledOut({ text }: Story, { expansion, bracket }: AcronymUse): boolean {
  return expansion === undefined ? bracket !== undefined : toLetters(sliceOf(text, expansion)) === undefined;
}

// “Health-Board’s” and “health boards” are the same name.
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;

function isSameName(story: Pick<Story, 'text'>, one: Span, other: Span): boolean {
  const bare = (span: Span) => sliceOf(story.text, span).toLowerCase().replace(NOT_A_LETTER, '').replace(/s$/, '');
  return bare(one) === bare(other);
}

function spelledOutAgain(story: Story, second: AcronymUse, earlier: Span): Finding {
  const letters = sliceOf(story.text, second.span);
  return {
    span: second.span,
    message: isQuoted(story.quotes, second.span)
      ? `Explain “${letters}” once; the story spells it out before.`
      : `Use “${letters}” alone; the story spells it out before.`,
    related: [{ span: earlier, message: `“${letters}” is spelled out here.` }],
    fixes: keepLetters(story, second, letters),
    why: [`The story explains “${letters}” twice.`],
  };
}

function spelledOutAnotherWay(
  story: Pick<Story, 'text'>,
  second: AcronymUse,
  earlier: Span,
  why = 'the story spells it out another way before',
): Finding {
  const letters = sliceOf(story.text, second.span);
  return {
    span: second.span,
    message: `Check “${letters}”; ${why}.`,
    related: [{ span: earlier, message: `Here “${letters}” is “${longFormAt(story, earlier)}”.` }],
    fixes: [],
    why: [`The story explains “${letters}” in two ways.`],
  };
}

function keepLetters(story: Story, second: AcronymUse, letters: string): Fix[] {
  const edits = lettersAlone(story, second);
  return edits.length === 0 ? [] : [{ kind: 'draft', title: ['Write only “{0}”', letters], edits }];
}
