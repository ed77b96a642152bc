import nlp from 'compromise/two';
import * as z from 'zod';
import type { Corpora } from './corpus.ts';

/** compromise's tags, and what the weights call them; a word with another tag is no common word. */
const CLASS_OF_TAG: ReadonlyMap<string, string> = new Map([
  ['PastTense', 'past'],
  ['Participle', 'participle'],
  ['Gerund', 'gerund'],
  ['PresentTense', 'present'],
  ['Infinitive', 'verb'],
  ['Adjective', 'adjective'],
  ['Comparative', 'comparative'],
  ['Superlative', 'superlative'],
  ['Adverb', 'adverb'],
  ['Singular', 'noun'],
  ['Noun', 'noun'],
  ['Uncountable', 'noun'],
  ['Plural', 'nouns'],
  ['Actor', 'actor'],
  ['Unit', 'unit'],
  ['Duration', 'duration'],
]);

/** The closed classes, and the connectives, degrees and times that work like them. */
const FUNCTION_WORDS =
  `a an the this that these those some any all both each every no another other such half many much few little less
  least more most several own same i me my mine we us our you your he him his she her it its they them their who whom
  whose which what where when why how whether if because although though while since until unless as than so but and or
  nor yet for from to of in on at by with without within about against between among into through during before after
  above below over under up down out off around across along behind beyond toward towards upon despite amid per via is
  are was were be been being am has have had having do does did done can could will would shall should may might must
  ought cannot not never only just even also too very still already again once often always sometimes usually rarely
  ever almost nearly roughly approximately perhaps maybe probably possibly likely unlikely reportedly allegedly
  apparently clearly however moreover therefore thus instead rather meanwhile nevertheless nonetheless now then today
  yesterday tomorrow there here one two three first second last next former current new old`.split(/\s+/);

const lexiconShape = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

/** How many marked stories, and how many of another outlet, must use a word before it is common English. */
const COMMON_IN_MARKED = 12;
const COMMON_ELSEWHERE = 3;

// “common”, “don't”: a word in small letters.
const SMALL_WORD = /\b[a-z][a-z’'-]+\b/g;

/** The class of each common word, sorted by word; a topic's words are not common in another outlet's stories. */
export function readWordClasses({ marked, published }: Corpora): [string, string][] {
  const lexicon = readLexicon();
  const inMarked = countStories(marked);
  const elsewhere = countStories(published);
  const words = [...inMarked.keys()].flatMap((word): [string, string][] => {
    if ((inMarked.get(word) ?? 0) < COMMON_IN_MARKED || (elsewhere.get(word) ?? 0) < COMMON_ELSEWHERE) return [];
    const found = classOf([lexicon[word] ?? []].flat());
    return found === undefined ? [] : [[word, found]];
  });
  const classes = new Map([...words, ...FUNCTION_WORDS.map((word): [string, string] => [word, 'function'])]);
  return [...classes].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** compromise's own lexicon; its types do not name it, so its shape is checked here. */
function readLexicon(): Record<string, string | string[]> {
  return lexiconShape.parse(nlp.model()).one.lexicon;
}

function classOf(tags: readonly string[]): string | undefined {
  if (tags.includes('Actor')) return tags.includes('Plural') ? 'actors' : 'actor';
  return CLASS_OF_TAG.get(tags[0] ?? '');
}

function countStories(stories: readonly { readonly text: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of stories) {
    for (const word of new Set(text.match(SMALL_WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
