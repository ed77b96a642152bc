import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatOf } from '../../server/src/layout/format.ts';

it('the format of a draft shows in its extension', () => {
  const formats = [
    'a/pier.md',
    'PIER.MARKDOWN',
    'pier.mdx',
    'pier.html',
    'file:///pier.htm?a=b#c',
    'pier.draft',
    'pier.md.txt',
    'md',
    '',
  ];
  assert.deepEqual(
    formats.map((path) => `${path} ${formatOf(path)}`.trim()),
    [
      'a/pier.md markdown',
      'PIER.MARKDOWN markdown',
      'pier.mdx markdown',
      'pier.html html',
      'file:///pier.htm?a=b#c html',
      'pier.draft plain',
      'pier.md.txt plain',
      'md plain',
      'plain',
    ],
  );
});
