import type { Attribution, SourceKind } from '../analysis/attribution/attributions.ts';
import { singular } from '../analysis/attribution/plurals.ts';
import { namesRole } from '../analysis/attribution/roles.ts';
import type { Entity, Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import { PREPOSITIONS } from '../english/function-words.ts';
import type { InBlock } from '../text/in-block.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import type { Standing } from './ledger.ts';
import type { NameBook } from './name-book.ts';
import { createPronouns, type Pronouns } from './pronouns.ts';
import { inOneLine, readSpeaker, type SpeakerPhrase, withoutArticle } from './speaker-phrase.ts';
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
}

/** Sets up the speakers of a story. */
export function createSpeakers(story: Story, names: NameBook): Speakers {
  const byPlace = new Map<string, readonly Enrolled[]>();
  const byKey = new Map<string | Entity, Enrolled>();
  const byNoun = new Map<string, Enrolled>();
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
      const meant = pronouns.meant(inOneLine(sliceOf(story.text, source)), attribution, before?.[0]);
      return meant === undefined ? [] : [meant];
    }
    const mentions = names.mentionsIn(attribution.block);
    const phrase = readSpeaker({ text: story.text, mentions }, source, attribution);
    const joined = phrase.name === undefined ? [] : namesJoinedTo(story.text, mentions, source, phrase.name);
    const others = joined.flatMap((mention) => enrolName(mention) ?? []);
    return [...others, before?.[0] ?? enrol(phrase, attribution, source)];
  }

  /** Somebody whom the story named in a sentence that says nothing of his: “Ada Quist, who wanted more, …”. */
  function namedAt(span: Span): readonly Enrolled[] | undefined {
    const name = names.nameEndingAt(span);
    const somebody = name && enrolName(name);
    return somebody && [somebody];
  }

  function enrol(phrase: SpeakerPhrase, attribution: InBlock<Attribution>, source: Span): Enrolled {
    const { name } = phrase;
    if (name !== undefined && isWholeName(name, phrase, attribution)) {
      const somebody = enrolName(name, phrase);
      if (somebody !== undefined) return somebody;
    }
    const words = withoutArticle(wordsAt(phrase.span));
    const again = knownAgain(attribution, wordsAt(source), words);
    return again ?? add(words.toLowerCase(), withoutEntity({ ...phrase, words }, attribution));
  }

  /** “The person”, “the union”, “the chief executive”: somebody whom the story has brought in. */
  function knownAgain({ sourceKind }: Attribution, told: string, words: string): Enrolled | undefined {
    const same = byKey.get(words.toLowerCase());
    if (same !== undefined && !BRINGS_ANOTHER.test(told)) return same;
    if (sourceKind === 'vague' || !SINGLES_OUT.test(told)) return undefined;
    const holder = names.holderOf(words);
    if (holder !== undefined) return enrolEntity(holder, undefined);
    const noun = headOf(words);
    return words.split(' ').length > MOST_WORDS_AGAIN ? undefined : byNoun.get(noun);
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

  function wordsAt(span: Span): string {
    return inOneLine(sliceOf(story.text, span));
  }

  return { of: speakersOf };
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** “Chief” and “Engineer Tomas Verhoeven” as “Chief Engineer” and “Tomas Verhoeven”. */
function partRole(
  name: string,
  role: string | undefined,
): { readonly name: string; readonly role: string | undefined } {
  const [first = '', ...rest] = name.split(' ');
  if (role === undefined || rest.length < 2 || !namesRole(first)) return { name, role };
  return { name: rest.join(' '), role: `${role} ${first}` };
}

// “the person”, “that report”, “its chairman”
const SINGLES_OUT = /^(?:the|that|this|its|their|his|her)\s/i;
// “another official”, “a second passenger”: somebody else, whatever the words.
const BRINGS_ANOTHER = /^(?:another|other|a second|a third|one other)\b/i;
const MOST_WORDS_AGAIN = 2; // “the police report”; what says more of somebody brings in somebody new.

/** “Union” is not the whole of “the Dockers’ Union”, but “Ada Quist” is of “station officer Ada Quist”. */
function isWholeName({ parts }: Mention, { role, span }: SpeakerPhrase, { sourceKind, source }: Attribution): boolean {
  if (sourceKind === 'person' || parts.length > 1 || span.end > (source?.end ?? span.end)) return true;
  return role === undefined;
}

/** A source by its own words: “Dockers’ Union”, “person close to the talks”, “report by the inspectors”. */
function withoutEntity({ words, span }: SpeakerPhrase, attribution: Attribution): Enrolled {
  const standing = standingOf(attribution);
  const isOneUnnamed = standing === 'unnamed' && singular(headOf(words)) === headOf(words) && !COUNTS.test(words);
  return {
    standing,
    name: words,
    role: undefined,
    entity: undefined,
    span,
    kind: attribution.sourceKind,
    isOneUnnamed,
  };
}

// “people”, “two men”, “several”: more than one.
const COUNTS =
  /^(?:people|men|women|several|some|many|both|two|three|four|five|six|seven|eight|nine|ten|\d+|dozens)\b/i;

const STANDINGS: Readonly<Record<SourceKind, Standing>> = {
  person: 'named',
  organisation: 'named',
  outlet: 'named',
  document: 'document',
  data: 'document',
  anonymous: 'unnamed',
  pronoun: 'unnamed',
  vague: 'vague',
};

function standingOf({ sourceKind, vague }: Attribution): Standing {
  return vague === undefined ? STANDINGS[sourceKind ?? 'anonymous'] : 'vague';
}

/** The noun of a phrase, in small letters: “person” of “person close to the talks”. */
function headOf(words: string): string {
  const all = words.toLowerCase().split(' ');
  const until = all.findIndex((word, at) => at > 0 && (PREPOSITIONS.has(word) || STANDS_BEHIND.test(word)));
  return singular((until > 0 ? all[until - 1] : all.at(-1)) ?? '');
}

// “close to the talks”: an adjective that follows its noun.
const STANDS_BEHIND = /^(?:briefed|close|familiar|involved|who)$/;

// “Quist and ”, “Quist, ”: what joins a name to the next one.
const JOINS = /^(?:,? and |, )$/;

/** The other names in “Ada Quist and Ole Brandt”. */
function namesJoinedTo(text: string, mentions: readonly Mention[], source: Span, last: Mention): Mention[] {
  const joined: Mention[] = [];
  let next = last;
  for (const mention of mentions.filter(({ span }) => contains(source, span)).reverse()) {
    if (mention === next) continue;
    const from = next.titles[0]?.start ?? next.span.start;
    if (!JOINS.test(text.slice(mention.span.end, from))) break;
    joined.unshift(mention);
    next = mention;
  }
  return joined;
}
