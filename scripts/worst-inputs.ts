// Tests each regular expression that ships against its own worst input: `npm run worst-inputs [-- PART OF A PATH]`.
// Each repetition is pumped with each of its alternatives. Where a text twice as long takes more than twice the time, it is
// checked as a draft in each format: many an expression is only asked about a few words. The exit status is 1 where a
// draft takes more than twice the time, too.
import path from 'node:path';
import { shippedExpressions } from './worst-inputs/expressions.ts';
import { type Growth, growthOf, searching } from './worst-inputs/growth.ts';
import { attacksOn } from './worst-inputs/pumps.ts';

const root = path.resolve(import.meta.dirname, '..');
const [part = ''] = process.argv.slice(2);
const expressions = (await shippedExpressions(root)).filter(({ place }) => place.includes(part));
// What builds expressions is loaded only now, so that they were heard.
const { checking } = await import('./worst-inputs/checked-draft.ts');
let steep = 0;
for (const expression of expressions) {
  const { source, flags, place } = expression;
  const attacks = attacksOn(expression);
  const growth = growthOf(searching(new RegExp(source, flags.replace('y', 'g'))), attacks);
  if (growth === undefined) continue;
  steep += 1;
  console.log(`${place}  ${told(growth)}  /${source.slice(0, 120)}/${flags}`);
  for (const format of ['plain', 'markdown', 'html'] as const) {
    const inDraft = growthOf(checking(format), attacks);
    if (inDraft === undefined) continue;
    console.log(`    a draft in ${format}: ${told(inDraft)}`);
    process.exitCode = 1;
  }
}
console.log(`${expressions.length} expressions, ${steep} of them worse than linear on their own.`);

function told({ attack, exponent, took, length }: Growth): string {
  const power = exponent === undefined ? 'without end' : `n^${exponent.toFixed(1)}`;
  return `${power}, ${took.toFixed(0)} ms at ${length}, ${JSON.stringify(attack)}`;
}
