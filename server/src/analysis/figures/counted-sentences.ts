import { anyOf } from '../../english/any-of.ts';
import { knownOnce } from '../../text/known-once.ts';
import events from '../data/events.json' with { type: 'json' };
import words from '../data/figure-words.json' with { type: 'json' };

/** A sentence with counts in it, in plain letters; all its counts share it, for a list of a thousand may stand in one. */
export interface CountedSentence {
  readonly plain: string;
}

// “last year”, “previous”: another event than the one that the story is about.
const OTHER_TIME = new RegExp(`(?<![a-zé])(?:${anyOf(words.otherTimes)}|in (?:18|19|20)\\d\\d)(?![a-zé])`);
// “fire”: what happened.
const EVENT = new RegExp(`(?<![a-zé])${anyOf(events.events)}(?![a-zé])`);
// “the fire”, “the deadly fire”, “this fire”: that readers have met.
const KNOWN_EVENT = new RegExp(`(?<![a-zé])(?:the|this|that)(?: [a-zé-]+)? ${anyOf(events.events)}(?![a-zé])`);

// “last year”, “originally”: an earlier amount of the same thing.
const EARLIER_TIME = new RegExp(`(?<![a-zé])(?:${anyOf(words.earlierTimes)}|in (?:18|19|20)\\d\\d)(?![a-zé])`);

/** Whether a sentence tells how much something was before. */
export const isOfEarlierTime = knownOnce(({ plain }: CountedSentence) => EARLIER_TIME.test(plain));

/** Whether a sentence speaks of another event than the story’s. */
export const isOfOtherTime = knownOnce(({ plain }: CountedSentence) => OTHER_TIME.test(plain));

/** What happened, as a sentence tells it: “fire”. */
export const eventIn = knownOnce(({ plain }: CountedSentence) => EVENT.exec(plain)?.[0]);

/** Whether readers have met what happened: “the fire”. */
export const knowsEvent = knownOnce(({ plain }: CountedSentence) => KNOWN_EVENT.test(plain));
