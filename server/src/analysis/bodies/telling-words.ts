import { DETERMINERS, PREPOSITIONS } from '../../english/function-words.ts';
import data from '../data/body-kinds.json' with { type: 'json' };
import { kindsInCommon } from '../names/body-kinds.ts';
import type { NamedBody } from './body-ties.ts';

const GENERAL: ReadonlySet<string> = new Set([...data.general, ...data.areas, ...data.regions]);
const SAY_LITTLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.sayLittle).map(([kind, words]) => [kind, new Set(words)]),
);
const TRADES: ReadonlySet<string> = new Set(Object.keys(data.trades));

/** The words of a name that tell the body from others of its kind: “elections” of the “National Elections Commission”. */
export function tellingWords(body: NamedBody): readonly string[] {
  const words = body.own.filter((word) => kindsInCommon(word, body.head).every((kind) => TRADES.has(kind)));
  const telling = words.filter((word) => !saysLittle(word, body));
  return telling.length > 0 ? telling : words;
}

/** Whether a word says little of a body of its kind: “protection” of an agency, “workers” of a union. */
export function saysLittle(word: string, { head }: NamedBody): boolean {
  const isGeneral = GENERAL.has(word) || PREPOSITIONS.has(word) || DETERMINERS.has(word);
  return isGeneral || kindsInCommon(head, head).some((kind) => SAY_LITTLE.get(kind)?.has(word) === true);
}
