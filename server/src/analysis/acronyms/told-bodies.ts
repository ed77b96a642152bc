import { anyOf, ONCE } from '../../english/any-of.ts';
import labelWords from '../data/label-words.json' with { type: 'json' };

// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

// “teaching union”, “police watchdog”: a body that the word before it tells from others; “the local union” is any.
const TOLD_BODY = `(?!${anyOf(labelWords.plain, labelWords.untellingOfBodies)}\\s)[A-Za-zª][a-zª’'-]{2,}\\s${anyOf(labelWords.toldBodies)}`;
// “the teaching union ”, “the police watchdog, the ”
const BODY_BEFORE = new RegExp(`(?<![A-Za-zª’'-])(${TOLD_BODY})(?:,\\s(?:the\\s)?|\\s)["“‘']?$`);
// “, the teaching union,”, “, Harrow’s police watchdog”
const BODY_AFTER = new RegExp(
  `^, ((?:[Tt]he|[A-Z][A-Za-zª]*[’']s?) (?:[A-Za-zª-]+ ){0,3}?${ONCE}${TOLD_BODY})(?=[,.;]|\\s(?:and|for|in|of|that|which|who)\\b|$)`,
);
// “ union”, “ think tank”: what it is, right behind its letters.
const BODY_BESIDE = new RegExp(`^\\s(${anyOf(labelWords.bodiesBeside)})\\b`);

/** What is said of a body right before its letters: “teaching union”. */
export function bodyBefore(preceding: string): { readonly index: number; readonly body: string } | undefined {
  const said = BODY_BEFORE.exec(preceding);
  return said?.[1] === undefined ? undefined : { index: said.index, body: said[1] };
}

/** What is said of it right behind them: “the teaching union”, “union”. */
export function bodyBehind(following: string): string | undefined {
  return BODY_AFTER.exec(following)?.[1] ?? BODY_BESIDE.exec(following)?.[1];
}
