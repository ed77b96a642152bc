import type { Attribution, SourceKind } from '../../analysis/attribution/attributions.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { type InBlock, proseOf } from '../../text/in-block.ts';

/** So many paragraphs on, a reader no longer takes a speaker for the one who goes on. */
const HEARD_PARAGRAPHS = 2;
/** In sentences: where paragraphs are long. */
const HEARD_SENTENCES = 30;

const SOMEBODY: ReadonlySet<SourceKind | undefined> = new Set<SourceKind>(['person', 'anonymous', 'pronoun']);

/** Whether somebody spoke in this paragraph or the two before, whose words may go on in the sentence at `at`. */
export function isSomebodyHeard(story: Story, at: number): boolean {
  let paragraphs = 0;
  for (let before = at - 1; before >= 0 && before >= at - HEARD_SENTENCES; before -= 1) {
    const sentence = story.sentences[before];
    if (sentence === undefined) return false;
    if (sentence.block !== story.sentences[before + 1]?.block) paragraphs += 1;
    if (paragraphs > HEARD_PARAGRAPHS) return false;
    if (speaks(sentence)) return true;
  }
  return false;
}

/** Whether a person speaks in a sentence, or goes on in it. */
export function speaks({ reach }: StorySentence): boolean {
  if (reach.kind === 'carried') return true;
  if (reach.kind === 'nobody') return false;
  return reach.attributions.some(
    (attribution) => attribution.kind !== 'stance' && SOMEBODY.has(attribution.sourceKind) && !isNoPerson(attribution),
  );
}

// “It dismissed her.”, “When we called the board”: a body or the paper itself.
const NO_PERSON = /^(?:it|we)$/iu;

function isNoPerson({ sourceKind, source, block }: InBlock<Attribution>): boolean {
  return sourceKind === 'pronoun' && source !== undefined && NO_PERSON.test(proseOf({ span: source, block }));
}
