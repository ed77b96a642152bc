import { anyOf } from '../../english/any-of.ts';
import { plainCase } from '../../text/letter-case.ts';
import data from '../data/accounts.json' with { type: 'json' };

// In plain case. “That is how his mother accounts for it.”, not “That is how it goes.”; “All of this is set out in the minutes.”
const TELLS_ALL = new RegExp(
  `^(?:(?:That|This|So|Such)(?:,? at least,?)? (?:is|was|are|were) (?:(?:how|what) [^.;:“”"]{1,60}? ${anyOf(data.tells)}|the (?:[a-z]+ )?${anyOf(data.accounts)} of)|(?:(?:All|Most|Much) of (?:this|that|it)|This|That|It) (?:is|was|are|were) (?:all )?${anyOf(data.sets)}(?= (?:an?|the|his|her|its|their|[A-Z])\\b))\\b`,
);
// “Councillor Quist said all of this into a megaphone.”
const SAYS_ALL = new RegExp(`^[A-Z][^.;:“”"]{0,60}? ${anyOf(data.agrees)} (?:all of this|all this|it all)\\b`);
// “All three owners say the same thing.”, “The director told them the rest.”
const ANNOUNCES = new RegExp(
  `\\b(?:say|says|said|tell|tells|told|explain|explains|explained|have|has)(?: (?:the |his |her )?[a-z]+){0,2} ${anyOf(data.announced)}[.:]$`,
);
// “They said so themselves.”, “The officer, Farida Marlow, worked out the sum.”, “The figure is from the ministry.”
const TELLS_LAST = new RegExp(
  `^(?:[A-Z][A-Za-zª’'-]*(?:[ ,]+[A-Za-zª’'-]+){0,8}?,? )(?:(?:has|have|had) |later |both )?(?:${anyOf(data.agrees)} ${anyOf(data.so)}|${anyOf(data.reckons)} the ${anyOf(data.sums)})\\b|^(?:The|That) ${anyOf(data.sums, data.accounts)} (?:is|are|was|were|comes?|came) (?:from|his|hers|theirs|that of|the [a-z]+[’']s)\\b`,
);
// “The order was shown to this reporter by the porter.”
const IS_SHOWN = new RegExp(`\\b${anyOf(data.shows)} (?:${anyOf(data.writers)}\\b|[Tt]he [A-Z])`);

/** Of what a sentence tells from whom it is: of all before it, of the last one, or of the next ones. */
export type Account = 'all' | 'last' | 'next';

/** Whether a sentence tells from whom others are; of one sentence also that whoever writes has seen the paper. */
export function accountOf(sentence: string): Account | undefined {
  const plain = plainCase(sentence);
  if (TELLS_ALL.test(plain) || SAYS_ALL.test(plain)) return 'all';
  if (TELLS_LAST.test(plain) || IS_SHOWN.test(plain)) return 'last';
  return ANNOUNCES.test(plain) ? 'next' : undefined;
}
