import * as z from 'zod';

/** How a desk wants an acronym brought in; both rules about its first use have the same option. */
export const BRACKETS_AT_FIRST_USE = z
  .enum(['optional', 'required'])
  .default('optional')
  .describe('Whether a name written out before its letters is enough, or has to have them in brackets.');
