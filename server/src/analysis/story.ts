import type { Layout } from '../layout/layout.ts';
import type { InBlock } from '../text/in-block.ts';
import type { Span } from '../text/span.ts';
import type { AcronymUse } from './acronyms/acronyms.ts';
import { type GlossaryEntry, joinGlossary } from './acronyms/glossary.ts';
import { settleAcronyms } from './acronyms/settled-acronyms.ts';
import type { Attribution } from './attribution/attributions.ts';
import type { Hearsay } from './attribution/hearsay.ts';
import { type AttributedSentence, joinSentences } from './attribution/sourcing.ts';
import { resolveSpeakers } from './attribution/speakers.ts';
import type { Claim } from './claims/claims.ts';
import { type SettledSentence, settleSentences } from './claims/settled-sentences.ts';
import { exemptInStory } from './claims/story-exemptions.ts';
import type { Figure } from './figures/figures.ts';
import type { LiftedReading } from './lift.ts';
import type { ReadingMemory } from './memory.ts';
import type { Entity } from './names/mentions.ts';
import { findPlaceholders, holdsPlace, type Placeholder } from './placeholders.ts';
import { joinQuotes } from './sentences/quote-runs.ts';
import type { StyledStory } from './style/styled-story.ts';

/** A sentence with what the whole story says about it. */
export interface StorySentence extends AttributedSentence, SettledSentence {}

/** Everything that was read in a draft, in the order of the text; all spans count from the draft's start. */
export interface Story extends StyledStory {
  readonly sentences: readonly StorySentence[];
  readonly attributions: readonly InBlock<Attribution>[];
  /** What is told and by nobody, in the order of the text. */
  readonly hearsay: readonly InBlock<Hearsay>[];
  /** One claim a sentence, in the order of the sentences. */
  readonly claims: readonly InBlock<Claim>[];
  /** Its counts, dates and ages. */
  readonly figures: readonly InBlock<Figure>[];
  readonly acronyms: readonly InBlock<AcronymUse>[];
  /** The acronyms of the body, in the order of their first uses. */
  readonly glossary: readonly GlossaryEntry[];
  /** What holds the place of words that are still to come, headlines and captions among it. */
  readonly placeholders: readonly Placeholder[];
  /** The line of its front matter that cannot be read. */
  readonly brokenLine: Span | undefined;
  /** The story as it stood before, where somebody compares; it was not held against anything itself. */
  readonly earlier: EarlierStory | undefined;
}

/** An earlier version of a story, and how people call it: “main”, “the last commit”. */
export interface EarlierStory {
  readonly story: Story;
  readonly when: string;
}

/**
 * Reads a story block by block, remembering what it read, and joins what runs across paragraphs. `source` is the draft
 * with its markup and code, for words in capitals that stand there in small letters: “VSIX” and “`.vsix`”.
 */
export function readStory(text: string, layout: Layout, memory: ReadingMemory, source = text): Story {
  const readings = readBlocks(text, layout, memory);
  const { acronyms: letters, spelledNames, claims: allClaims, ...gathered } = gather(readings);
  const attributed = joinSentences(readings);
  const claims = exemptInStory(text, allClaims, attributed);
  const placeholders = findPlaceholders(text, layout.blocks, memory.placeholders.of);
  const lasting = letters.filter(({ span }) => !holdsPlace(placeholders, span));
  const acronyms = settleAcronyms(lasting, layout.blocks, source, memory.words.of);
  const { nameVariants, entities } = memory.joinNames(readings);
  const mayBeSpelled = withoutPeople(spelledNames, entities);
  return {
    text,
    blocks: layout.blocks,
    checkedMarks: layout.checkedMarks,
    ...gathered,
    sentences: settleSentences(attributed, claims, memory.judgements),
    claims,
    acronyms,
    glossary: joinGlossary(acronyms, mayBeSpelled, { text, blocks: layout.blocks }, memory.phrases.of),
    nameVariants,
    entities,
    placeholders,
    brokenLine: layout.brokenLine,
    earlier: undefined,
  };
}

function readBlocks(text: string, { blocks }: Layout, memory: ReadingMemory): LiftedReading[] {
  const { paragraphs, phrases, words, placeholders } = memory;
  for (const remembered of [paragraphs, phrases, words, placeholders]) remembered.startReading();
  const alone = blocks.map((block) => memory.lift(paragraphs.of(block.prose), block));
  return resolveSpeakers(text, joinQuotes(alone));
}

/** What the paragraphs say, each for itself. */
function gather(readings: readonly LiftedReading[]) {
  return {
    quotes: readings.flatMap((reading) => reading.quotes),
    attributions: readings.flatMap((reading) => reading.attributions),
    claims: readings.flatMap((reading) => reading.claims),
    acronyms: readings.flatMap((reading) => reading.acronyms),
    spelledNames: readings.flatMap((reading) => reading.spelledNames),
    mentions: readings.flatMap((reading) => reading.mentions),
    hearsay: readings.flatMap((reading) => reading.hearsay),
    figures: readings.flatMap((reading) => reading.figures),
    styleWords: readings.flatMap((reading) => reading.styleWords),
    styleShapes: readings.flatMap((reading) => reading.styleShapes),
    usages: readings.flatMap((reading) => reading.usages),
  };
}

/** The names that letters may stand for: “DQM” is no short form of “Dana Quist Marlow”, who is a person. */
function withoutPeople<Name extends { readonly span: Span }>(
  names: readonly Name[],
  entities: readonly Entity[],
): Name[] {
  const people = entities.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions);
  const ends = new Map(people.map(({ span }) => [span.start, span.end]));
  return names.filter(({ span }) => ends.get(span.start) !== span.end);
}
