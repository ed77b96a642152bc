import { anyOf, ONCE } from '../../english/any-of.ts';
import { DAYS, MONTHS } from '../../english/calendar.ts';
import { plainCase } from '../../text/letter-case.ts';
import exempt from '../data/exempt-words.json' with { type: 'json' };
import { GRAVE, type Trigger, type TriggerKind } from './triggers.ts';

/** Why a sentence needs no source although nobody is named for it. */
export type Exemption =
  | 'question'
  | 'fragment'
  | 'schedule'
  | 'no-comment'
  | 'unknown'
  | 'record'
  /** The story's first sentence sums up what the next give with its source. */
  | 'lead'
  /** A sentence behind it, or one before, tells from whom it is. */
  | 'accounted-for'
  /** The next sentence has the words of whom it is about. */
  | 'told-next'
  /** The piece is its writer's own view: a column, a review, a letter. */
  | 'own-view'
  /** What a firm or a club hopes to start, and when: its own to tell. */
  | 'plan'
  /** What happens on the field, whom a side will be without, or how its season may end: what whoever follows it can tell. */
  | 'fixture'
  /** What a bill, a law or a code provides, which anybody can read in it. */
  | 'provision'
  /** The paragraph tells what its sources tell, as the story shows. */
  | 'sourced-paragraph';

/** A shorter sentence states too little to be asked for a source. */
const FEWEST_WORDS = 6;
/** A longer sentence tells more than the time of an event. */
const LONGEST_SCHEDULE = 22;

// “names that somebody writes two ways”: an item of a list, no sentence.
const SMALL_LETTER = /^\p{Ll}/u;

// The expressions below are for text in plain case.

// “will meet”, “is due to open”, “takes place”: what is announced to everybody.
const EVENT = new RegExp(
  `\\b(?:will|(?:is|are) (?:due|scheduled|set) to)(?: be)? ${ONCE}${anyOf(exempt.events)}\\b|\\b(?:takes?|take) place\\b|\\b${anyOf(exempt.opens)} (?:on|at|from|until)\\b`,
  'i',
);
// “on Monday”, “at 7 p.m.”, “next week”, “in June”, “March 3”: when it is.
const TIME = new RegExp(
  `\\b(?:${anyOf(DAYS)}s?|may \\d|${anyOf(
    [...MONTHS].filter((month) => month !== 'may'),
    exempt.times,
  )}\\b)|\\bat \\d`,
  'i',
);

// “ to a request for comment”, “ to several messages”: what a newsroom sends.
const TO_THE_NEWSROOM = `(?: [a-zª]+){0,5} ${ONCE}${anyOf(exempt.messages)}\\b`;
// “did not immediately respond to a request for comment”, “could not be immediately reached”, “had no comment”: what the
// newsroom itself did. “The striker would not return to the club” is another matter.
const NO_COMMENT = new RegExp(
  [
    "\\b(?:not|n[’']t)(?: immediately| yet| also)? (?:comment(?:ed)?\\b|repl(?:y|ied)\\b)",
    `\\b(?:not|n[’']t)(?: immediately| yet| also)? (?:(?:answer|return)(?:ed)?|respond(?:ed)?)${TO_THE_NEWSROOM}`,
    `\\b(?:not|n[’']t)(?: immediately| yet| also)? respond(?:ed)?(?=$|[.,;]| immediately| by | on ${anyOf(DAYS)})`,
    '\\b(?:declined|refused) (?:further |to |any )?(?:comment|an interview|(?:be )?interview(?:ed| requests?))\\b',
    "\\b(?:could|can)(?: not|n[’']t|not) (?:immediately )?be (?:immediately )?(?:reached|contacted)\\b",
    "\\b(?:not|n[’']t)(?: immediately)? available (?:for|to) comment\\b|\\bunavailable (?:for|to) comment\\b",
    '\\bno (?:immediate |further )?(?:comment|reply|response)\\b',
  ].join('|'),
  'i',
);

// “remains to be seen”, “It is still not clear why”, “The cause is under investigation”: nobody is said to know.
const UNKNOWN = new RegExp(
  `\\b${anyOf(exempt.unknown)}\\b|\\b(?:is|was|are|were|remains?|remained)(?: (?:it|still|as|yet))*(?: unclear| unknown|(?: not|n[’']t)(?: (?:yet|immediately|entirely))* (?:clear|known))\\b|\\bno(?: one| group|body) (?:has |had )?(?:yet |immediately )?claimed responsibility\\b`,
  'i',
);

// “was convicted of”, “pleaded guilty to”: a court does it in public.
const IN_COURT = new RegExp(
  `\\b(?:was|were|is|are|been)(?: [A-Za-zª]+ly| also| later| then)? ${ONCE}${anyOf(exempt.courts)}\\b|\\bplead(?:ed|s)? (?:not )?guilty\\b`,
);

// “was born in”, “served as”, “was appointed”: the stations of a life or a house, which registers hold.
const STATION = new RegExp(
  `\\b(?:was|were) (?:${anyOf(exempt.stations)}|(?:the |an? )?(?:[A-Za-zª]+ )?${ONCE}${anyOf(exempt.posts)})\\b|\\b${anyOf(exempt.careers)}\\b`,
);
// “in 1998”, “from 2002 to 2010”, “since 2014”: the year of it.
const IN_A_YEAR = /\b(?:in|since|from|until|to|of) (?:19|20)\d\d\b/;
// “Shares in the mill fell 6.87% to 10.44”, “the index closed at 1,830”: prices that the market publishes.
const PRICE = new RegExp(`\\b${anyOf(exempt.traded)}\\b`, 'i');
const MOVES = new RegExp(
  `\\b${anyOf(exempt.moves)}\\b[^.;]{0,200}?(?:\\d{1,9}(?:\\.\\d{1,9})?(?:%| per ?cent| points)|[$£€]\\d)`,
);

