import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readDeskStories } from '../../scripts/train/desk-marks.ts';
import { folderWith } from '../files/disk.ts';

const STORY = { id: 'quay', text: 'The quay is shut.', marks: [{ start: 0, end: 17, codes: ['0'] }] };

describe('stories that a desk marked', () => {
  it('stand one a line', (test) => {
    const folder = folderWith({ 'marked.jsonl': `${JSON.stringify(STORY)}\n\n${JSON.stringify(STORY)}\n` }, test);
    assert.deepEqual(readDeskStories(path.join(folder, 'marked.jsonl')), [STORY, STORY]);
  });

  it('name the line that is none, and show what one looks like', (test) => {
    for (const wrong of ['quay', '{"id": "quay"}', JSON.stringify({ ...STORY, marks: [{ start: 0, end: 17 }] })]) {
      const file = path.join(
        folderWith({ 'marked.jsonl': `${JSON.stringify(STORY)}\n${wrong}\n` }, test),
        'marked.jsonl',
      );
      assert.throws(() => readDeskStories(file), {
        message: `${file}:2: This is no marked story. It looks like this: ${JSON.stringify(STORY)}, in one line.`,
      });
    }
  });
});
