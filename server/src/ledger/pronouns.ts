import type { Attribution } from '../analysis/attribution/attributions.ts';
import type { Mention } from '../analysis/names/mentions.ts';
import { pronounOf } from '../analysis/names/pronouns.ts';
import type { Story } from '../analysis/story.ts';
import type { Block } from '../text/block.ts';
import type { InBlock } from '../text/in-block.ts';
import { sliceOf } from '../text/span.ts';
import type { Enrolled } from './enrolled.ts';
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

const REMEMBERED = 12; // Older sources are too far for a reader to think of.

/** Sets up the pronouns of a story; `enrol` makes a source of somebody whom the story names. */
export function createPronouns(
  story: Story,
  names: NameBook,
  enrol: (name: Mention) => Enrolled | undefined,
): Pronouns {
  const last: Heard[] = [];
  const own = createOwnPronouns(story.text);
  const places = new Map(story.blocks.map((block, at) => [block, at]));
  const subjects = createSubjects(story, names);

  function whoIs(pronoun: Pronoun, attribution: InBlock<Attribution>, likely: Enrolled | undefined) {
    const fits = (somebody: Enrolled | undefined) => somebody !== undefined && own.fits(somebody, pronoun);
    const spoke = [likely, ...last.map(({ speaker }) => speaker).reverse()].find(fits);
    const newcomer = subjects
      .before(attribution, last.at(-1)?.until ?? 0)
      .map((name) => enrol(name))
      .find(fits);
    if (newcomer !== undefined && spoke !== undefined && newcomer !== spoke) {
      // The one who spoke may be meant as well as somebody named since, where nothing tells, or the words are about “him”.
      if (own.of(newcomer) !== pronoun || speaksOf(pronoun, attribution, story.text)) return undefined;
    }
    const somebody = newcomer ?? spoke ?? somebodyNamed(names, attribution, enrol);
    return fits(somebody) ? somebody : undefined;
  }

  return {
    heard(speaker, { block, source, cue }) {
      last.push({ speaker, block, until: Math.max(source?.end ?? 0, cue.end) });
      if (last.length > REMEMBERED) last.shift();
    },
    meant(word, attribution, likely) {
      const pronoun = word.toLowerCase();
      if (pronoun === 'it') return likely;
      if (pronoun === 'they') return lastNear(last.at(-1), places, attribution.block);
      if (pronoun !== 'he' && pronoun !== 'she') return undefined;
      const somebody = whoIs(pronoun, attribution, likely);
      if (somebody !== undefined) own.keep(somebody, pronoun);
      return somebody;
    },
  };
}

type Pronoun = 'he' | 'she';

/** Which of the two pronouns each source has. */
interface OwnPronouns {
  /** The one that it was meant by, or that the story’s words for it ask for. */
  readonly of: (speaker: Enrolled) => Pronoun | undefined;
  /** Whether a pronoun may stand for a source: nothing tells of another. */
  readonly fits: (speaker: Enrolled, pronoun: Pronoun) => boolean;
  readonly keep: (speaker: Enrolled, pronoun: Pronoun) => void;
}

function createOwnPronouns(text: string): OwnPronouns {
  const meantBy = new Map<Enrolled, Pronoun>();
  const ownOf = (speaker: Enrolled) => meantBy.get(speaker) ?? toldPronoun(text, speaker);
  return {
    of: ownOf,
    fits: (speaker, pronoun) => isSomebody(speaker) && (ownOf(speaker) ?? pronoun) === pronoun,
    keep: (speaker, pronoun) => void meantBy.set(speaker, pronoun),
  };
}

function isSomebody({ standing, kind }: Enrolled): boolean {
  return (standing === 'named' && kind === 'person') || standing === 'unnamed';
}

// “He was weak,” he said: somebody else than the one who was named just before.
const SPEAKS_OF: Readonly<Record<Pronoun, RegExp>> = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her)\b/i };

function speaksOf(pronoun: Pronoun, { content }: Attribution, text: string): boolean {
  return content.some((span) => SPEAKS_OF[pronoun].test(sliceOf(text, span)));
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
function toldPronoun(text: string, { name, role, entity }: Enrolled): Pronoun | undefined {
  // Somebody without a name goes by what the story calls him: “the woman at the gate”.
  const words = [role ?? '', entity === undefined ? name : ''].join(' ');
  return pronounOf(text, entity?.mentions ?? [], words);
}
