// Throws strange drafts, messages and configs at Copydesk, for as long as it is told:
// `npm run fuzz -- --minutes N [--seed S]`. The exit status is 1 where something broke; the smallest case of it is printed,
// with the seed that finds it again.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { FUZZES } from '../test/fuzz/suite.ts';

const MINUTE = 60_000;
// One round tries each fuzz so long; a new seed for each round keeps the cases small.
const ROUND = MINUTE / 4;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? '2');
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(minutes > 0) || !Number.isInteger(firstSeed)) {
  console.error('Say how long, in minutes: npm run fuzz -- --minutes 20 [--seed 7]');
  process.exit(2);
}

const end = Date.now() + minutes * MINUTE;
const tried = new Map<string, number>();
const taken = new Map<string, number>();
for (let seed = firstSeed; Date.now() < end; seed += 1) {
  for (const { name, propertyOf, steps } of FUZZES) {
    const interruptAfterTimeLimit = Math.min(ROUND, end - Date.now());
    if (interruptAfterTimeLimit <= 0) break;
    // Where it hangs, the last line says in what.
    console.log(`seed ${seed}: ${name}`);
    const property = propertyOf(() => taken.set(steps, (taken.get(steps) ?? 0) + 1));
    const result = await fc.check(property, { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit });
    tried.set(name, (tried.get(name) ?? 0) + result.numRuns);
    if (!result.failed || result.counterexample === null) continue;
    process.exitCode = 1;
    console.error(`${name}, seed ${seed}:\n${await fc.asyncDefaultReportMessage(result)}`);
  }
}
for (const { name, steps } of FUZZES) {
  console.log(`${name}: ${tried.get(name) ?? 0} tried, in ${taken.get(steps) ?? 0} ${steps}`);
}
