import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { changesIn } from '../../scripts/mutate/changes.ts';

describe('a changed file', () => {
  it('differs in one thing: a comparison, a condition, a sum, a result or a repetition', (t) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-changes-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, 'tsconfig.json'), '{ "files": ["boats.ts"] }');
    const text = [
      'export function boats(n: number, name: string): string[] {',
      "  if (n < 3 && /^Sea ?[a-z]+'*$/.test(name)) return [String(n + 1)];",
      '  return [];',
      '}',
      'export const isNone = (n: number): boolean => {',
      '  return n >= 1 ? false : name.length === 0;',
      '};',
      'export const none = () => { return undefined; };',
    ].join('\n');
    writeFileSync(path.join(folder, 'boats.ts'), text);
    const told = changesIn(folder, ['boats.ts']).map(({ line, before, after }) => `${line}: ${before} → ${after}`);
    assert.deepEqual(told.toSorted(), [
      '2: && → ||',
      '2: * → +',
      '2: + → *',
      '2: + → -',
      '2: < → <=',
      '2: ? → ',
      '2: [String(n + 1)] → []',
      "2: n < 3 && /^Sea ?[a-z]+'*$/.test(name) → !(n < 3 && /^Sea ?[a-z]+'*$/.test(name))",
      '3: [] → undefined',
      '6: === → !==',
      '6: >= → >',
      '6: n >= 1 ? false : name.length === 0 → undefined',
      '6: n >= 1 → !(n >= 1)',
    ]);
  });
});
