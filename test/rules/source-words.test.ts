import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory } from '../../server/src/analysis/story.ts';
import { tellSource } from '../../server/src/rules/source-words.ts';
import { readLayout } from '../../server/src/text/layout.ts';

describe('tellSource', () => {
  it('names the cue, the source and the reach', () => {
    const text = `Ada Quist said it would close. “It is old,” she said. “It creaks. It leaks.”

The river is wide.`;
    const story = readStory(text, readLayout({ uri: 'story', format: 'plain', text }), createMemory());
    assert.deepEqual(
      story.sentences.flatMap((sentence) => tellSource(text, sentence)),
      [
        '“said” tells of a source: “Ada Quist”, a person.',
        '“said” tells of a source: “she”, which stands for “Ada Quist”.',
        'The sentence before, in the same paragraph, tells who speaks (“she”, which stands for “Ada Quist”).',
        'No word in the sentence tells of a source.',
      ],
    );
  });
});
