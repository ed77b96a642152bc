import type { Attribution } from '../analysis/attribution/attributions.ts';
import type { Entity, EntityKind } from '../analysis/names/mentions.ts';
import type { InBlock } from '../text/in-block.ts';
import { inOneLine, type Span } from '../text/span.ts';
import type { NameBook } from './name-book.ts';

// “its office”, “his campaign”: a body that has its name from somebody else's.
const OWNED = /^(?<whose>its|his|her) (?<body>\S.*)$/i;

/** Whom a small word may stand for; what the story leaves open may be a body. */
const OWNERS: Readonly<Record<string, readonly EntityKind[]>> = {
  its: ['organisation', 'unknown'],
  his: ['person'],
  her: ['person'],
};

/** “office of Harrow Ferries” for “its office”, where the paragraph before it names only one that can be meant. */
export function nameOwner(words: string, source: Span, { block }: InBlock<Attribution>, names: NameBook): string {
  const { whose = '', body = '' } = OWNED.exec(words)?.groups ?? {};
  const kinds = OWNERS[whose.toLowerCase()];
  if (kinds === undefined) return words;
  const named = names.mentionsBefore(source.start, block).flatMap((mention) => names.entityOf(mention) ?? []);
  const owner = onlyOne(named.filter(({ kind }) => kinds.includes(kind)));
  return owner === undefined ? words : `${body} of ${inOneLine(owner.name)}`;
}

function onlyOne(entities: readonly Entity[]): Entity | undefined {
  const [first, ...others] = new Set(entities);
  return others.length === 0 ? first : undefined;
}

// “minister’s”, “dockers’”
const GENITIVE = /(?:['’]s|s['’])$/;

/** Whether a word tells whose something is: “minister’s”. */
export function namesOwner(word: string): boolean {
  return GENITIVE.test(word);
}
