import data from '../data/body-kinds.json' with { type: 'json' };
import { foldName } from './skeletons.ts';

const KINDS_OF = kindsByWord({ ...data.kinds, ...tradesWithAny() });
const WIDE_KINDS_OF = kindsByWord(data.wideKinds);
const NEAR_KINDS_OF = kindsByWord(data.nearKinds);
const TRADES: ReadonlySet<string> = new Set(Object.values(data.trades).flat());
const FIRMS: ReadonlySet<string> = new Set(data.kinds.companies);
const CALLS: ReadonlySet<string> = new Set(data.calls);
const UNITED: ReadonlySet<string> = new Set(data.uniting);

/** “Arden Minerals” may be “Arden Aggregates”, and “Arden Group” whatever Arden trades in. */
function tradesWithAny(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(data.trades).map(([trade, words]) => [trade, [...words, ...data.anyTrade]]));
}

function kindsByWord(kinds: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of words.map(foldName)) byWord.set(word, new Set([...(byWord.get(word) ?? []), kind]));
  }
  return byWord;
}

/** The kinds of body that two words may both stand for: “inquiries” for “commission” and “review”. */
export function kindsInCommon(a: string, b: string): string[] {
  return [...(KINDS_OF.get(a) ?? [])].filter((kind) => KINDS_OF.get(b)?.has(kind) === true);
}

/** The same for kinds so wide that the names must be alike in more than one everyday word: “trust” and “network”. */
export function wideKindsInCommon(a: string, b: string): string[] {
  return [...(WIDE_KINDS_OF.get(a) ?? [])].filter((kind) => WIDE_KINDS_OF.get(b)?.has(kind) === true);
}

/** The same for kinds that are one only where the names differ in words that say the same: “theatre” and “company”. */
export function nearKindsInCommon(a: string, b: string): string[] {
  return [...(NEAR_KINDS_OF.get(a) ?? [])].filter((kind) => NEAR_KINDS_OF.get(b)?.has(kind) === true);
}

/** Whether a word says what kind of body a name stands for: “trust”. */
export function isKindOfBody(fold: string): boolean {
  return KINDS_OF.has(fold) || WIDE_KINDS_OF.has(fold) || NEAR_KINDS_OF.has(fold);
}

/** Whether two words say what a firm trades in, and that it is one: “mining” before “corporation”. */
export function isTradeOfFirm(trade: string, firm: string): boolean {
  return TRADES.has(trade) && FIRMS.has(firm);
}

/** Whether a word begins the name of a campaign: “save”. */
export function isCall(fold: string): boolean {
  return CALLS.has(fold);
}

/** Whether a word joins those who are told behind it: “amalgamated”. */
export function isUniting(fold: string): boolean {
  return UNITED.has(fold);
}

// “weavers”, “inspectors”, “chemists”, “dockmen”
const AT_WORK = /(?:[eo]rs|ists|men)$/;

/** Whether a word says what some people do: “weavers”. */
export function tellsWork(fold: string): boolean {
  return AT_WORK.test(fold);
}
