import verbForms from '../data/cue-forms.json' with { type: 'json' };
import data from '../data/cues.json' with { type: 'json' };
import { pluralsOf } from './plurals.ts';

/** What a cue does: reports words, a question, an order, what a document shows, a wish or belief, or how a thing seems. */
export type CueKind = 'statement' | 'question' | 'order' | 'document' | 'stance' | 'seeming';

/** How the content stands with a cue; `listener` first: “told reporters …”; `inside`: “in a statement”. */
export type CueTaking = 'clause' | 'quote' | 'listener' | 'infinitive' | 'object' | 'source' | 'inside';

export type CuePart = 'verb' | 'noun' | 'adjective' | 'adverb' | 'phrase';

/** A word or phrase that says where content comes from. */
export interface Cue {
  readonly cue: string;
  readonly part: CuePart;
  /** What it does, the commonest first. */
  readonly kinds: readonly CueKind[];
  readonly tone: 'neutral' | 'loaded';
  readonly takes: readonly CueTaking[];
  /** Words right behind it before which it reports nothing: “compared with”. */
  readonly idle: readonly string[];
}

/** A form that a cue takes in the text; `past` is the participle too. */
export interface CueForm {
  readonly cue: Cue;
  readonly form: 'base' | 's' | 'past' | 'ing' | 'plural';
}

const KINDS: readonly CueKind[] = ['statement', 'question', 'order', 'document', 'stance', 'seeming'];
const TAKINGS: readonly CueTaking[] = ['clause', 'quote', 'listener', 'infinitive', 'object', 'source', 'inside'];
const PARTS: readonly CuePart[] = ['verb', 'noun', 'adjective', 'adverb', 'phrase'];

/** The desk's cues, in the order of their letters. */
export const CUES: readonly Cue[] = data.cues.map((entry) => ({
  cue: entry.cue,
  part: PARTS.find((part) => part === entry.part) ?? 'verb',
  kinds: KINDS.filter((kind) => entry.kinds.includes(kind)).toSorted(
    (a, b) => entry.kinds.indexOf(a) - entry.kinds.indexOf(b),
  ),
  tone: entry.tone === 'loaded' ? 'loaded' : 'neutral',
  takes: TAKINGS.filter((taking) => entry.takes.includes(taking)),
  idle: entry.idle ?? [],
}));

interface VerbForms {
  readonly s: string;
  readonly past: readonly string[];
  readonly ing: readonly string[];
}

const VERBS: ReadonlyMap<string, VerbForms> = new Map(Object.entries(verbForms.verbs));
const FORMS = indexForms();
const PHRASES = indexPhrases();

/** The cues that a word may be, given in small letters: “claims” is a verb and a noun. */
export function cueForms(word: string): readonly CueForm[] {
  return FORMS.get(word) ?? [];
}

/** The phrases that may begin with a word, the longest first, as words. */
export function phrasesFrom(word: string): readonly { readonly cue: Cue; readonly words: readonly string[] }[] {
  return PHRASES.get(word) ?? [];
}

function indexForms(): Map<string, readonly CueForm[]> {
  const forms = new Map<string, readonly CueForm[]>();
  for (const cue of CUES) {
    if (cue.part === 'phrase') continue;
    for (const [word, form] of formsOf(cue)) forms.set(word, [...(forms.get(word) ?? []), { cue, form }]);
  }
  return forms;
}

function formsOf({ cue, part }: Cue): (readonly [word: string, form: CueForm['form']])[] {
  if (part === 'noun') return [[cue, 'base'], ...pluralsOf(cue).map((plural) => [plural, 'plural'] as const)];
  const verb = part === 'verb' ? VERBS.get(cue) : undefined;
  if (verb === undefined) return [[cue, 'base']];
  return [
    [cue, 'base'],
    [verb.s, 's'],
    ...verb.past.map((past) => [past, 'past'] as const),
    ...verb.ing.map((ing) => [ing, 'ing'] as const),
  ];
}

function indexPhrases(): Map<string, { cue: Cue; words: string[] }[]> {
  const phrases = new Map<string, { cue: Cue; words: string[] }[]>();
  for (const cue of CUES) {
    if (cue.part !== 'phrase') continue;
    const words = cue.cue.split(' ');
    const first = words[0] ?? '';
    const same = [...(phrases.get(first) ?? []), { cue, words }];
    phrases.set(
      first,
      same.toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}
