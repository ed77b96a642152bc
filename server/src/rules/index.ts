import { acronymBeforeDefinition } from './acronyms/acronym-before-definition.ts';
import { redefinedAcronym } from './acronyms/redefined-acronym.ts';
import { undefinedAcronym } from './acronyms/undefined-acronym.ts';
import { unusedAcronym } from './acronyms/unused-acronym.ts';
import { figuresDisagree } from './agreement/figures-disagree.ts';
import { headlineOverstates } from './agreement/headline-overstates.ts';
import { anonymousSource } from './attribution/anonymous-source.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { sourceRemoved } from './attribution/source-removed.ts';
import { unattributedClaim } from './attribution/unattributed-claim.ts';
import { unattributedQuote } from './attribution/unattributed-quote.ts';
import { vagueSource } from './attribution/vague-source.ts';
import { differentToll } from './names/different-toll.ts';
import { fullNameAgain } from './names/full-name-again.ts';
import { houseName } from './names/house-name.ts';
import { houseStyle } from './names/house-style.ts';
import { inconsistentName } from './names/inconsistent-name.ts';
import { inconsistentSpelling } from './names/inconsistent-spelling.ts';
import { inconsistentStyle } from './names/inconsistent-style.ts';
import { inconsistentTitle } from './names/inconsistent-title.ts';
import { lateIntroduction } from './names/late-introduction.ts';
import type { Rule } from './rule.ts';
import { brokenFrontMatter } from './unfinished/broken-front-matter.ts';
import { doubledWord } from './unfinished/doubled-word.ts';
import { placeholder } from './unfinished/placeholder.ts';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  acronymBeforeDefinition,
  anonymousSource,
  brokenFrontMatter,
  differentToll,
  doubledWord,
  figuresDisagree,
  fullNameAgain,
  headlineOverstates,
  houseName,
  houseStyle,
  inconsistentName,
  inconsistentSpelling,
  inconsistentStyle,
  inconsistentTitle,
  lateIntroduction,
  loadedVerb,
  placeholder,
  redefinedAcronym,
  sourceRemoved,
  unattributedClaim,
  unattributedQuote,
  undefinedAcronym,
  unusedAcronym,
  vagueSource,
];