/** A register says nothing of these. */
const BESIDE_THE_RECORD: ReadonlySet<TriggerKind> = new Set<TriggerKind>([
  'accusation',
  'casualties',
  'secret',
  'motive',
  'cause',
  'prediction',
]);

// “The bill would require shops to close”, “the rules also forbid”: what is written down, and not what comes of it.
const PROVISION = new RegExp(
  `^(?:\\S+ ){0,6}${ONCE}${anyOf(exempt.rulings)},? (?:(?:also|now|would|will|shall)(?: not)? )*${anyOf(exempt.provides)}\\b`,
  'i',
);

// “Under the spending rules (LSR), a club may lose no more than”, “does not count towards the limit”: what a rule comes to.
const UNDER_RULES = new RegExp(
  `^(?:under|by) (?:\\S+ ){0,6}${anyOf(exempt.rulings)}(?: \\([A-Z]{2,6}\\)| (?:in|of) [^,]{1,40})?, .*\\b(?:may|must|can|cannot|shall|(?:is|are) (?:allowed|entitled|exempt|obliged|required)|(?:has|have|needs?) to)\\b|\\b(?:counts?|(?:does|do)(?: not|n[’']t) count) towards?\\b`,
  'i',
);

// “Brandt Homes hopes to start work in May”; when an army hopes to is another matter.
const PLAN = new RegExp(
  `^(?:\\S+ ){0,6}${anyOf(exempt.planners)} ${anyOf(exempt.plans)} (?:re-?)?${anyOf(exempt.planned)}\\b`,
  'i',
);
// “in May”, “by the autumn”, “before the end of the year”
const SEASON = new RegExp(
  `\\b(?:before|by|from|in|next|this) (?:(?:early|late|mid|the|the end of|the new) ){0,2}(?:may|${anyOf(exempt.seasons)}|20\\d\\d)\\b`,
  'i',
);

// “will be without their captain”, “is set to miss three games”
const ABSENT = /\b(?:will|(?:is|are) (?:due|expected|likely|set) to) (?:be without|be missing|miss|sit out)\b/i;
const FIXTURE = new RegExp(`\\b${anyOf(exempt.fixtures)}\\b`, 'i');
// “punched the ball over the bar”, “hit the crossbar”: what everybody saw who was there.
const PLAYED = new RegExp(
  `\\b(?:\\p{Ll}+ed|${anyOf(exempt.plays)}) (?:an?|the|his|her) (?:\\p{Ll}+ )?${anyOf(exempt.inPlay)}\\b`,
  'iu',
);
// “on purpose”, “for a bet”: nobody saw that.
const UNSEEN = new RegExp(`\\b${anyOf(exempt.unseen)}\\b`, 'i');
// “If Harrow stay up it may be because of Vik”
const OUTCOME = new RegExp(`^if (?:\\S+ ){1,5}${anyOf(exempt.outcomes)}\\b.*\\b(?:could|may|might|will)\\b`, 'i');

/** Why a sentence is not asked for a source whatever it weighs; none when it may be asked. */
export function exemptionOf(sentence: string, triggers: readonly Trigger[]): Exemption | undefined {
  const words = sentence.split(/\s+/).length;
  if (sentence.endsWith('?')) return 'question';
  if (words < FEWEST_WORDS || SMALL_LETTER.test(sentence)) return 'fragment';
  const plain = plainCase(sentence);
  if (NO_COMMENT.test(plain)) return 'no-comment';
  if (UNKNOWN.test(plain)) return 'unknown';
  if (isProvision(plain, triggers)) return 'provision';
  if (words <= LONGEST_SCHEDULE && isPlan(plain, triggers)) return 'plan';
  if (isPlayed(plain) || isFixture(plain, triggers)) return 'fixture';
  if (IN_COURT.test(plain) || isOnRecord(plain, triggers)) return 'record';
  return words <= LONGEST_SCHEDULE && EVENT.test(plain) && TIME.test(plain) ? 'schedule' : undefined;
}

/** “She was born in Port Ellis in 1949.”, “Shares fell 2% to 10.44.”: what anybody can look up, and no word of why. */
function isOnRecord(sentence: string, triggers: readonly Trigger[]): boolean {
  const isStation = IN_A_YEAR.test(sentence) && STATION.test(sentence);
  const isPrice = PRICE.test(sentence) && MOVES.test(sentence);
  if (!isStation && !isPrice) return false;
  return !triggers.some(({ kind }) => BESIDE_THE_RECORD.has(kind));
}

function isProvision(sentence: string, triggers: readonly Trigger[]): boolean {
  return (PROVISION.test(sentence) || UNDER_RULES.test(sentence)) && !isGrave(triggers);
}

function isPlan(sentence: string, triggers: readonly Trigger[]): boolean {
  return PLAN.test(sentence) && (TIME.test(sentence) || SEASON.test(sentence)) && !isGrave(triggers);
}

function isPlayed(sentence: string): boolean {
  return PLAYED.test(sentence) && !UNSEEN.test(sentence);
}

function isFixture(sentence: string, triggers: readonly Trigger[]): boolean {
  return ((ABSENT.test(sentence) && FIXTURE.test(sentence)) || OUTCOME.test(sentence)) && !isGrave(triggers);
}

function isGrave(triggers: readonly Trigger[]): boolean {
  return triggers.some(({ kind }) => GRAVE.has(kind));
}
