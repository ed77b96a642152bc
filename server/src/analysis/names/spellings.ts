import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Span } from '../../text/span.ts';
import { isGivenName } from './given-name-forms.ts';
import type { Mention } from './mentions.ts';
import { type NamePart, placeOfParts } from './name-parts.ts';
import { skeletonOf, soundOf } from './skeletons.ts';
import type { NameForm } from './written-forms.ts';

/** One way in which the story writes a part of a name, with all its places in the order of the text. */
export interface Spelling extends NameForm {
  readonly part: NamePart;
  readonly before: ReadonlySet<string>;
  /** The folded names that come after it in a longer name: “halden” for “Rowan”. */
  readonly after: ReadonlySet<string>;
  /** Whether it ever is the whole of a name, as places are. */
  readonly alone: boolean;
  /** Whether it ever ends a name or is one alone, as surnames and places do. */
  readonly ends: boolean;
  /** Whether it ever says something or has a title, as people do: “Clarke said”, “Mr Clarke”. */
  readonly speaks: boolean;
  /** Whether every place may owe its first capital to the beginning of a sentence. */
  readonly onlyOpensSentences: boolean;
}

/** Gathers the spellings of a story, each form once. */
export function gatherSpellings(mentions: readonly Mention[]): Spelling[] {
  const byForm = new Map<string, GatheredSpelling>();
  for (const mention of mentions) {
    for (const [i, part] of mention.parts.entries()) addSpelling(byForm, mention, part, i);
  }
  return [...byForm.values()];
}

interface GatheredSpelling extends Spelling {
  readonly places: Span[];
  readonly before: Set<string>;
  readonly after: Set<string>;
  fullFrom: number | undefined;
  ends: boolean;
  alone: boolean;
  speaks: boolean;
  onlyOpensSentences: boolean;
}

function addSpelling(byForm: Map<string, GatheredSpelling>, mention: Mention, part: NamePart, i: number): void {
  const place = placeOfParts(mention, part);
  const known = byForm.get(part.form);
  const spelling = known ?? {
    form: part.form,
    part,
    places: [],
    before: new Set<string>(),
    after: new Set<string>(),
    fullFrom: undefined,
    ends: false,
    alone: false,
    speaks: false,
    onlyOpensSentences: true,
  };
  if (known === undefined) byForm.set(part.form, spelling);
  spelling.places.push(place);
  const [before, after] = [mention.parts[i - 1], mention.parts[i + 1]];
  if (before !== undefined && isEvidence(before)) spelling.before.add(before.fold);
  if (after === undefined) spelling.ends = true;
  else spelling.after.add(after.fold);
  if (before === undefined && after === undefined) spelling.alone = true;
  if (mention.speaks) spelling.speaks = true;
  if (before !== undefined || after !== undefined) spelling.fullFrom ??= mention.span.start;
  if (!part.opensSentence) spelling.onlyOpensSentences = false;
}

/** A headline’s or a sentence’s first word may be anything: “Fearless Fenner”. */
function isEvidence({ opensSentence, fold }: NamePart): boolean {
  return !opensSentence || isGivenName(fold) || isFirstName(fold);
}

/** Whether the story introduces both as different people: “Dan Regan” and “Ann Began”, “Carl Lopez” and “Karl Weber”. */
export function areTwo(a: Spelling, b: Spelling): boolean {
  return differ(a.before, b.before) || (!a.ends && !b.ends && differ(a.after, b.after));
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return hasName(a) && hasName(b) && !meet(a, b);
}

/** “East” and “West” tell no people apart. */
function hasName(folds: ReadonlySet<string>): boolean {
  for (const fold of folds) if (isGivenName(fold) || !isCommonWord(fold)) return true;
  return false;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  const skeletons = new Set([...a].map(neighbourKey));
  return [...b].some((name) => skeletons.has(neighbourKey(name)));
}

const CONSONANTS_AT_LEAST = 3;

/** “Frederic” and “Frederick” are one neighbour: a name may be spelled in two ways throughout. */
function neighbourKey(fold: string): string {
  const skeleton = skeletonOf(soundOf(fold));
  return skeleton.length < CONSONANTS_AT_LEAST ? fold : skeleton;
}

/** Whether the same name stands before or after both: “Hilary” and “Hillary Clinton”. */
export function shareNeighbour(a: Spelling, b: Spelling): boolean {
  return meet(a.before, b.before) || meet(a.after, b.after);
}
