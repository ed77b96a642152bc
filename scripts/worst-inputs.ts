// Tests each regular expression that ships against its own worst input: `npm run worst-inputs [-- PART OF A PATH]`.
// Each repetition is pumped with each of its alternatives; what takes more than twice the time for twice the text is shown.
import path from 'node:path';
import { shippedExpressions } from './worst-inputs/expressions.ts';
import { growthOf } from './worst-inputs/growth.ts';

const root = path.resolve(import.meta.dirname, '..');
const [part = ''] = process.argv.slice(2);
const expressions = (await shippedExpressions(root)).filter(({ place }) => place.includes(part));
let steep = 0;
for (const { source, flags, place } of expressions) {
  const growth = growthOf({ source, flags });
  if (growth === undefined) continue;
  steep += 1;
  const { attack, exponent, took, length } = growth;
  const power = exponent === undefined ? 'without end' : `n^${exponent.toFixed(1)}`;
  console.log(`${place}  ${power}, ${took.toFixed(0)} ms at ${length}  /${source.slice(0, 120)}/${flags}`);
  console.log(`    ${JSON.stringify(attack)}`);
}
console.log(`${expressions.length} expressions, ${steep} of them worse than linear.`);
if (steep > 0) process.exitCode = 1;
