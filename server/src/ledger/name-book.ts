import type { Entity, Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import type { Block } from '../text/block.ts';
import { groupByBlock, type InBlock } from '../text/in-block.ts';
import { contains, type Span } from '../text/span.ts';
import { roleBeside } from './roles-beside-names.ts';

/** Who is named where in a story, and who holds which office. */
export interface NameBook {
  readonly mentionsIn: (block: Block) => readonly InBlock<Mention>[];
  /** Whom a mention stands for; letters stand for what the story says they mean. */
  readonly entityOf: (mention: Mention) => Entity | undefined;
  /** The name that a phrase ends with: “Ada Quist” of “chief executive Ada Quist”. */
  readonly nameEndingAt: (phrase: Span) => Mention | undefined;
  /** What the story first says of somebody beside the name. */
  readonly roleOf: (entity: Entity) => string | undefined;
  /** The only one to whom the story gives an office: “mayor”. */
  readonly holderOf: (office: string) => Entity | undefined;
}

/** Looks the names of a story up, each once. */
export function createNameBook(story: Story): NameBook {
  const byBlock = groupByBlock(story.mentions);
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
    mentionsIn: (block) => byBlock.get(block) ?? [],
    entityOf: ({ span, name }) => byLetters.get(name) ?? byPlace.get(span.start),
    nameEndingAt(phrase) {
      const mention = byEnd.get(phrase.end);
      return mention !== undefined && contains(phrase, mention.span) ? mention : undefined;
    },
    roleOf,
    holderOf: (office) => holders.get(office.toLowerCase()) ?? undefined,
  };
}

function firstRole({ text }: Story, { mentions }: Entity): string | undefined {
  for (const mention of mentions) {
    const role = roleBeside(text, mention);
    if (role !== undefined) return role;
  }
  return undefined;
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
