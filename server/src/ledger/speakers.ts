import type { Attribution } from '../analysis/attribution/attributions.ts';
import type { Story } from '../analysis/story.ts';
import type { InBlock } from '../text/in-block.ts';
import { type Span, wordsAt } from '../text/span.ts';
import { createEnrolment, type Enrolled } from './enrolment.ts';
import type { NameBook } from './name-book.ts';
import { createPronouns, type Pronouns } from './pronouns.ts';
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
  const pronouns: Pronouns = createPronouns(story, names, enrolName);

  function speakersOf({ attribution }: Saying): readonly Enrolled[] {
    const { source } = attribution;
    if (source === undefined) return [];
    const known = byPlace.get(placeOf(source)) ?? find(attribution, source);
    byPlace.set(placeOf(source), known);
    for (const speaker of known) pronouns.heard(speaker, attribution);
    return known;
  }

  function find(attribution: InBlock<Attribution>, source: Span): readonly Enrolled[] {
    const { standsFor } = attribution;
    const before = standsFor && (byPlace.get(placeOf(standsFor)) ?? namedAt(standsFor));
    if (attribution.sourceKind === 'pronoun') {
      const meant = pronouns.meant(wordsAt(story.text, source), attribution, before?.[0]);
      return meant === undefined ? [] : [meant];
    }
    const mentions = names.mentionsNear(source);
    const read = readSpeaker({ text: story.text, mentions }, source, attribution);
    // “… a firm in Port Ellis, its owner, Ole Prell, said”: the name behind the office is nearer than the one before it.
    const phrase = read.name === undefined ? (behindName(source, attribution) ?? read) : read;
    whole.set(placeOf(source), phrase.span);
    // “Citizenship and Immigration Services” is one body.
    const last = attribution.sourceKind === 'person' ? phrase.name : undefined;
    const joined = last === undefined ? [] : namesJoinedTo(story.text, mentions, source, last);
    const others = joined.flatMap((mention) => enrolName(mention) ?? []);
    // Of “Mr. Quist and Mr. Brandt” nothing before the second name is his office.
    const own = others.length === 0 ? phrase : { ...phrase, role: undefined };
    return [...others, before?.[0] ?? enrol(own, attribution, source)];
  }

  /** “Kevin Sole, the town’s commissioner, said”: the name before an office that stands apart. */
  function behindName({ start, end }: Span, { sourceKind }: Attribution): SpeakerPhrase | undefined {
    const isApart = story.text.slice(start - 2, start) === ', ' && story.text.startsWith(',', end);
    const name = isApart && sourceKind === 'anonymous' ? names.nameEndingBefore(start - 2) : undefined;
    if (name === undefined || !mayHoldOffice(story.text, name)) return undefined;
    const role = toRole(wordsAt(story.text, { start, end }));
    return { span: { start: name.titles[0]?.start ?? name.span.start, end }, words: name.name, name, role };
  }

  /** Somebody whom the story named in a sentence that says nothing of his: “Ada Quist, who wanted more, …”. */
  function namedAt(span: Span): readonly Enrolled[] | undefined {
    const name = names.nameEndingAt(span);
    const somebody = name && enrolName(name);
    return somebody && [somebody];
  }

  return { of: speakersOf, wordsOf: (source) => whole.get(placeOf(source)) ?? source };
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
