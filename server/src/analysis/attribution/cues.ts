import data from '../data/cues.json' with { type: 'json' };

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

const IRREGULAR = new Map(data.cues.map((entry) => [`${entry.cue} ${entry.part}`, entry.forms ?? []]));
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
  const add = (word: string, cue: Cue, form: CueForm['form']) =>
    forms.set(word, [...(forms.get(word) ?? []), { cue, form }]);
  for (const cue of CUES) {
    if (cue.part === 'phrase') continue;
    add(cue.cue, cue, 'base');
    if (cue.part === 'noun') add(withS(cue.cue), cue, 'plural');
    if (cue.part !== 'verb') continue;
    add(withS(cue.cue), cue, 's');
    for (const past of irregular(cue, (form) => !form.endsWith('ing')) ?? [withEd(cue.cue)]) add(past, cue, 'past');
    for (const ing of irregular(cue, (form) => form.endsWith('ing')) ?? [withIng(cue.cue)]) add(ing, cue, 'ing');
  }
  return forms;
}

function irregular(cue: Cue, wanted: (form: string) => boolean): string[] | undefined {
  const found = (IRREGULAR.get(`${cue.cue} ${cue.part}`) ?? []).filter(wanted);
  return found.length > 0 ? found : undefined;
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function withEd(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return word.endsWith('e') ? `${word}d` : `${word}ed`;
}

function withIng(word: string): string {
  return /[^eo]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`;
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
