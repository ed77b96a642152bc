import * as z from 'zod';
import type { Attribution } from '../../analysis/attribution/attributions.ts';
import { type CueForm, cueForms } from '../../analysis/attribution/cues.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';

export const loadedVerb = defineRule({
  id: 'loaded-verb',
  category: 'attribution',
  summary: 'Report what was said with “said”, not with a verb that judges it.',
  severity: 'off',
  safeFixes: true,
  options: z.strictObject({
    allowed: z
      .array(z.string())
      .default(['chant', 'deny', 'disclose', 'joke', 'murmur', 'mutter', 'scream', 'shout', 'whisper', 'yell'])
      .describe('Verbs to leave alone, in their plain form. Those that tell how or what somebody said judge nothing.'),
  }),
  *check(story, { allowed }) {
    const free = new Set(allowed.map((verb) => verb.toLowerCase()));
    for (const attribution of story.attributions) {
      if (isBody(attribution.block) && isLoaded(attribution, free) && isPlainReport(story, attribution)) {
        yield* toFinding(story, attribution);
      }
    }
  },
});

function isLoaded({ entry }: Attribution, free: ReadonlySet<string>): boolean {
  return entry?.part === 'verb' && entry.tone === 'loaded' && !free.has(entry.cue);
}

/** Whether “said” could stand in the verb's place, outside quotation marks. */
function isPlainReport(story: Story, attribution: Attribution): boolean {
  const { cue, entry, kind, besideWords } = attribution;
  // A poll reveals something without judging anybody.
  if (kind === 'document' && entry?.cue === 'reveal') return false;
  if (!entry?.takes.some((taking) => taking === 'clause' || taking === 'quote')) return false;
  return besideWords && !isQuoted(story.quotes, cue);
}

const SAY: Readonly<Record<CueForm['form'], string | undefined>> = {
  base: 'say',
  s: 'says',
  past: 'said',
  ing: 'saying',
  plural: undefined,
};

function* toFinding(story: Story, { cue, entry }: Attribution): Generator<Finding> {
  const verb = sliceOf(story.text, cue);
  const form = cueForms(verb.toLowerCase()).find((each) => each.cue === entry)?.form;
  const neutral = form && SAY[form];
  if (neutral === undefined) return;
  const said = /^\p{Lu}/u.test(verb) ? neutral.replace('s', 'S') : neutral;
  yield {
    span: cue,
    message: `Write “${said}” unless you mean to judge with “${verb}”.`,
    related: [],
    fixes: [{ kind: 'draft', title: ['Replace “{0}” with “{1}”', verb, said], edits: [{ span: cue, newText: said }] }],
    why: [
      `“${verb}” tells readers what to think of the words that it reports.`,
      `“${said}” fits in its place and leaves that to them.`,
    ],
  };
}
