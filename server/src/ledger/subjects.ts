import type { Attribution } from '../analysis/attribution/attributions.ts';
import { mayNamePerson } from '../analysis/names/given-names.ts';
import type { Entity, Mention } from '../analysis/names/mentions.ts';
import { isQuoted } from '../analysis/sentences/quotes.ts';
import { namesRole } from '../analysis/sentences/roles.ts';
import type { Story, StorySentence } from '../analysis/story.ts';
import { isBody } from '../text/block.ts';
import { wordsAfter } from '../text/fillers.ts';
import { groupByBlock, type InBlock } from '../text/in-block.ts';
import type { NameBook } from './name-book.ts';

/** Tells of whom the sentences before somebody's words are. */
export interface Subjects {
  /** Whom the sentences between an offset and an attribution open with, the nearest first. */
  readonly before: (attribution: InBlock<Attribution>, since: number) => readonly Mention[];
}

// “On Monday the”: behind so many characters no sentence's subject begins any more.
const OPENING = 25;
// “, a fisherman”, “, 34,”: what somebody is said to be.
const APPOSITION = /^, ([^.,;:!?]{1,40})/;
const AGE = /^\d{1,3}$/;
const FARTHEST = 4; // In sentences of this paragraph and the one above: “Ole Penhallow was on the quay. He … He …”.

/** Sets up the subjects of a story. */
export function createSubjects(story: Story, names: NameBook): Subjects {
  const byBlock = groupByBlock(story.sentences.filter(({ block }) => isBody(block)));
  const blocks = [...byBlock.keys()];
  const blockBefore = new Map(blocks.map((block, at) => [block, blocks[at - 1]]));

  function subjectOf(sentence: StorySentence): Mention | undefined {
    const { start, end } = sentence.span;
    return names
      .mentionsBefore(Math.min(end, start + OPENING), sentence.block)
      .find(
        (mention) =>
          mention.span.start >= start &&
          !isQuoted(sentence.quotes, mention.span) &&
          isSomebody(mention, names.entityOf(mention)?.kind, story.text),
      );
  }

  return {
    before({ block, cue }, since) {
      const above = blockBefore.get(block);
      const read = [...((above && byBlock.get(above)) ?? []), ...(byBlock.get(block) ?? [])];
      // “Ole Penhallow is no sailor, Quist argued”: of whom somebody speaks, he has said nothing yet.
      const near = read
        .filter(({ span, attributed }) => attributed === 'none' && span.start >= since && span.end <= cue.start)
        .slice(-FARTHEST);
      return near.reverse().flatMap((sentence) => subjectOf(sentence) ?? []);
    },
  };
}

/** Whether a name is a person’s, as the whole story tells or, where it leaves that open, what stands beside the name. */
function isSomebody(mention: Mention, kind: Entity['kind'] | undefined, text: string): boolean {
  if (kind !== 'unknown') return kind === 'person';
  const told = APPOSITION.exec(wordsAfter(text, mention.span.end, 50))?.[1] ?? '';
  return mention.parts.length > 1 && (mayNamePerson(mention) || AGE.test(told) || namesRole(told));
}
