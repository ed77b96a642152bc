import { givesReasonNear } from '../analysis/attribution/unnamed-sources.ts';
import type { Story } from '../analysis/story.ts';
import type { Enrolled } from './enrolled.ts';
import type { Source, Statement } from './ledger.ts';
import { createNameBook } from './name-book.ts';
import { numberParagraphs } from './paragraphs.ts';
import { createSpeakers } from './speakers.ts';
import { type Saying, sayingsIn, toStatement } from './statements.ts';

/** Gathers the sources of a story, each with all that it says, in the order in which the story brings them in. */
export function enrolSources(story: Story): Source[] {
  const speakers = createSpeakers(story, createNameBook(story));
  const numbers = numberParagraphs(story.blocks);
  const said = new Map<Enrolled, Statement[]>();
  const excused = new Set<Enrolled>();
  for (const [at, sentence] of story.sentences.entries()) {
    const sayings = sayingsIn(story, sentence);
    const voices = voicesOf(sayings, speakers.of);
    for (const [speaker, saying] of voices) {
      const told = toStatement(sentence, story.claims[at], saying, numbers.get(sentence.block) ?? 0);
      const statement = { ...told, source: told.source && speakers.wordsOf(told.source) };
      const restsOnOne = voices.size === 1 && isGrave(statement) && speaker.isOneUnnamed;
      const statements = said.get(speaker) ?? [];
      statements.push({ ...statement, restsOnOne });
      said.set(speaker, statements);
      if (speaker.standing === 'unnamed' && givesReasonNear(story, sentence.block, at)) excused.add(speaker);
    }
  }
  return [...said].map(([speaker, statements]) =>
    toSource(speaker, statements, excused.has(speaker) ? 'given' : 'missing'),
  );
}

/** Each speaker of a sentence once. */
function voicesOf(
  sayings: readonly Saying[],
  speakersOf: (saying: Saying) => readonly Enrolled[],
): Map<Enrolled, Saying> {
  const voices = new Map<Enrolled, Saying>();
  for (const saying of sayings) {
    for (const speaker of speakersOf(saying)) {
      // “Quist, who speaks for the dockers, said …”: the verb beside her words counts.
      const known = voices.get(speaker)?.attribution;
      if (known === undefined || (!known.besideWords && saying.attribution.besideWords)) voices.set(speaker, saying);
    }
  }
  return voices;
}

function isGrave({ weight }: Pick<Statement, 'weight'>): boolean {
  return weight === 'accusation' || weight === 'toll';
}

function toSource(speaker: Enrolled, statements: readonly Statement[], reason: Source['reason']): Source {
  const { standing, name, role, entity, span } = speaker;
  return { standing, name, role, entity, span, reason, statements };
}
