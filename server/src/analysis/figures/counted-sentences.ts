import { anyOf } from '../../english/any-of.ts';
import { plainLetters } from '../../text/letter-case.ts';
import events from '../data/events.json' with { type: 'json' };
import words from '../data/figure-words.json' with { type: 'json' };

/** What the sentence around a count says of the event that it belongs to. */
export interface CountedSentence {
  /** Whether it speaks of another event than the story’s. */
  readonly isOfOtherTime: boolean;
  /** What happened: “fire”. */
  readonly event: string | undefined;
  /** Whether readers have met what happened: “the fire”. */
  readonly knowsEvent: boolean;
}

// “last year”, “previous”: another event than the one that the story is about.
const OTHER_TIME = new RegExp(`(?<![a-zé])(?:${anyOf(words.otherTimes)}|in (?:18|19|20)\\d\\d)(?![a-zé])`);
// “fire”: what happened.
const EVENT = new RegExp(`(?<![a-zé])${anyOf(events.events)}(?![a-zé])`);
// “the fire”, “the deadly fire”, “this fire”: that readers have met.
const KNOWN_EVENT = new RegExp(`(?<![a-zé])(?:the|this|that)(?: [a-zé-]+)? ${anyOf(events.events)}(?![a-zé])`);

/** Reads a sentence with a count in it. */
export function readCountedSentence(sentence: string): CountedSentence {
  const plain = plainLetters(sentence);
  return {
    isOfOtherTime: OTHER_TIME.test(plain),
    event: EVENT.exec(plain)?.[0],
    knowsEvent: KNOWN_EVENT.test(plain),
  };
}
