import { acronymBeforeDefinition } from './acronym-before-definition.ts';
import { anonymousSource } from './anonymous-source.ts';
import { fullNameAgain } from './full-name-again.ts';
import { houseName } from './house-name.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { inconsistentSpelling } from './inconsistent-spelling.ts';
import { inconsistentStyle } from './inconsistent-style.ts';
import { inconsistentTitle } from './inconsistent-title.ts';
import { lateIntroduction } from './late-introduction.ts';
import { loadedVerb } from './loaded-verb.ts';
import { redefinedAcronym } from './redefined-acronym.ts';
import type { Rule } from './rule.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unusedAcronym } from './unused-acronym.ts';
import { vagueSource } from './vague-source.ts';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  acronymBeforeDefinition,
  anonymousSource,
  fullNameAgain,
  houseName,
  inconsistentName,
  inconsistentSpelling,
  inconsistentStyle,
  inconsistentTitle,
  lateIntroduction,
  loadedVerb,
  redefinedAcronym,
  unattributedClaim,
  unattributedQuote,
  undefinedAcronym,
  unusedAcronym,
  vagueSource,
];
