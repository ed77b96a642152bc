import type { Attribution } from '../analysis/attribution/attributions.ts';
import type { Entity, Mention } from '../analysis/names/mentions.ts';
import type { Story } from '../analysis/story.ts';
import type { InBlock } from '../text/in-block.ts';
import { inOneLine, type Span, wordsAt } from '../text/span.ts';
import type { Enrolled } from './enrolled.ts';
import type { NameBook } from './name-book.ts';
import { nameOwner, namesOwner } from './owners.ts';
import { BRINGS_ANOTHER, headOf, isWholeName, partRole, SINGLES_OUT, withoutEntity } from './source-words.ts';
import { type SpeakerPhrase, withoutArticle } from './speaker-phrase.ts';

/** The sources of a story, each once. */
export interface Enrolment {
  /** The source that a phrase stands for, who may stand there already. */
  readonly enrol: (phrase: SpeakerPhrase, attribution: InBlock<Attribution>, source: Span) => Enrolled;
  /** Somebody whom the story names. */
  readonly enrolName: (name: Mention, phrase?: SpeakerPhrase) => Enrolled | undefined;
}

/** Sets up the sources of a story. */
export function createEnrolment(story: Story, names: NameBook): Enrolment {
  const register = createRegister();

  /** “The person”, “the union”, “the chief executive”: somebody whom the story has brought in. */
  function knownAgain({ sourceKind }: Attribution, told: string, words: string): Enrolled | undefined {
    const same = register.under(words.toLowerCase());
    if (same !== undefined && !BRINGS_ANOTHER.test(told)) return same;
    if (sourceKind === 'vague' || !SINGLES_OUT.test(told)) return undefined;
    const holder = names.holderOf(words);
    return holder === undefined ? register.lastCalled(words) : enrolEntity(holder, undefined);
  }

  function enrolName(name: Mention, phrase?: SpeakerPhrase): Enrolled | undefined {
    const entity = names.entityOf(name);
    return entity && enrolEntity(entity, phrase);
  }

  function enrolEntity(entity: Entity, phrase: SpeakerPhrase | undefined): Enrolled {
    return register.under(entity) ?? register.add(entity, toSource(entity, phrase, names));
  }

  return {
    enrol(phrase, attribution, source) {
      const { name } = phrase;
      if (name !== undefined && isNamed(attribution) && isWholeName(name, phrase, attribution)) {
        const somebody = enrolName(name, phrase);
        if (somebody !== undefined) return somebody;
      }
      const own = withoutArticle(wordsAt(story.text, phrase.span));
      const words = attribution.sourceKind === 'organisation' ? nameOwner(own, source, attribution, names) : own;
      const again = knownAgain(attribution, wordsAt(story.text, source), words);
      return again ?? register.add(words.toLowerCase(), withoutEntity({ ...phrase, words }, attribution));
    },
    enrolName,
  };
}

/** Somebody whom the story names, as a source. */
function toSource(entity: Entity, phrase: SpeakerPhrase | undefined, names: NameBook): Enrolled {
  const { name, role } = partRole(inOneLine(entity.name), phrase?.role ?? names.roleOf(entity));
  const span = phrase?.span ?? entity.mentions[0]?.span ?? { start: 0, end: 0 };
  const kind = entity.kind === 'organisation' || entity.kind === 'place' ? 'organisation' : 'person';
  return { standing: 'named', name, role, entity, span, kind, isOneUnnamed: false };
}

/** The sources that were met so far, by their entity or, in small letters, by the words for them. */
interface Register {
  readonly under: (key: string | Entity) => Enrolled | undefined;
  /** The last one that may be called so again: “the report”. */
  readonly lastCalled: (words: string) => Enrolled | undefined;
  readonly add: (key: string | Entity, speaker: Enrolled) => Enrolled;
}

function createRegister(): Register {
  const byKey = new Map<string | Entity, Enrolled>();
  const byNoun = new Map<string, Enrolled>();
  return {
    under: (key) => byKey.get(key),
    lastCalled(words) {
      const last = byNoun.get(headOf(words));
      return last !== undefined && isCalled(last, words) ? last : undefined;
    },
    add(key, speaker) {
      byKey.set(key, speaker);
      for (const words of [speaker.role, speaker.name]) if (words !== undefined) byNoun.set(headOf(words), speaker);
      return speaker;
    },
  };
}

const MOST_WORDS_AGAIN = 2; // “the police report”; what says more of somebody may bring in somebody new.

/**
 * “the report”, or “the Republican presidential nominee” for whom the story called “Republican nominee”; but “the minister’s
 * office” is no other office again.
 */
function isCalled({ role, name }: Enrolled, words: string): boolean {
  const told = words.toLowerCase().split(' ');
  const known = (role ?? name).toLowerCase().split(' ');
  if (told.some((word) => namesOwner(word) && !known.includes(word))) return false;
  return told.length <= MOST_WORDS_AGAIN || known.every((word) => told.includes(word));
}

/** A paper or figures may have a name in their words, and are no person or body. */
function isNamed({ sourceKind }: Attribution): boolean {
  return sourceKind !== 'document' && sourceKind !== 'data' && sourceKind !== 'vague';
}
