import { anyOf } from '../../english/any-of.ts';
import { MONTHS } from '../../english/calendar.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import words from '../data/told-years.json' with { type: 'json' };
import type { Sentence } from '../sentences/sentences.ts';

/** Years that somebody has lived or that something has gone on, and the year in which that began. */
export interface YearsTold {
  /** Where the years stand: “61” of “Quist, 61, who was born in 1958”. */
  readonly span: Span;
  readonly of: 'age' | 'time';
  readonly years: number;
  readonly from: number;
  /** Where the year stands in which they began. */
  readonly start: Span;
  /** The year in which they ended: “(1958–2020)”; nothing where they go on to the day of the story. */
  readonly until: number | undefined;
}

const YEAR = '(?:18|19|20)\\d\\d(?![\\d-]|s(?![a-zé]))';
const HAS_YEAR = /(?:18|19|20)\d\d/;
const MONTH = anyOf(MONTHS);

// “born on the farm in 1958”, “born 3 May 1958”; but no “born to a man who had come in 1910”.
const BORN = new RegExp(
  `(?<![a-zé-])born(?= )(?:(?! (?:${anyOf(words.breaksOff)}) )[^;:.()]){0,70}?(?<![\\d,.£$€-])(?<year>${YEAR})`,
  'g',
);
// “, 61,”, “, aged 61,”, “ (61)”, “61-year-old”.
const AGE = /(?:, (?:aged? )?|\()(?<age>\d{2})(?=[,)])|(?<![\d.])(?<old>\d{2})-year-old(?![a-zé])/g;
// “, who was ”, “, a farmer ”: what leads from an age to a birth.
const WHO_WAS = /^[,)]?,? ?(?:an? (?:[a-zé-]+ ){1,2})?(?:(?:who|and|she|he|was|is|has been) ){0,3}$/;
// “, the ”, “, Ada Quist, ”: a sentence that begins with a birth goes on with the one who was born.
const OPENS = /^[^a-zé]*$/;
const PRONOUN = /^(?:he|she)(?![a-zé])/;
const OTHER_TIME = new RegExp(`(?<![a-zé])${anyOf(words.otherTimes)}(?![a-zé])`);
const OTHER_YEAR = new RegExp(`(?<!(?<![a-zé])since (?:${MONTH} )?)(?<!\\d)${YEAR}`, 'g');

/** The years that one paragraph, in plain letters, tells beside the year in which they began. */
export function readYears(plain: string, sentences: readonly Sentence[]): YearsTold[] {
  if (!HAS_YEAR.test(plain)) return [];
  const told = sentences.map(({ span }) => ({ start: span.start, words: plain.slice(span.start, span.end) }));
  const lives = readLife(plain);
  return [
    ...(lives === undefined ? readAges(told) : [lives]),
    ...told.flatMap((sentence, at) => readTime(sentence, told[at + 1])),
  ];
}

interface SentenceRead {
  readonly start: number;
  readonly words: string;
}

interface Found {
  readonly span: Span;
  readonly value: number;
}

function readAges(sentences: readonly SentenceRead[]): YearsTold[] {
  return sentences.flatMap((sentence, at) => {
    const born = onlyOne(BORN, sentence);
    if (born === undefined || OTHER_TIME.test(sentence.words)) return [];
    if (findMatches(OTHER_YEAR, sentence.words).length > 1) return [];
    const age = onlyOne(AGE, sentence);
    if (age !== undefined) return areOfOne(age, born, sentence) ? [toAge(age, born)] : [];
    const before = sentences[at - 1];
    if (before === undefined || !PRONOUN.test(sentence.words) || OTHER_TIME.test(before.words)) return [];
    const earlier = HAS_YEAR.test(before.words) ? undefined : onlyOne(AGE, before);
    return earlier === undefined ? [] : [toAge(earlier, born)];
  });
}

function toAge(age: Found, born: Found): YearsTold {
  return { span: age.span, of: 'age', years: age.value, from: born.value, start: born.span, until: undefined };
}

