import { anyOf } from '../../english/any-of.ts';
import { plainCase } from '../../text/letter-case.ts';
import type { Span } from '../../text/span.ts';
import data from '../data/sources.json' with { type: 'json' };
import wrongdoing from '../data/wrongdoing.json' with { type: 'json' };

/** A longer sentence has more to it than the accusation, and the full reader has enough to judge it by. */
const MOST_WORDS = 20;

// All of it is looked for in plain case, where `[A-Z]` is any capital and `[A-Za-zª]` any letter.

// “inspector”, “chairman”: a word for what somebody is; “robber” is one for what he has done, and a tiger has no name to clear.
const TRADE = `(?!${anyOf(wrongdoing.criminals, wrongdoing.animals)}\\b)[a-z]+(?:or|er|ist|man|woman)`;
const POST = `(?:${anyOf(data.person, data.organisation)}|${TRADE})`;
// “The mayor”, “The harbour board’s treasurer”, “Its former director”: an office or a body that the story means.
const OFFICE = `(?:The|His|Her|Its|Their|Our)(?: [A-Za-zª’'-]+){0,3} ${POST}`;
// “A Harrow coach”, “One Labour councillor”: one of a few, who can be found.
const ONE_OF = `(?:An?|One)(?: [A-Z][A-Za-zª’'-]+){1,2} ${POST}`;
// “Ada Quist”, “Quist”, “Mr. Quist”
const NAME = `(?:[A-Z][A-Za-zª’'-]*\\.? ){0,2}[A-Z][A-Za-zª’'-]+`;

// “his mother-in-law’s ”, “the charity’s ”, “Brandt’s late ”: whose it is, and not the doer’s own.
const SOMEBODYS = `(?:(?:an?|the|his|her|its|their)(?: [A-Za-zª-]+){1,3}|${NAME})(?:[’']s|s[’']) (?:[A-Za-zª-]+ ){0,2}`;
const MONEY = `(?:(?:the|his|her|its|their|public|charity) (?:[A-Za-zª’'-]+ ){0,2})?${anyOf(wrongdoing.money)}|[$£€]\\d`;
const GOODS = `(?:(?:an?|the|her|his|its|some|their) (?:[A-Za-zª’'-]+ ){0,2}|${SOMEBODYS})?${anyOf(wrongdoing.goods)}`;
const VICTIM = `(?:(?:an?|another|her|his|one|the|their|two) (?:[A-Za-zª’'-]+ ){0,2})?${anyOf(wrongdoing.victims)}|her|him`;
const OBJECTS: readonly (readonly [sign: string, words: string])[] = [
  ['<somebody’s>', SOMEBODYS],
  ['<money>', `(?:${MONEY})`],
  ['<goods>', `(?:${GOODS})`],
  ['<victim>', `(?:${VICTIM})`],
  ['<anybody>', `(?:${VICTIM}|${NAME})`],
];

// “took bribes”, “has been taking bribes”
const DEED = `${anyDeed(wrongdoing.deeds)}|(?:was|were|is|(?:has|had) been) (?:also |secretly |allegedly )?(?:${anyDeed(wrongdoing.doing)}|${anyOf(wrongdoing.being)})`;
// “took” of “took bribes”: few sentences have one, and what stands before it is dear to look for, at first above all.
const ANY_VERB = new RegExp(
  `\\b(?:${anyOf([...wrongdoing.deeds, ...wrongdoing.doing].map(firstWord))}|${anyOf(wrongdoing.being)})`,
);
// “On top of that, ”
const OPENER = `(?:${anyOf(wrongdoing.additions)}, )?`;
// “has secretly ”
const HAVING = '(?:(?:has|had|also|allegedly|once|secretly|then) ){0,2}';
const END = "(?![A-Za-zª’'-])";
// “The mayor took bribes”, “Quist has secretly stolen from”, “The driver who had reported it was drunk”: who, and what is done. A
// chairman may be named behind his office.
const FLAT = new RegExp(
  `^${OPENER}(?:[Hh]e|[Ss]he|${OFFICE}(?:, ${NAME},| who (?:[a-zª’'-]+ ){1,6}?(?:[a-zª’'-]+))?|${inSmall(OFFICE)}|${ONE_OF}|${NAME}) ${HAVING}(${DEED})${END}`,
);
// “Quist, 58, who had been taking bribes, left”: told in passing.
const IN_PASSING = new RegExp(
  `^(?:[^,“”"]+ )?(?:${NAME}|${inSmall(OFFICE)}|${OFFICE})(?:, \\d{1,2})?, who ${HAVING}(${DEED})${END}`,
);
// “It was dry and the driver was drunk.”
const ADDED = new RegExp(`^[^“”"]+?(?:,| and| but) ${inSmall(OFFICE)} ${HAVING}(${DEED})${END}`);
const SHAPES = [FLAT, IN_PASSING, ADDED];

// “…, a court found.”: whoever found it is named behind a comma.
const FOUND_BEHIND = /, (?:a|an|the|according) [^,]+$/;

// “Quist also drained”, “On top of that, ”, “… as well.”: one deed more than those that were told of.
const ONE_MORE = new RegExp(`^(?:${anyOf(wrongdoing.additions)},)|\\balso\\b|\\b(?:as well|too)\\.?$`, 'u');

/** Whether a sentence tells of one deed more than those before it. */
export function tellsOneMore(sentence: string): boolean {
  return ONE_MORE.test(sentence);
}

// “was convicted of”, “pleaded guilty”, “was jailed”
const GUILT = new RegExp(`\\b${anyOf(wrongdoing.guilt)}\\b`, 'iu');

/** Whether a sentence tells that somebody was found guilty, or says so himself. */
export function tellsOfGuilt(sentence: string): boolean {
  return GUILT.test(sentence);
}

/** The deed of which a short sentence accuses somebody as a fact: “took bribes” in “The mayor took bribes.” */
export function flatAccusation(sentence: string): Span | undefined {
  if (sentence.endsWith('?') || sentence.split(/\s+/).length > MOST_WORDS) return undefined;
  const plain = plainCase(sentence);
  if (!ANY_VERB.test(plain)) return undefined;
  for (const shape of SHAPES) {
    const [whole, deed] = shape.exec(plain) ?? [];
    if (whole === undefined || deed === undefined) continue;
    if (FOUND_BEHIND.test(plain.slice(whole.length))) return undefined;
    return { start: whole.length - deed.length, end: whole.length };
  }
  return undefined;
}

/** The letters that each text begins with in which a pattern is found. */
function firstWord(pattern: string): string {
  return /^[a-z]+(?![a-z?*{])/.exec(pattern)?.[0] ?? '';
}

function anyDeed(patterns: readonly string[]): string {
  const filled = patterns.map((pattern) =>
    OBJECTS.reduce((words, [sign, object]) => words.replaceAll(sign, () => object), pattern),
  );
  return `(?:${filled.join('|')})`;
}

/** Behind an opener an office has a small letter. */
function inSmall(office: string): string {
  return office.replace('(?:The|His|Her|Its|Their|Our)', '(?:the|his|her|its|their|our)');
}
