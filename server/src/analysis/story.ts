import type { InBlock } from '../text/in-block.ts';
import type { Layout } from '../text/layout.ts';
import type { AcronymUse } from './acronyms.ts';
import type { Attribution } from './attributions.ts';
import { scoreSentences } from './claim-score.ts';
import type { Claim } from './claims.ts';
import { joinEntities } from './entities.ts';
import { type GlossaryEntry, joinGlossary, settleAcronyms } from './glossary.ts';
import { liftReading } from './lift.ts';
import type { ReadingMemory } from './memory.ts';
import type { NamedStory } from './named-story.ts';
import { joinQuotes } from './quote-runs.ts';
import { exemptAmongSources } from './sourced-paragraphs.ts';
import { type AttributedSentence, joinSentences } from './sourcing.ts';
import { resolveSpeakers } from './speakers.ts';
import { findVariants } from './variants.ts';

/** A sentence with what the whole story says about it. */
export interface StorySentence extends AttributedSentence {
  /** How much the sentence lacks a source that it needs; higher is more, and only the order counts. */
  readonly score: number;
}

/** Everything that was read in a draft, in the order of the text; all spans count from the draft's start. */
export interface Story extends NamedStory {
  readonly sentences: readonly StorySentence[];
  readonly attributions: readonly InBlock<Attribution>[];
  /** One claim a sentence, in the order of the sentences. */
  readonly claims: readonly InBlock<Claim>[];
  readonly acronyms: readonly InBlock<AcronymUse>[];
  /** The acronyms of the body, in the order of their first uses. */
  readonly glossary: readonly GlossaryEntry[];
}

/** Reads a story block by block, remembering what it read, and joins what runs across paragraphs. */
export function readStory(text: string, layout: Layout, memory: ReadingMemory): Story {
  memory.paragraphs.startReading();
  const alone = layout.blocks.map((block) => liftReading(memory.paragraphs.of(block.prose), block));
  const readings = resolveSpeakers(text, joinQuotes(alone));
  const attributed = joinSentences(readings);
  const claims = exemptAmongSources(
    readings.flatMap((reading) => reading.claims),
    attributed,
  );
  const acronyms = settleAcronyms(
    readings.flatMap((reading) => reading.acronyms),
    layout.blocks,
    text,
  );
  const mentions = readings.flatMap((reading) => reading.mentions);
  const nameVariants = findVariants(mentions);
  return {
    text,
    blocks: layout.blocks,
    checkedMarks: layout.checkedMarks,
    quotes: readings.flatMap((reading) => reading.quotes),
    sentences: scoreSentences(attributed, claims),
    attributions: readings.flatMap((reading) => reading.attributions),
    claims,
    acronyms,
    glossary: joinGlossary(
      acronyms,
      readings.flatMap((reading) => reading.spelledNames),
      layout.blocks,
      text,
    ),
    mentions,
    styleWords: readings.flatMap((reading) => reading.styleWords),
    nameVariants,
    entities: joinEntities(mentions, nameVariants),
  };
}
