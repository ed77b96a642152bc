import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readStory } from '../../server/src/analysis/story.ts';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { tellSource } from '../../server/src/rules/attribution/source-words.ts';

describe('tellSource', () => {
  it('quotes a source without its markup', () => {
    const text = 'The water fell, according to the [public *gauge*](https://gauge.example).';
    const story = readStory(text, readLayout({ uri: 'story', format: 'markdown', text }), createMemory());
    assert.deepEqual(
      story.sentences.flatMap((sentence) => tellSource(story, sentence)),
      ['“according to” names the source: “the public gauge”.'],
    );
  });

  it('tells a wish from words', () => {
    const text = 'Brandt hopes to save the pier. It was reported that the pier is safe.';
    const story = readStory(text, readLayout({ uri: 'story', format: 'plain', text }), createMemory());
    assert.deepEqual(
      story.sentences.flatMap((sentence) => tellSource(story, sentence)),
      [
        '“hopes” tells of a wish, a plan or a belief, and names whose it is: “Brandt” (a person).',
        '“reported” tells that somebody says so; nobody is named for it.',
      ],
    );
  });

  it('names the cue, the source and the reach', () => {
    const text = `Ada Quist said it would close. “It is old,” she said. “It creaks. It leaks.”

The river is wide.`;
    const story = readStory(text, readLayout({ uri: 'story', format: 'plain', text }), createMemory());
    assert.deepEqual(
      story.sentences.flatMap((sentence) => tellSource(story, sentence)),
      [
        '“said” names the source: “Ada Quist” (a person).',
        '“said” names the source: “she”, that is “Ada Quist”.',
        'The sentence before, in the same paragraph, tells who speaks.',
        '“said” names the source: “she”, that is “Ada Quist”.',
        'No word in the sentence tells of a source.',
      ],
    );
  });
});
