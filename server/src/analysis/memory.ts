import { type BlockKeeper, createBlockKeeper } from '../layout/kept-blocks.ts';
import { createLayoutMemory, type LayoutMemory } from '../layout/read-layout.ts';
import { createRecall, type Recall } from '../text/recall.ts';
import { type Phrases, readPhrases } from './acronyms/phrases.ts';
import { readWordsOfLetters } from './acronyms/settled-acronyms.ts';
import type { Judgements } from './claims/judgement.ts';
import { createLifter, type Lifter } from './lift.ts';
import { createNameJoiner, type NameJoiner } from './names/joined-names.ts';
import { type ParagraphReading, readParagraph } from './paragraph.ts';
import { type Placeholder, readPlaceholders } from './placeholders.ts';

/** Remembers how one draft was read, so that a keystroke re-reads only the paragraph it changed. */
export interface ReadingMemory {
  /** The reading of each paragraph, by its prose. */
  readonly paragraphs: Recall<ParagraphReading>;
  /** Where phrases of each paragraph may spell an acronym; read only where letters look for one. */
  readonly phrases: Recall<Phrases>;
  /** The blocks that are as they were and where they were. */
  readonly keepBlocks: BlockKeeper;
  /** What each of them says, in its place. */
  readonly lift: Lifter;
  /** Who and what the draft names. */
  readonly joinNames: NameJoiner;
  /** The words of each line of the draft that letters may be; read only where there are such letters. */
  readonly words: Recall<ReadonlySet<string>>;
  /** What holds a place in each block. */
  readonly placeholders: Recall<readonly Placeholder[]>;
  /** What its layout is read from. */
  readonly layout: LayoutMemory;
  /** What the full reader said of its sentences; nothing where only the quick one reads. */
  readonly judgements: Judgements | undefined;
}

/** What a memory may be given: a host brings the judgements, a test watches which paragraphs are read. */
export interface MemoryParts {
  readonly judgements?: Judgements;
  readonly reads?: (prose: string) => ParagraphReading;
}

/** A memory of nothing yet. */
export function createMemory({ judgements, reads = readParagraph }: MemoryParts = {}): ReadingMemory {
  return {
    paragraphs: createRecall(reads),
    phrases: createRecall(readPhrases),
    keepBlocks: createBlockKeeper(),
    lift: createLifter(),
    joinNames: createNameJoiner(),
    words: createRecall(readWordsOfLetters),
    placeholders: createRecall(readPlaceholders),
    layout: createLayoutMemory(),
    judgements,
  };
}