/** “Quist, 61, who was born in 1958”, “Born in 1958, Quist, 61, …”; but no “Quist, 61, whose son was born in 1988”. */
function areOfOne(age: Found, born: Found, { start, words: all }: SentenceRead): boolean {
  const bornAt = all.indexOf('born');
  if (age.span.end <= start + bornAt) {
    const gap = all.slice(age.span.end - start, bornAt).replace(/^-year-old/, '');
    return WHO_WAS.test(gap);
  }
  return OPENS.test(all.slice(0, bornAt)) && born.span.end <= age.span.start;
}

/** What an expression finds in a sentence, if it finds it only once. */
function onlyOne(pattern: RegExp, { start, words: all }: SentenceRead): Found | undefined {
  const [found, another] = findMatches(pattern, all);
  if (found === undefined || another !== undefined) return undefined;
  const told = found.groups?.['year'] ?? found.groups?.['age'] ?? found.groups?.['old'] ?? '';
  const at = start + found.index + found[0].lastIndexOf(told);
  return { span: { start: at, end: at + told.length }, value: Number(told) };
}

// “(1958–2020)”
const LIFE = /\((?:born )?(?<from>1[89]\d\d|20\d\d) ?[-–—] ?(?<until>1[89]\d\d|20\d\d)\)/g;
// “died on Monday at the age of 61”, “has died, aged 61”
const DIED_AT =
  /(?<![a-zé])(?:died|dies|dead)(?![a-zé])[^.;()\d]{0,70}?(?<![a-zé])(?:aged|at|at the age of) (?<age>\d{2,3})(?=[,.; ]|$)/g;

/** A life between two years, in a paragraph that also tells at what age it ended. */
function readLife(plain: string): YearsTold | undefined {
  const [life, another] = findMatches(LIFE, plain);
  const [died, other] = findMatches(DIED_AT, plain);
  if (life === undefined || another !== undefined || died === undefined || other !== undefined) return undefined;
  const [from = '', until = '', age = ''] = [life.groups?.['from'], life.groups?.['until'], died.groups?.['age']];
  const at = died.index + died[0].length;
  const start = life.index + life[0].indexOf(from);
  return {
    span: { start: at - age.length, end: at },
    of: 'age',
    years: Number(age),
    from: Number(from),
    start: { start, end: start + from.length },
    until: Number(until),
  };
}

// “since 2016”, “since May 2016”
const SINCE = new RegExp(`(?<![a-zé])since (?:${MONTH} )?(?<year>${YEAR})`, 'g');
// “will retire in July after 12 years”, “after 12 years in charge”
const AFTER_YEARS = new RegExp(
  `(?<leaves>(?<![a-zé])${anyOf(words.leaves)}(?![a-zé])[^.;]{0,60}?)?(?<![a-zé])after (?<age>\\d{1,2}) years(?<in> ${anyOf(words.inPost)}(?![a-zé]))?`,
  'g',
);

/** “Quist, who has led the choir since 2016, will retire after 12 years”, in one sentence or in the next. */
function readTime(sentence: SentenceRead, next: SentenceRead | undefined): YearsTold[] {
  const since = onlyOne(SINCE, sentence);
  const after = yearsIn(sentence);
  if (since !== undefined && after !== undefined) return [toTime(after, since)];
  if (next === undefined || !PRONOUN.test(next.words)) return [];
  const [laterSince, later] = [onlyOne(SINCE, next), yearsIn(next)];
  if (since !== undefined && laterSince === undefined && later !== undefined) return [toTime(later, since)];
  return after !== undefined && later === undefined && laterSince !== undefined ? [toTime(after, laterSince)] : [];
}

function yearsIn(sentence: SentenceRead): Found | undefined {
  const [found, another] = findMatches(AFTER_YEARS, sentence.words);
  if (found === undefined || another !== undefined) return undefined;
  const isOfPost = found.groups?.['leaves'] !== undefined || found.groups?.['in'] !== undefined;
  return isOfPost ? onlyOne(AFTER_YEARS, sentence) : undefined;
}

function toTime(after: Found, since: Found): YearsTold {
  return { span: after.span, of: 'time', years: after.value, from: since.value, start: since.span, until: undefined };
}
