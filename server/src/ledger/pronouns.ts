import type { Attribution } from '../analysis/attribution/attributions.ts';
import type { Mention } from '../analysis/names/mentions.ts';
import { pronounOf } from '../analysis/names/pronouns.ts';
import type { Story } from '../analysis/story.ts';
import type { Block } from '../text/block.ts';
import type { InBlock } from '../text/in-block.ts';
import { sliceOf } from '../text/span.ts';
import type { Enrolled } from './enrolment.ts';
import type { NameBook } from './name-book.ts';
import { createSubjects } from './subjects.ts';

/** Tells whom “he” stands for, as a story is read from its start to its end. */
export interface Pronouns {
  /** Told of each speaker, in order. */
  readonly heard: (speaker: Enrolled, attribution: InBlock<Attribution>) => void;
  /** Whom a pronoun stands for; `likely` is who the last sources make it. */
  readonly meant: (
    word: string,
    attribution: InBlock<Attribution>,
    likely: Enrolled | undefined,
  ) => Enrolled | undefined;
}

interface Heard {
  readonly speaker: Enrolled;
  readonly block: Block;
  /** Where the words for the speaker and the verb end. */
  readonly until: number;
}

// “He was weak,” he said: somebody else than the one who was named just before.
const SPEAKS_OF: Readonly<Record<string, RegExp>> = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her)\b/i };

const REMEMBERED = 12; // Older sources are too far for a reader to think of.

/** Sets up the pronouns of a story; `enrol` makes a source of somebody whom the story names. */
export function createPronouns(
  story: Story,
  names: NameBook,
  enrol: (name: Mention) => Enrolled | undefined,
): Pronouns {
  const last: Heard[] = [];
  const heardAs = new Map<Enrolled, string>();
  const places = new Map(story.blocks.map((block, at) => [block, at]));
  const subjects = createSubjects(story, names);

  function fits(speaker: Enrolled, word: string): boolean {
    const own = heardAs.get(speaker) ?? toldPronoun(story.text, speaker);
    return isSomebody(speaker) && (own === undefined || own === word);
  }

  function meant(word: string, attribution: InBlock<Attribution>, likely: Enrolled | undefined): Enrolled | undefined {
    const pronoun = word.toLowerCase();
    if (pronoun === 'it') return likely;
    const near = lastNear(last.at(-1), places, attribution.block);
    if (pronoun === 'they') return near;
    if (pronoun !== 'he' && pronoun !== 'she') return undefined;
    const candidates = [likely, ...last.map(({ speaker }) => speaker).reverse()];
    const spoke = candidates.find((speaker) => speaker !== undefined && fits(speaker, pronoun));
    const since = last.at(-1)?.until ?? 0;
    const fresh = subjects
      .before(attribution, since)
      .map(enrol)
      .filter((somebody) => somebody !== undefined);
    const newcomer = fresh.find((somebody) => fits(somebody, pronoun));
    if (
      newcomer !== undefined &&
      newcomer !== spoke &&
      spoke !== undefined &&
      isDoubtful(newcomer, attribution, pronoun)
    )
      return undefined;
    const somebody = newcomer ?? spoke ?? somebodyNamed(names, attribution, enrol);
    if (somebody === undefined || !fits(somebody, pronoun)) return undefined;
    heardAs.set(somebody, pronoun);
    return somebody;
  }

  /** Whether the one who spoke may be meant as well as somebody named since: nothing tells, or the words are about “him”. */
  function isDoubtful(newcomer: Enrolled, { content }: Attribution, pronoun: string): boolean {
    const isToldApart = (heardAs.get(newcomer) ?? toldPronoun(story.text, newcomer)) === pronoun;
    return !isToldApart || content.some((span) => SPEAKS_OF[pronoun]?.test(sliceOf(story.text, span)));
  }

  function heard(speaker: Enrolled, { block, source, cue }: InBlock<Attribution>): void {
    last.push({ speaker, block, until: Math.max(source?.end ?? 0, cue.end) });
    if (last.length > REMEMBERED) last.shift();
  }

  return { heard, meant };
}

function isSomebody({ standing, kind }: Enrolled): boolean {
  return (standing === 'named' && kind === 'person') || standing === 'unnamed';
}

/** The last speaker, where no more than one paragraph lies between. */
function lastNear(last: Heard | undefined, places: ReadonlyMap<Block, number>, block: Block): Enrolled | undefined {
  const distance = (places.get(block) ?? 0) - (places.get(last?.block ?? block) ?? 0);
  return distance <= 1 ? last?.speaker : undefined;
}

/** “Ada Quist left on Monday. She said …”: the person whom the paragraph named last. */
function somebodyNamed(
  names: NameBook,
  { block, source, cue }: InBlock<Attribution>,
  enrol: (name: Mention) => Enrolled | undefined,
): Enrolled | undefined {
  const before = names.mentionsBefore((source ?? cue).start, block);
  const person = before.findLast((mention) => names.entityOf(mention)?.kind === 'person');
  return person && enrol(person);
}

/** Which pronoun the story's words for somebody ask for, or a first name that only men or only women have. */
function toldPronoun(text: string, { name, role, entity }: Enrolled): 'he' | 'she' | undefined {
  // Somebody without a name goes by what the story calls him: “the woman at the gate”.
  const words = [role ?? '', entity === undefined ? name : ''].join(' ');
  return pronounOf(text, entity?.mentions ?? [], words);
}
