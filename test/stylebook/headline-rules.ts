import * as z from 'zod';
import type { ConfigurableRule } from '../../server/src/stylebook/config.ts';

/** Two rules that a config may set. */
export const HEADLINE_RULES: readonly ConfigurableRule[] = [
  {
    id: 'long-headline',
    summary: 'Shorten a headline.',
    severity: 'warning',
    options: z.strictObject({
      most: z.int().min(1).default(70).describe('The most characters.'),
      kinds: z
        .array(z.enum(['print', 'web']))
        .default(['web'])
        .describe('Which headlines.'),
    }),
  },
  { id: 'passive-headline', summary: 'Say who did it.', severity: 'hint', options: z.strictObject({}) },
];
