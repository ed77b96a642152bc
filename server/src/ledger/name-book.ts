import type { Entity, Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import { PREPOSITIONS } from '../english/function-words.ts';
import type { Block } from '../text/block.ts';
import type { InBlock } from '../text/in-block.ts';
import { contains, type Span } from '../text/span.ts';
import { roleBeside } from './roles-beside-names.ts';

/** Who is named where in a story, and who holds which office. */
export interface NameBook {
  /** The names in some words and close behind them. */
  readonly mentionsNear: (words: Span) => readonly InBlock<Mention>[];
  /** The names of a paragraph that stand before an offset, as far back as a reader thinks. */
  readonly mentionsBefore: (offset: number, block: Block) => readonly InBlock<Mention>[];
  /** Whom a mention stands for; letters stand for what the story says they mean. */
  readonly entityOf: (mention: Mention) => Entity | undefined;
  /** The name that ends at an offset. */
  readonly nameEndingBefore: (offset: number) => Mention | undefined;
  /** The name that a phrase ends with: “Ada Quist” of “chief executive Ada Quist”. */
  readonly nameEndingAt: (phrase: Span) => Mention | undefined;
  /** What the story first says of somebody beside the name. */
  readonly roleOf: (entity: Entity) => string | undefined;
  /** The only one to whom the story gives an office: “mayor”. */
  readonly holderOf: (office: string) => Entity | undefined;
}

/** Looks the names of a story up, each once. */
export function createNameBook(story: Story): NameBook {
  const byPlace = new Map(
    story.entities.flatMap((entity) => entity.mentions.map(({ span }) => [span.start, entity] as const)),
  );
  const byEnd = new Map(story.mentions.map((mention) => [mention.span.end, mention]));
  const byLetters = new Map(
    story.acronyms.flatMap(({ acronym, expansion }) => {
      const entity = expansion && byPlace.get(expansion.start);
      return entity === undefined ? [] : [[acronym, entity] as const];
    }),
  );
  const roles = new Map<Entity, string | undefined>();
  function roleOf(entity: Entity): string | undefined {
    if (!roles.has(entity)) roles.set(entity, firstRole(story, entity));
    return roles.get(entity);
  }
  const holders = holdersIn(story);
  return {
    mentionsNear: ({ start, end }) => mentionsBetween(story.mentions, start, end + FAR),
    mentionsBefore: (offset, block) =>
      mentionsBetween(story.mentions, Math.max(block.span.start, offset - FAR), offset),
    entityOf: ({ span, name }) => byLetters.get(name) ?? byPlace.get(span.start),
    nameEndingBefore: (offset) => byEnd.get(offset),
    nameEndingAt(phrase) {
      const mention = byEnd.get(phrase.end);
      return mention !== undefined && contains(phrase, mention.span) ? mention : undefined;
    },
    roleOf,
    holderOf: (office) => holderAmong(holders, office.toLowerCase().split(' ')),
  };
}

const FAR = 500; // In UTF-16 code units: some sentences.

/** The mentions that begin in a stretch; `mentions` come in the order of the text. */
function mentionsBetween(
  mentions: readonly InBlock<Mention>[],
  start: number,
  end: number,
): readonly InBlock<Mention>[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const near: InBlock<Mention>[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= end) break;
    near.push(mention);
  }
  return near;
}

function firstRole({ text }: Story, { mentions }: Entity): string | undefined {
  for (const mention of mentions) {
    const role = roleBeside(text, mention);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** “Merrow town mayor”: whoever is called that, or “town mayor”, or “mayor”; the “office of the mayor” is not the mayor. */
function holderAmong(holders: ReadonlyMap<string, Entity | null>, words: readonly string[]): Entity | undefined {
  const from = words.findIndex(
    (_, at) => holders.has(words.slice(at).join(' ')) && !words.slice(0, at).some((word) => PREPOSITIONS.has(word)),
  );
  return from < 0 ? undefined : (holders.get(words.slice(from).join(' ')) ?? undefined);
}

/** Who holds an office by the titles and posts of the story; nobody where it gives one to two. */
function holdersIn({ text, entities }: Story): Map<string, Entity | null> {
  const holders = new Map<string, Entity | null>();
  for (const entity of entities) {
    const offices = new Set(
      entity.mentions.flatMap(({ titles, posts }) =>
        [...titles, ...posts.map(({ span }) => span)].map(({ start, end }) => text.slice(start, end).toLowerCase()),
      ),
    );
    for (const office of offices) holders.set(office, holders.has(office) ? null : entity);
  }
  return holders;
}
