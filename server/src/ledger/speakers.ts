import type { Attribution, SourceKind } from '../analysis/attribution/attributions.ts';
import type { Entity, Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import type { InBlock } from '../text/in-block.ts';
import { inOneLine, type Span, wordsAt } from '../text/span.ts';
import type { Standing } from './ledger.ts';
import type { NameBook } from './name-book.ts';
import { createPronouns, type Pronouns } from './pronouns.ts';
import {
  BRINGS_ANOTHER,
  headOf,
  isWholeName,
  namesJoinedTo,
  partRole,
  SINGLES_OUT,
  withoutEntity,
} from './source-words.ts';
import { readSpeaker, type SpeakerPhrase, toRole, withoutArticle } from './speaker-phrase.ts';
import type { Saying } from './statements.ts';

/** A source as it stands in the roster. */
export interface Enrolled {
  readonly standing: Standing;
  readonly name: string;
  readonly role: string | undefined;
  readonly entity: Entity | undefined;
  /** Where the story first names it as a source, with its role and its name. */
  readonly span: Span;
  readonly kind: SourceKind | undefined;
  /** Whether it is one person without a name. */
  readonly isOneUnnamed: boolean;
}

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
  const byKey = new Map<string | Entity, Enrolled>();
  const byNoun = new Map<string, Enrolled>();
  const whole = new Map<string, Span>();
  const pronouns: Pronouns = createPronouns(story, names, enrolName);

  function speakersOf({ attribution }: Saying): readonly Enrolled[] {
    const { source } = attribution;
    if (source === undefined) return [];
    const known = byPlace.get(placeOf(source)) ?? find(attribution, source);
    byPlace.set(placeOf(source), known);
    for (const speaker of known) pronouns.heard(speaker, attribution.block);
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
    const phrase = behindName(source, attribution) ?? readSpeaker({ text: story.text, mentions }, source, attribution);
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
    if (name === undefined) return undefined;
    const role = toRole(wordsAt(story.text, { start, end }));
    return { span: { start: name.titles[0]?.start ?? name.span.start, end }, words: name.name, name, role };
  }

  /** Somebody whom the story named in a sentence that says nothing of his: “Ada Quist, who wanted more, …”. */
  function namedAt(span: Span): readonly Enrolled[] | undefined {
    const name = names.nameEndingAt(span);
    const somebody = name && enrolName(name);
    return somebody && [somebody];
  }

  function enrol(phrase: SpeakerPhrase, attribution: InBlock<Attribution>, source: Span): Enrolled {
    const { name } = phrase;
    if (name !== undefined && isNamed(attribution) && isWholeName(name, phrase, attribution)) {
      const somebody = enrolName(name, phrase);
      if (somebody !== undefined) return somebody;
    }
    const words = withoutArticle(wordsAt(story.text, phrase.span));
    const again = knownAgain(attribution, wordsAt(story.text, source), words);
    return again ?? add(words.toLowerCase(), withoutEntity({ ...phrase, words }, attribution));
  }

  /** “The person”, “the union”, “the chief executive”: somebody whom the story has brought in. */
  function knownAgain({ sourceKind }: Attribution, told: string, words: string): Enrolled | undefined {
    const same = byKey.get(words.toLowerCase());
    if (same !== undefined && !BRINGS_ANOTHER.test(told)) return same;
    if (sourceKind === 'vague' || !SINGLES_OUT.test(told)) return undefined;
    const holder = names.holderOf(words);
    if (holder !== undefined) return enrolEntity(holder, undefined);
    const last = byNoun.get(headOf(words));
    return last !== undefined && isCalled(last, words) ? last : undefined;
  }

  function enrolName(name: Mention, phrase?: SpeakerPhrase): Enrolled | undefined {
    const entity = names.entityOf(name);
    return entity && enrolEntity(entity, phrase);
  }

  function enrolEntity(entity: Entity, phrase: SpeakerPhrase | undefined): Enrolled {
    const known = byKey.get(entity);
    if (known !== undefined) return known;
    const { name, role } = partRole(inOneLine(entity.name), phrase?.role ?? names.roleOf(entity));
    const span = phrase?.span ?? entity.mentions[0]?.span ?? { start: 0, end: 0 };
    const kind = entity.kind === 'organisation' || entity.kind === 'place' ? 'organisation' : 'person';
    return add(entity, { standing: 'named', name, role, entity, span, kind, isOneUnnamed: false });
  }

  function add(key: string | Entity, speaker: Enrolled): Enrolled {
    byKey.set(key, speaker);
    for (const words of [speaker.role, speaker.name]) if (words !== undefined) byNoun.set(headOf(words), speaker);
    return speaker;
  }

  return { of: speakersOf, wordsOf: (source) => whole.get(placeOf(source)) ?? source };
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

const MOST_WORDS_AGAIN = 2; // “the police report”; what says more of somebody may bring in somebody new.

/** “the report”, or “the Republican presidential nominee” for whom the story called “Republican nominee”. */
function isCalled({ role, name }: Enrolled, words: string): boolean {
  const told = words.toLowerCase().split(' ');
  const known = (role ?? name).toLowerCase().split(' ');
  return told.length <= MOST_WORDS_AGAIN || known.every((word) => told.includes(word));
}

/** A paper or figures may have a name in their words, and are no person or body. */
function isNamed({ sourceKind }: Attribution): boolean {
  return sourceKind !== 'document' && sourceKind !== 'data' && sourceKind !== 'vague';
}
