import type { Span } from '../text/span.ts';

/** A line of ArchieML by what it is; a span without the blanks at either end. */
export type ArchieLine =
  | { readonly kind: 'command'; readonly command: string; readonly span: Span }
  | { readonly kind: 'key'; readonly key: string; readonly value: Span; readonly item: Item; readonly span: Span }
  | { readonly kind: 'scope'; readonly type: string; readonly flags: string; readonly key: string; readonly span: Span }
  | { readonly kind: 'text'; readonly item: Item; readonly span: Span };

/** What stands behind a “*”, which makes an item where a list is. */
type Item = Span | undefined;

// The expressions are those of ArchieML's own parser, for one line each.

// “:end”, “: skip the rest”
const COMMAND = /^\s*:[ \t]*(endskip|ignore|skip|end)/i;
// “headline: Old pier closes”
const KEY = /^\s*([^\s\0\u200b[\]\\{}:]+)[ \t]*:[ \t]*/;
// “* a fault”
const ITEM = /^\s*\*[ \t]*/;
// “[photos]”, “{.image}”, “[+body]”, “[]”; no blank is tried in two places.
const SCOPE = /^\s*([[{])[ \t]*(?![ \t])([+.]*)(?![+.])[ \t]*(?![ \t])([^\s\0\u200b[\]\\{}:]*)[ \t]*[\]}]/;
// “The harbour is closed.” and its line break.
const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;

/** Reads the lines of a text up to “:ignore”, without what “:skip” takes out. */
export function* readArchieLines(text: string): Generator<ArchieLine> {
  let isSkipping = false;
  for (const { index, 1: line = '' } of text.matchAll(LINE)) {
    const read = readLine(line, index);
    if (read === undefined) continue;
    if (read.kind !== 'command') {
      if (!isSkipping) yield read;
      continue;
    }
    if (read.command === 'ignore') return;
    if (read.command === 'skip') isSkipping = true;
    if (read.command === 'endskip') isSkipping = false;
    if (read.command !== 'end' || !isSkipping) yield read;
  }
}

function readLine(line: string, at: number): ArchieLine | undefined {
  const ink = line.trim();
  if (ink === '') return undefined;
  const start = at + line.indexOf(ink);
  const span = { start, end: start + ink.length };
  const command = COMMAND.exec(line)?.[1];
  if (command !== undefined) return { kind: 'command', command: command.toLowerCase(), span };
  const star = ITEM.exec(line)?.[0];
  const item = star === undefined ? undefined : behind(star, at, span);
  const [key, name = ''] = KEY.exec(line) ?? [];
  if (key !== undefined) return { kind: 'key', key: name, value: behind(key, at, span), item, span };
  const [, type, flags = '', scope = ''] = SCOPE.exec(line) ?? [];
  return type === undefined ? { kind: 'text', item, span } : { kind: 'scope', type, flags, key: scope, span };
}

function behind(mark: string, at: number, { end }: Span): Span {
  return { start: Math.min(at + mark.length, end), end };
}
