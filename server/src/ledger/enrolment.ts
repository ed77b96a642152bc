import type { Attribution, SourceKind } from '../analysis/attribution/attributions.ts';
import type { Entity, Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import type { InBlock } from '../text/in-block.ts';
import { inOneLine, type Span, wordsAt } from '../text/span.ts';
import type { Standing } from './ledger.ts';
import type { NameBook } from './name-book.ts';
import { BRINGS_ANOTHER, headOf, isWholeName, partRole, SINGLES_OUT, withoutEntity } from './source-words.ts';
import { type SpeakerPhrase, withoutArticle } from './speaker-phrase.ts';

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

/** The sources of a story, each once. */
export interface Enrolment {
  /** The source that a phrase stands for, who may stand there already. */
  readonly enrol: (phrase: SpeakerPhrase, attribution: InBlock<Attribution>, source: Span) => Enrolled;
  /** Somebody whom the story names. */
  readonly enrolName: (name: Mention, phrase?: SpeakerPhrase) => Enrolled | undefined;
}

/** Sets up the sources of a story. */
export function createEnrolment(story: Story, names: NameBook): Enrolment {
  const byKey = new Map<string | Entity, Enrolled>();
  const byNoun = new Map<string, Enrolled>();

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

  return { enrol, enrolName };
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
