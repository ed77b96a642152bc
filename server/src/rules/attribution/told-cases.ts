import { tellsOfCase } from '../../analysis/attribution/hearsay.ts';
import { flatAccusation, tellsOfGuilt, tellsOneMore } from '../../analysis/claims/flat-accusations.ts';
import { contentWords } from '../../analysis/content-words.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { proseOf } from '../../text/in-block.ts';

/** In sentences: a paragraph is seldom longer. */
const NEIGHBOURS = 6;

/** What a story tells of courts, the police and inquiries, in whose words an accusation may stand. */
interface Cases {
  /** Which sentences tell of them. */
  readonly at: ReadonlySet<number>;
  /** Whether somebody was found guilty, or says so himself: what he did is known then. */
  readonly isProved: boolean;
  /** In how many sentences a word stands. */
  readonly uses: ReadonlyMap<string, number>;
}

/**
 * Tells which sentences of a story come from no case that it tells of: all where it tells of none, and otherwise
 * “Quist also drained his aunt’s savings”, one deed more, or one of which no other sentence has a word. `hasSource` tells of a
 * sentence whether it names a source. The story is looked through once, where it is asked.
 */
export function beyondCases(
  { sentences }: Story,
  hasSource: (sentence: StorySentence) => boolean,
): (at: number) => boolean {
  let told: Cases | undefined;
  return (at) => {
    const sentence = sentences[at];
    if (sentence === undefined) return false;
    told ??= readCases(sentences);
    if (told.isProved) return false;
    if (told.at.size === 0 || (told.at.size === 1 && told.at.has(at))) return true;
    if (isHeldBefore(at, told)) return false;
    const words = proseOf(sentence);
    return tellsOneMore(words) || isUnheardOf(words, told);
  };

  /** Whether the paragraph told of the case or named a source before. */
  function isHeldBefore(at: number, { at: cases }: Cases): boolean {
    for (let before = at - 1; before >= Math.max(0, at - NEIGHBOURS); before -= 1) {
      const sentence = sentences[before];
      if (sentence === undefined || sentence.block !== sentences[at]?.block) return false;
      if (cases.has(before) || hasSource(sentence)) return true;
    }
    return false;
  }
}

function readCases(sentences: readonly StorySentence[]): Cases {
  const proses = sentences.map((sentence) => proseOf(sentence));
  const uses = new Map<string, number>();
  const at = new Set(proses.flatMap((words, i) => (tellsOfCase(words) ? [i] : [])));
  if (at.size > 0) {
    for (const words of proses)
      for (const word of new Set(contentWords(words))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return { at, isProved: proses.some(tellsOfGuilt), uses };
}

/** Whether no other sentence has a word of what is told behind the verb. */
function isUnheardOf(sentence: string, { uses }: Cases): boolean {
  const deed = flatAccusation(sentence);
  if (deed === undefined) return false;
  const [, ...object] = contentWords(sentence.slice(deed.start));
  return object.length > 1 && object.every((word) => uses.get(word) === 1);
}
