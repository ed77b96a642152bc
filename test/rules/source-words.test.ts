import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory } from '../../server/src/analysis/story.ts';
import { tellSource } from '../../server/src/rules/source-words.ts';
import { readLayout } from '../../server/src/text/read-layout.ts';

describe('tellSource', () => {
  it('names the cue, the source and the reach', () => {
    const text = `Ada Quist said it would close. “It is old,” she said. “It creaks. It leaks.”

The river is wide.`;
    const story = readStory(text, readLayout({ uri: 'story', format: 'plain', text }), createMemory());
    assert.deepEqual(
      story.sentences.flatMap((sentence) => tellSource(text, sentence)),
      [
        '“said” is the cue; the source is “Ada Quist” (a person).',
        '“said” is the cue; the source is “she”, that is “Ada Quist”.',
        'The sentence before, in the same paragraph, tells who speaks.',
        '“said” is the cue; the source is “she”, that is “Ada Quist”.',
        'No word in the sentence tells of a source.',
      ],
    );
  });
});
