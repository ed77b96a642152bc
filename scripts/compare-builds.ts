// Reads drafts with two builds of the command line and reports every difference in what they find and how they read:
// `npm run compare -- BEFORE AFTER FILE…`. BEFORE and AFTER are checkouts in which `npm run build` was run.
// A FILE of JSON lines holds a draft a line (`text`, and `id` or not); a rule's page gives each of its stories; any other
// file is a draft. `--quick` leaves the full reader out, The exit status is 1 where anything differs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compareAnswers, type Difference } from './compare/answers.ts';
import { draftsIn, type NamedDraft } from './compare/drafts.ts';

// {"start":12,"end":20: where an item stands.
const PLACE = /"start":(\d+),"end":(\d+)/;
const LONGEST_QUOTE = 80;

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
const [before, after, ...files] = positionals;
const reader = values.quick === true ? ['--reader', 'quick'] : [];
if (before === undefined || after === undefined || files.length === 0) {
  console.error('Name two checkouts and files of drafts: npm run compare -- BEFORE AFTER FILE…');
  process.exit(2);
}

let drafts = 0;
let differing = 0;
const counts = new Map<string, number>();
for (const file of files) {
  const batch = draftsIn(file);
  drafts += batch.length;
  const answers = answersOf(after, batch);
  for await (const { draft, answer } of answersOf(before, batch)) {
    const { value } = await answers.next();
    report(draft, compareAnswers(answer, value?.answer));
  }
}
console.log(`${drafts} drafts read, ${differing} of them differently`);
for (const [part, count] of counts) console.log(`  ${part}: ${count}`);
process.exitCode = differing > 0 ? 1 : 0;

function report(draft: NamedDraft, differences: readonly Difference[]): void {
  if (differences.length === 0) return;
  differing += 1;
  console.log(draft.id);
  for (const { part, side, item } of differences) {
    const sign = side === 'before' ? '-' : '+';
    counts.set(`${sign} ${part}`, (counts.get(`${sign} ${part}`) ?? 0) + 1);
    console.log(`  ${sign} ${part} ${item}${quoteOf(draft.text, item)}`);
  }
}

/** The words of the draft that an item is about. */
function quoteOf(text: string, item: string): string {
  const place = PLACE.exec(item);
  if (place === null) return '';
  const words = text.slice(Number(place[1]), Number(place[2])).replace(/\s+/g, ' ');
  return ` “${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`;
}

interface Answered {
  readonly draft: NamedDraft;
  readonly answer: unknown;
}

/** What the build in a checkout says of each draft, in their order. */
async function* answersOf(checkout: string, drafts: readonly NamedDraft[]): AsyncGenerator<Answered> {
  const program = path.resolve(checkout, 'server/bin/copydesk.js');
  const child = spawn(process.execPath, [program, 'pipe', '--reading', ...reader], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(drafts.map(({ id, text, format }) => `${JSON.stringify({ id, text, format })}\n`).join(''));
  let at = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const draft = drafts[at++];
    if (draft !== undefined) yield { draft, answer: JSON.parse(line) };
  }
  if (at !== drafts.length) throw new Error(`${program} gave ${at} answers to ${drafts.length} drafts.`);
}
