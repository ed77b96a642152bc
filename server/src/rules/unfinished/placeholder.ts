import * as z from 'zod';
import type { Placeholder } from '../../analysis/placeholders.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule, fit } from '../rule.ts';

export const placeholder = defineRule({
  id: 'placeholder',
  category: 'unfinished',
  summary: 'Fill in what is still to come before the story runs.',
  severity: 'error',
  options: z.strictObject({}),
  *check(story) {
    for (const { span, kind } of story.placeholders) {
      const message = MESSAGES[kind](sliceOf(story.text, span).trim());
      yield { span, message, related: [], fixes: [], why: [REASONS[kind]] };
    }
  },
});

const MESSAGES: Readonly<Record<Placeholder['kind'], (words: string) => string>> = {
  'to-come': (words) => `Fill in “${words}” before this runs.`,
  blank: (words) => `Fill in “${words}” before this runs.`,
  'dummy-text': (words) => `Replace the dummy text “${words}”.`,
  byline: (words) => `Name the writer after “${words}”, or take the line out.`,
  'desk-note': (words) => fit(`Answer “${words}” and take it out.`, 'Answer this note and take it out.'),
};

const REASONS: Readonly<Record<Placeholder['kind'], string>> = {
  'to-come': 'It says that something is to come; readers would see it as it stands.',
  blank: 'X’s, noughts and question marks hold the place of a figure or a name.',
  'dummy-text': 'Such text shows a designer where the story will stand.',
  byline: 'The line says “by”, and then nobody.',
  'desk-note': 'It asks something of the desk; readers would see it as it stands.',
};
