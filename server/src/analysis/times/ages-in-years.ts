import { anyOf } from '../../english/any-of.ts';
import { MONTHS } from '../../english/calendar.ts';
import { NUMBER_WORDS, valueOfNumber } from '../../english/number-words.ts';
import { findMatches, placeInMatch } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import words from '../data/told-years.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';

/** An age, or years of service, that the years beside them do not give. */
export interface FalseYears {
  readonly span: Span;
  readonly of: 'age' | 'time';
  /** Where the year stands in which they began, and the year in which they ended. */
  readonly start: Span;
  readonly from: number;
  readonly until: number;
}

/** What tells when somebody was born: a birth, or an age in some year. */
interface Born {
  /** Where the age stands, or the year of the birth. */
  readonly span: Span;
  readonly whole: Span;
  readonly year: Span;
  readonly in: number;
  /** Whether the age is that which somebody comes to in the year. */
  readonly of: 'birth' | 'birthday' | 'age';
  readonly earliest: number;
  readonly latest: number;
}

const AGE = `(?<age>[1-9]\\d?|10\\d|${anyOf(NUMBER_WORDS.keys())})(?![a-zé\\d%-]|[.,:]\\d)`;
const YEAR = `(?:in|on|since) (?:(?:\\d{1,2} )?${anyOf(MONTHS)} (?:\\d{1,2}, ?)?)?(?<year>(?:18|19|20)\\d\\d)(?![\\d–-]|s(?![a-zé]))`;
const AT = '(?:at the age of |aged |at )';
const EVENT = anyOf(words.ofLives);

const BIRTH = new RegExp(`(?<![a-zé-])born(?: (?:in|at|on|near) [a-zé’' -]{2,30}?,?)? ${YEAR}`, 'g');
const AGES = [
  // “will turn 20 in December 2025”
  { of: 'birthday', pattern: new RegExp(`(?<![a-zé])(?:turn|turns|turned|turning) ${AGE},? ${YEAR}`, 'g') },
  // “retired in 1992, aged 59”, “died in May 2001 at the age of 95”
  { of: 'age', pattern: new RegExp(`(?<![a-zé])${EVENT}(?: [a-zé’'-]+){0,5}? ${YEAR},? ${AT}${AGE}`, 'g') },
  // “retired at 59 in 1992”, “left the mill at the age of 16 in 1951”
  { of: 'age', pattern: new RegExp(`(?<![a-zé])${EVENT}(?: [a-zé’'-]+){0,5}?,? ${AT}${AGE},? ${YEAR}`, 'g') },
  // “in 1992, when she was 59,”, “in 1992, aged 59,”, “in 1992, at 59,”
  {
    of: 'age',
    pattern: new RegExp(`(?<![a-zé])${YEAR},? (?:(?:when|while) (?:he|she) was |aged |at the age of )${AGE}`, 'g'),
  },
  // “She was 59 in 1992”
  { of: 'age', pattern: new RegExp(`(?<![a-zé])(?:he|she|who) was ${AGE} ${YEAR}`, 'g') },
] as const;
const HAS_YEAR = /(?:18|19|20)\d\d/;

/** The ages in years of one paragraph, in plain letters, that do not go with the birth or with another age of the same person. */
export function findFalseAges(plain: string, mentions: readonly Mention[]): FalseYears[] {
  if (!HAS_YEAR.test(plain)) return [];
  const told = readBorn(plain);
  return told.flatMap((later, at) => {
    const earlier = told[at - 1];
    // “Those born in 2010 more than those born in 2014”: two births are of two.
    if (earlier === undefined || (earlier.of === 'birth' && later.of === 'birth')) return [];
    if (!areOfOne(earlier, later, plain, mentions)) return [];
    if (earlier.earliest <= later.latest && earlier.latest >= later.earliest) return [];
    const years = toFalse(earlier, later);
    // Nobody is of any age before the birth: somebody else is born.
    return years.from < years.until ? [years] : [];
  });
}

function readBorn(plain: string): Born[] {
  const births = findMatches(BIRTH, plain).map((match) => toBorn(match, 'birth'));
  const ages = AGES.flatMap(({ of, pattern }) => findMatches(pattern, plain).map((match) => toBorn(match, of)));
  const inOrder = [...births, ...ages].toSorted((a, b) => a.whole.start - b.whole.start);
  return inOrder.filter(({ whole }, at) => whole.start >= (inOrder[at - 1]?.whole.end ?? 0));
}

function toBorn(match: RegExpExecArray, of: Born['of']): Born {
  const { index, 0: told, groups: { age = '', year = '' } = {} } = match;
  const yearSpan = placeInMatch(year, match);
  const latest = Number(year) - (age === '' ? 0 : valueOfNumber(age));
  const whole = { start: index, end: index + told.length };
  const span = of === 'birth' ? yearSpan : ageIn(age, year, told, index);
  return { span, whole, year: yearSpan, in: Number(year), of, earliest: of === 'age' ? latest - 1 : latest, latest };
}

/** In “in 2009, aged 20” the age is what stands behind the year. */
function ageIn(age: string, year: string, told: string, index: number): Span {
  const at = told.lastIndexOf(` ${age}`) > told.indexOf(year) ? told.lastIndexOf(` ${age}`) : told.indexOf(` ${age}`);
  return { start: index + at + 1, end: index + at + 1 + age.length };
}

/** In characters: what lies between two that are told of one person. */
const FAR = 200;
// “, whose father ”, “. The ”: somebody else may be meant.
const OTHER = new RegExp(
  `(?<![a-zé])(?:who|whose|whom|they|we|i|you|${anyOf(beside.kin)}s?|children|parents|partner)(?![a-zé])`,
);
const STARTS_ANEW = /[.?!;][’”"')]* (?!(?:he|she|in|at)(?![a-zé]))/;

function areOfOne(earlier: Born, later: Born, plain: string, mentions: readonly Mention[]): boolean {
  const [start, end] = [earlier.whole.end, later.whole.start];
  const gap = plain.slice(start, end);
  if (gap.length > FAR || OTHER.test(gap) || STARTS_ANEW.test(gap)) return false;
  return !mentions.some(({ span }) => span.start >= start && span.start < end);
}

/** The age is asked about; where both are ages, that of the later year, by the years between them. */
function toFalse(earlier: Born, later: Born): FalseYears {
  const isAhead = earlier.of === 'birth' || (later.of !== 'birth' && earlier.in <= later.in);
  const [first, age] = isAhead ? [earlier, later] : [later, earlier];
  const isByBirth = first.of === 'birth';
  return {
    span: age.span,
    of: isByBirth && age.of === 'age' ? 'age' : 'time',
    start: first.year,
    from: first.in,
    until: age.in,
  };
}
