import type { Attribution } from '../analysis/attribution/attributions.ts';
import type { Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import type { InBlock } from '../text/in-block.ts';
import { type Span, wordsAt } from '../text/span.ts';
import type { Enrolled } from './enrolled.ts';
import { createEnrolment } from './enrolment.ts';
import type { NameBook } from './name-book.ts';
import { createPronouns } from './pronouns.ts';
import { namesJoinedTo } from './source-words.ts';
import { mayHoldOffice, readSpeaker, type SpeakerPhrase, toRole } from './speaker-phrase.ts';
import type { Saying } from './statements.ts';

/** Knows the sources of a story again, as it is read from its start to its end. */
export interface Speakers {
  /** Who says something: two where two names are joined, nobody where the story leaves open who “they” are. */
  readonly of: (saying: Saying) => readonly Enrolled[];
  /** The whole of what stands for a source, with the name behind its role; known once its speaker was asked for. */
  readonly wordsOf: (source: Span) => Span;
}

/** Sets up the speakers of a story. */
export function createSpeakers(story: Story, names: NameBook): Speakers {
  const byPlace = new Map<string, readonly Enrolled[]>();
  const whole = new Map<string, Span>();
  const { enrol, enrolName } = createEnrolment(story, names);
  const pronouns = createPronouns(story, names, enrolName);

  function find(attribution: InBlock<Attribution>, source: Span): readonly Enrolled[] {
    const known = attribution.standsFor && somebodyAt(attribution.standsFor);
    if (attribution.sourceKind === 'pronoun') {
      const meant = pronouns.meant(wordsAt(story.text, source), attribution, known);
      return meant === undefined ? [] : [meant];
    }
    const phrase = phraseOf(source, attribution, story.text, names);
    whole.set(placeOf(source), phrase.span);
    const joined = namesJoinedIn(phrase, source, attribution, { text: story.text, names });
    const others = joined.flatMap((mention) => enrolName(mention) ?? []);
    // Of “Mr. Quist and Mr. Brandt” nothing before the second name is his office.
    const own = others.length === 0 ? phrase : { ...phrase, role: undefined };
    return [...others, known ?? enrol(own, attribution, source)];
  }

  /** Who spoke there, or is named in a sentence that says nothing of his: “Ada Quist, who wanted more, …”. */
  function somebodyAt(span: Span): Enrolled | undefined {
    const spoke = byPlace.get(placeOf(span));
    if (spoke !== undefined) return spoke[0];
    const name = names.nameEndingAt(span);
    return name && enrolName(name);
  }

  return {
    of({ attribution }) {
      const { source } = attribution;
      if (source === undefined) return [];
      const known = byPlace.get(placeOf(source)) ?? find(attribution, source);
      byPlace.set(placeOf(source), known);
      for (const speaker of known) pronouns.heard(speaker, attribution);
      return known;
    },
    wordsOf: (source) => whole.get(placeOf(source)) ?? source,
  };
}

/** The whole of what stands for a source, with the name behind its role, or before an office that stands apart. */
function phraseOf(source: Span, attribution: InBlock<Attribution>, text: string, names: NameBook): SpeakerPhrase {
  const read = readSpeaker({ text, mentions: names.mentionsNear(source) }, source, attribution);
  // “… a firm in Port Ellis, its owner, Ole Prell, said”: the name behind the office is nearer than the one before it.
  return read.name === undefined ? (behindName(source, attribution, text, names) ?? read) : read;
}

/** “Kevin Sole, the town’s commissioner, said”: the name before an office that stands apart. */
function behindName(
  { start, end }: Span,
  { sourceKind }: Attribution,
  text: string,
  names: NameBook,
): SpeakerPhrase | undefined {
  const isApart = text.slice(start - 2, start) === ', ' && text.startsWith(',', end);
  const name = isApart && sourceKind === 'anonymous' ? names.nameEndingBefore(start - 2) : undefined;
  if (name === undefined || !mayHoldOffice(text, name)) return undefined;
  const role = toRole(wordsAt(text, { start, end }));
  return { span: { start: name.titles[0]?.start ?? name.span.start, end }, words: name.name, name, role };
}

/** Whoever speaks with the one that a phrase names: “Mr. Quist” of “Mr. Quist and Mr. Brandt”. */
function namesJoinedIn(
  { name }: SpeakerPhrase,
  source: Span,
  { sourceKind }: Attribution,
  { text, names }: { readonly text: string; readonly names: NameBook },
): readonly Mention[] {
  // “Citizenship and Immigration Services” is one body.
  if (name === undefined || sourceKind !== 'person') return [];
  return namesJoinedTo(text, names.mentionsNear(source), source, name);
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
