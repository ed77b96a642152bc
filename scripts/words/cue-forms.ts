import nlp from 'compromise/two';
import * as z from 'zod';
import corrected from './corrected-forms.json' with { type: 'json' };

/** The forms of a verb beside its plain one. */
export interface VerbForms {
  readonly s: string;
  /** The past, and the participle where it is another word. */
  readonly past: readonly string[];
  readonly ing: readonly string[];
}

const transformShape = z.object({
  two: z.object({
    transform: z.object({
      verb: z.object({ conjugate: z.custom<(verb: string, model: unknown) => unknown>() }),
      noun: z.object({ toPlural: z.custom<(noun: string, model: unknown) => string>() }),
    }),
  }),
});
const conjugatedShape = z.object({
  PresentTense: z.string(),
  PastTense: z.string(),
  Participle: z.string().optional(),
  Gerund: z.string(),
});

const lexiconShape = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});
const { lexicon } = lexiconShape.parse(nlp.model()).one;

/** The parts of speech that compromise's lexicon has for a word; none where it lacks it. */
export function compromiseTags(word: string): readonly string[] {
  return [lexicon[word] ?? []].flat();
}

const { verb: verbs, noun: nouns } = transformShape.parse(nlp.methods()).two.transform;
const VERBS: ReadonlyMap<string, VerbForms> = new Map(Object.entries(corrected.verbs));
const NOUNS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(corrected.nouns));

/** “says”, “said” and “saying” of “say”. */
export function verbFormsOf(verb: string): VerbForms {
  const found = VERBS.get(verb);
  if (found !== undefined) return found;
  const { PresentTense, PastTense, Participle, Gerund } = conjugatedShape.parse(verbs.conjugate(verb, nlp.model()));
  return { s: PresentTense, past: Participle ? [PastTense, Participle] : [PastTense], ing: [Gerund] };
}

/** “heroes” of “hero”. */
export function pluralsOf(noun: string): readonly string[] {
  return NOUNS.get(noun) ?? [nouns.toPlural(noun, nlp.model())];
}
