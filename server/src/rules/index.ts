import { inconsistentName } from './inconsistent-name.ts';
import { inconsistentSpelling } from './inconsistent-spelling.ts';
import type { Rule } from './rule.ts';
import { undefinedAcronym } from './undefined-acronym.ts';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [inconsistentName, inconsistentSpelling, undefinedAcronym];
