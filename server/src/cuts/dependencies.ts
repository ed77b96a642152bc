import type { GlossaryEntry } from '../analysis/acronyms/glossary.ts';
import { hasFullSource } from '../analysis/attribution/attributions.ts';
import { speechIn } from '../analysis/attribution/reach.ts';
import type { Entity, Mention } from '../analysis/names/mentions.ts';
import { isFullName } from '../analysis/people/introductions.ts';
import { relativesBeside, withSurnameAlone } from '../analysis/people/relatives.ts';
import type { Story, StorySentence } from '../analysis/story.ts';
import { isCommonWord } from '../english/known-words.ts';
import { readersKnow, type Stylebook } from '../stylebook/stylebook.ts';
import { type Block, isBody } from '../text/block.ts';
import type { InBlock } from '../text/in-block.ts';
import type { Span } from '../text/span.ts';

/** Something that a story says once, and needs elsewhere. */
export interface Dependency {
  readonly kind: 'letters' | 'person' | 'quotation' | 'claim';
  /** The letters, the name, or the words that would have nobody who says them. */
  readonly words: Span;
  /** The paragraphs each of which is enough. */
  readonly from: ReadonlySet<Block>;
  /** Where it is needed, in the order of the text. */
  readonly needed: readonly InBlock<{ readonly span: Span }>[];
  /** The letters, where they are what is explained. */
  readonly entry: GlossaryEntry | undefined;
}

/** What the paragraphs of a story have from one another. */
export function findDependencies(story: Story, stylebook: Stylebook): Dependency[] {
  const all = [...explanations(story, stylebook), ...introductions(story), ...speakers(story), ...leadSource(story)];
  return all
    .map((dependency) => ({ ...dependency, needed: dependency.needed.filter(({ block }) => isBody(block)) }))
    .filter(({ from, needed }) => from.size > 0 && needed.some(({ block }) => !from.has(block)));
}

/** Letters have their name from where the story spells them out. */
function explanations({ glossary }: Story, stylebook: Stylebook): Dependency[] {
  return glossary.flatMap((entry): Dependency[] => {
    const [first] = entry.uses;
    if (first === undefined || entry.isExplainedBeside || readersKnow(stylebook, entry.acronym)) return [];
    const from = blocksOf([...entry.definitions, ...entry.spelledOut]);
    return [{ kind: 'letters', words: first.span, from, needed: entry.uses, entry }];
  });
}

/** A surname has its person from where the story gives the full name, or a title; in a quotation, too. */
function introductions(story: Story): Dependency[] {
  const placed = new Map<Mention, InBlock<Mention>>(story.mentions.map((mention) => [mention, mention]));
  const withRelative = new Set(relativesBeside(story).values());
  return story.entities.filter(mayBePerson).flatMap((entity): Dependency[] => {
    const { mentions } = withSurnameAlone(entity, withRelative, story);
    const told = mentions.flatMap((mention) => placed.get(mention) ?? []).filter(({ block }) => isBody(block));
    const introducing = told.filter(introduces);
    const [first] = introducing;
    if (first === undefined) return [];
    const needed = told.filter(
      (mention) => mention.span.start > first.span.start && !introduces(mention) && isSurname(mention, entity),
    );
    return [{ kind: 'person', words: first.span, from: blocksOf(introducing), needed, entry: undefined }];
  });
}

/** What nothing says is a person may be one: “Jorun Vask”, who is “Vask” later. */
function mayBePerson({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unknown';
}

/** “House” of “Zorgate House” is hardly anybody’s surname, unless it speaks. */
function isSurname({ parts, speaks }: Mention, { kind }: Entity): boolean {
  return kind === 'person' || speaks || !parts.every(({ fold }) => isCommonWord(fold));
}

function introduces(mention: Mention): boolean {
  return isFullName(mention) || mention.titles.length > 0;
}

/** A quotation has its speaker, and “he said” its “he”, from the paragraphs before. */
function speakers(story: Story): Dependency[] {
  const people = entitiesByPlace(story.entities);
  const blocks = new Map<Entity, Set<Block>>();
  const placed = story.mentions[Symbol.iterator]();
  let next = placed.next();
  return story.sentences.flatMap((sentence): Dependency[] => {
    for (; !next.done && next.value.span.start < sentence.span.end; next = placed.next()) {
      const entity = people.get(next.value.span.start);
      if (entity !== undefined && isBody(next.value.block)) addTo(blocks, entity, next.value.block);
    }
    const from = speakerBlocks(sentence, people, blocks);
    if (from.size === 0 || from.has(sentence.block)) return [];
    const kind = speechIn(sentence).length > 0 ? 'quotation' : 'claim';
    return [{ kind, words: sentence.span, from: new Set(from), needed: [sentence], entry: undefined }];
  });
}

/** The paragraphs of which each tells who speaks in a sentence that does not say so itself. */
function speakerBlocks(
  sentence: StorySentence,
  people: ReadonlyMap<number, Entity>,
  blocks: ReadonlyMap<Entity, ReadonlySet<Block>>,
): ReadonlySet<Block> {
  const { reach } = sentence;
  if (reach.kind === 'nobody') return new Set();
  if (reach.kind === 'carried') {
    const isGuess = reach.how === 'new-paragraph' && !isQuotedThroughout(sentence);
    return new Set(reach.from === undefined || isGuess ? [] : [reach.from.block]);
  }
  const pronoun = reach.attributions.find(({ sourceKind }) => sourceKind === 'pronoun');
  if (pronoun?.standsFor === undefined) return new Set();
  const entity = people.get(pronoun.standsFor.start);
  return (entity && blocks.get(entity)) ?? new Set();
}

/** Whether a sentence is a quotation and nothing else: words around it may tell of somebody else. */
function isQuotedThroughout({ span, quotes }: StorySentence): boolean {
  return quotes[0]?.span.start === span.start && quotes.at(-1)?.span.end === span.end;
}

/** The first sentence, of which a desk would ask who says so, sums up what the next ones give with its source. */
function leadSource({ sentences, claims }: Story): Dependency[] {
  const at = claims.findIndex(({ exemption }) => exemption === 'lead');
  const lead = sentences[at];
  if (lead === undefined || lead.attributed !== 'none' || lead.asks < AT_LEAST_POSSIBLE) return [];
  const sourced = sentences.slice(at + 1, at + 3).filter(hasFullSource);
  return [{ kind: 'claim', words: lead.span, from: blocksOf(sourced), needed: [lead], entry: undefined }];
}

/** A desk asks about a quarter of such sentences, where they stand alone. */
const AT_LEAST_POSSIBLE = 0.25;

function entitiesByPlace(entities: readonly Entity[]): ReadonlyMap<number, Entity> {
  return new Map(entities.flatMap((entity) => entity.mentions.map(({ span }) => [span.start, entity] as const)));
}

function blocksOf(places: readonly { readonly block: Block }[]): ReadonlySet<Block> {
  return new Set(places.map(({ block }) => block).filter(isBody));
}

function addTo(blocks: Map<Entity, Set<Block>>, entity: Entity, block: Block): void {
  const known = blocks.get(entity);
  if (known === undefined) blocks.set(entity, new Set([block]));
  else known.add(block);
}
