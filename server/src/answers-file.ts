import * as z from 'zod';
import { reasonIn } from './layout/directive.ts';
import { byTexts } from './text/code-units.ts';
import { jsonIn } from './text/json-text.ts';

/** What the file is called that lies beside the drafts of a folder and holds what was answered about them. */
export const ANSWERS_NAME = 'copydesk.answers';

const filedAnswer = z.object({
  /** The name of the draft in the same folder. */
  draft: z.string(),
  rule: z.string(),
  /** What is underlined, and the sentence around it, for people who read the file. */
  words: z.string(),
  sentence: z.string(),
  reason: z.string(),
  /** By this the finding is known again, as long as its sentence stays as it is. */
  fingerprint: z.string(),
});

const answersFile = z.object({ version: z.literal(1), answers: z.array(filedAnswer) });

/** A finding that somebody answered, and why it may stand. */
export type FiledAnswer = z.output<typeof filedAnswer>;

/** What a file of answers holds, or what is wrong with it and what to do. */
export type FiledAnswers =
  | { readonly kind: 'answers'; readonly answers: readonly FiledAnswer[] }
  | { readonly kind: 'broken'; readonly message: string };

/** What holds where there is no such file. */
export const NO_ANSWERS: FiledAnswers = { kind: 'answers', answers: [] };

/** Reads a file of answers. */
export function readAnswers(text: string): FiledAnswers {
  const parsed = answersFile.safeParse(jsonIn(text));
  if (parsed.success) return { kind: 'answers', answers: parsed.data.answers };
  const [why = ''] = z.prettifyError(parsed.error).split('\n');
  return { kind: 'broken', message: `This holds no answers (${why}). Mend it, or remove it; until then none counts.` };
}

/** What was answered about a draft: by the fingerprint, why it may stand; without a reason nothing may. */
export function answeredIn(filed: FiledAnswers, draft: string): ReadonlyMap<string, string> {
  if (filed.kind === 'broken') return new Map();
  const answers = filed.answers.filter((answer) => answer.draft === draft && reasonIn(answer.reason) !== '');
  return new Map(answers.map(({ fingerprint, reason }) => [fingerprint, reasonIn(reason)]));
}

/** A file with more answers about one draft, one a line; those whose sentence the draft no longer has have lapsed. */
export function withAnswers(
  before: readonly FiledAnswer[],
  added: readonly FiledAnswer[],
  { name, sentences }: { readonly name: string; readonly sentences: ReadonlySet<string> },
): string {
  const anew = new Set(added.map(({ fingerprint }) => fingerprint));
  const kept = before.filter(
    ({ draft, sentence, fingerprint }) => draft !== name || (sentences.has(sentence) && !anew.has(fingerprint)),
  );
  const lines = [...kept, ...added]
    .sort(byTexts('draft', 'rule', 'sentence', 'fingerprint'))
    .map((answer) => `    ${JSON.stringify(answer)}`);
  return `{\n  "version": 1,\n  "answers": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
