import { anyOf } from '../english/any-of.ts';
import { isFirstName } from '../english/first-names.ts';
import { BETWEEN_NAMES, EUROPEAN_PARTICLES, FOREIGN_PARTICLES } from '../english/name-particles.ts';
import type { BlockKind } from '../text/block.ts';
import { plainCase } from '../text/letter-case.ts';
import credits from './data/credits.json' with { type: 'json' };
import labels from './data/labels.json' with { type: 'json' };
import { isHouseLine } from './house-lines.ts';
import { readPostingLine } from './posting-line.ts';

/** What stands around a story and says itself what it is: a labelled line, a byline, an end mark. */
export interface Furniture {
  readonly kind: BlockKind;
  /** How much at the front is a label, in UTF-16 code units. */
  readonly label: number;
}

/** Reads what a line or paragraph says of itself, or remembers it. */
export type FurnitureReader = (prose: string) => Furniture | undefined;

// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

const LABELS: ReadonlyMap<string, BlockKind> = new Map([
  ...labelled('headline', labels.headline),
  ...labelled('standfirst', labels.standfirst),
  ...labelled('heading', labels.heading),
  ...labelled('byline', labels.byline),
  ...labelled('dateline', labels.dateline),
  ...labelled('caption', labels.caption),
  ...labelled('box', labels.box),
  ...labelled('pull-quote', labels['pull-quote']),
  ...labelled('note', labels.note),
]);

// “HEADLINE: ”, “Editor’s note: ”: a label and its colon.
const LABEL = /^([A-Za-zª][A-Za-zª’' -]{1,20})\s*:\s*/;

// “Correction, 3 March 2026:”, “Clarification (May 4):”: a label with its day.
const DATED_LABEL =
  /^([A-Za-zª][A-Za-zª’' -]{1,20}?)(?:,| [-–—])? \(?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?\)?\s*:\s*/;

// “###”, “-30-”, “ENDS”, “(more)”: the copy stops or goes on. “((desk; 555 0100))”: whom the desk may ask.
const END_MARK = /^(?:\(\([^()]*\)\)|#(?:\s*#){2,}|[-–—]+\s*30\s*[-–—]+|[-–—]*\s*\(?(?:ends?|more)\)?\s*[-–—]*)\s*$/i;

// “ABSTRACT.”, “Summary”: a label that has a line to itself.
const LONE_LABEL = /^([A-Z][A-Za-zª’' -]{1,20})\.?$/;

/** What a label that has a line to itself says of the next paragraph, if that tells the story in short. */
export function readLoneLabel(prose: string): BlockKind | undefined {
  const label = LONE_LABEL.exec(plainCase(prose.trim()))?.[1]?.toLowerCase() ?? '';
  return LABELS.get(label) === 'standfirst' ? 'standfirst' : undefined;
}

// “By Jane Roe and John Poe, Staff Writers”, “BY JANE ROE | Harbour Desk”.
const BYLINE = /^[Bb][Yy]\s+([A-Z][^,|;(—–]*?)\s*(?:[,|;(—–].*)?$/;

// “From: Jane Roe at Vale Park”, “From Jane Roe in Oslo”: with a colon, or with a first name and a place.
const FROM = /^(?:From|FROM)(:?)\s+([A-Z][^,|;(—–]*?)\s*(?:[,|;(—–].*)?$/;

// “ at Vale Park”: where somebody wrote.
const AT_PLACE = /(?<=\S \S+) (?:at|in) [A-Z].*$/;

// “Words: 700”, “Page: 3”: how long a story is, and where it goes.
const MEASURE = /^(?:length|page|pars|word ?count|words)\s*:\s*\d[\d,.]*(?: (?:pars|words))?$/i;

// “Jane”, “O’Roe”, “al-Roe”, “and”, “van”: what the names in a byline are made of.
const BYLINE_WORD = new RegExp(
  `^(?:(?:al-)?[A-Z][A-Za-zª.’'-]*|${anyOf(BETWEEN_NAMES, FOREIGN_PARTICLES, EUROPEAN_PARTICLES)})$`,
);

/** “Photo” and “photo”. */
function bothCases(word: string): string[] {
  return [word, word.toLowerCase()];
}

// “Reporting by Jane Roe; editing by John Poe”, “(Additional reporting by Jane Roe)”.
const SIGN_OFF = new RegExp(
  `^(?:[—–-]+ ?)?[([]?(?:[Aa]dditional |[Ww]ith )?${anyOf(credits.signsOff.flatMap(bothCases))} by [A-Z]`,
);

// “Jane Roe contributed to this report.”
const CONTRIBUTED =
  /\bcontributed (?:reporting )?to this (?:report|story|article)(?:,? from [A-Z][^.;:]{1,60})?\.?[)\]]?$/;

// “Graphics by Jane Roe and John Poe.”: what somebody made for the story, and who; more words make a sentence.
const MADE_BY = new RegExp(
  `^${anyOf(credits.made)} by ((?:[A-Z][A-Za-zª.’'-]+)(?:,? (?:${anyOf(BETWEEN_NAMES, FOREIGN_PARTICLES, EUROPEAN_PARTICLES)}|[A-Z][A-Za-zª.’'-]+)){0,7})\\.?$`,
);

// “Jane Roe reported from Port Ellis. Graphics by John Poe.”: where one credit ends and another begins.
const BETWEEN_CREDITS = /(?<=[a-z]{2}\.) (?=[A-Z])/;

// “Jane Roe reported from Port Ellis, and John Poe from Oslo.”
const REPORTED_FROM = /^[A-Z]\S* [A-Z][^,]{1,50} reported from [A-Z](?:(?! that )[^.])*\.?$/;

// “Photo by Jane Roe”, “(AP Photo/Jane Roe)”.
const PHOTO_CREDIT = new RegExp(
  `^\\(?(?:${anyOf(credits.pictures.flatMap(bothCases))}s? (?:by|courtesy of) [A-Z]|[A-Z]{2,8} Photo\\b)`,
);

// “A heron on the pier. Image: Jane Roe.”: a caption that ends in its credit.
const CREDIT_LAST = new RegExp(
  `[.!?]["”’]?\\s+${anyOf([...credits.pictures, ...credits.sources].flatMap(bothCases))}s?(?::| by| courtesy of) [A-Z][^.!?;:]{2,60}\\.?$`,
);

// “Jane Roe/Copy Weekly”, alone or behind a caption: who took a picture, and for whom.
const PICTURE_OF =
  /(?:^|[.!?]["”’]?\s+)\(?[A-Z][A-Za-zª.’'-]+(?: [A-Z][A-Za-zª.’'-]+){1,3} ?\/ ?[A-Z][A-Za-zª.&’'-]+(?: [A-Z][A-Za-zª.&’'-]+){0,3}\)?$/;

// “Enlarge this image toggle caption Jane Roe/Copy Weekly”: what a web page that was copied has around a picture.
const BESIDE_PICTURE = new RegExp(`^${anyOf(credits.besidePictures)}(?![A-Za-zª])`);

// “Source: Harbour Works Board”: where the figures above it are from.
const SOURCE_LINE = /^Sources?: [A-Z][^.!?;“”"]{1,100}\.?$/;
const LONGEST_CAPTION = 400; // Two or three sentences and a credit.

const LONGEST_SIGN_OFF = 240; // A line of names; more is a sentence of the story.
const LONGEST_BYLINE = 120; // Three names and their desks.

/** Reads what a line or paragraph says of itself; nothing for what tells the story. */
export function readFurniture(prose: string): Furniture | undefined {
  const line = plainCase(prose.trim());
  if (END_MARK.test(line) || BESIDE_PICTURE.test(line) || isHouseLine(line)) {
    return { kind: 'note', label: prose.length };
  }
  const furniture = readLabel(line) ?? readCredit(line);
  if (furniture === undefined) return undefined;
  return { kind: furniture.kind, label: prose.length - prose.trimStart().length + furniture.label };
}

function readLabel(line: string): Furniture | undefined {
  if (!line.includes(':')) return undefined;
  if (MEASURE.test(line)) return { kind: 'note', label: line.length };
  const label = LABEL.exec(line);
  const kind = label === null ? undefined : kindOfLabel(label[1]);
  if (label !== null && kind !== undefined) return { kind, label: label[0].length };
  const dated = DATED_LABEL.exec(line);
  return dated !== null && kindOfLabel(dated[1]) === 'note' ? { kind: 'note', label: dated[0].length } : undefined;
}

function kindOfLabel(words = ''): BlockKind | undefined {
  return LABELS.get(words.trim().toLowerCase().replace('’', "'"));
}

function readCredit(line: string): Furniture | undefined {
  // Most paragraphs are longer, and are not searched to their ends.
  if (line.length > LONGEST_CAPTION) return undefined;
  if ([CREDIT_LAST, PICTURE_OF, SOURCE_LINE].some((caption) => caption.test(line))) {
    return { kind: 'caption', label: 0 };
  }
  if (line.length > LONGEST_SIGN_OFF) return undefined;
  if (isByline(line) || isSignOff(line)) return { kind: 'byline', label: 0 };
  if (PHOTO_CREDIT.test(line)) return { kind: 'caption', label: 0 };
  const posting = readPostingLine(line);
  return posting === undefined ? undefined : { kind: posting, label: posting === 'note' ? line.length : 0 };
}

/** Whether a line says who reported, wrote or drew: in one sentence or in several, each of which does. */
function isSignOff(line: string): boolean {
  if (isCredit(line)) return true;
  const parts = line.split(BETWEEN_CREDITS);
  return parts.length > 1 && parts.every((part, at) => isCredit(part) || (at > 0 && isHouseLine(part)));
}

function isCredit(line: string): boolean {
  return SIGN_OFF.test(line) || CONTRIBUTED.test(line) || REPORTED_FROM.test(line) || MADE_BY.test(line);
}

/** Whether a line only names who wrote the story: “By Friday the harbour was empty.” does not. */
function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || line.endsWith('.')) return false;
  const names = BYLINE.exec(line)?.[1];
  return names === undefined ? isFromSomebody(line) : isNames(names.replace(AT_PLACE, ''));
}

/** “From Orby to the sea” is a headline. */
function isFromSomebody(line: string): boolean {
  const [, colon, told] = FROM.exec(line) ?? [];
  if (told === undefined) return false;
  const names = told.replace(AT_PLACE, '');
  if (!names.includes(' ') || !isNames(names)) return false;
  return colon === ':' || (names !== told && isFirstName(names.split(' ')[0]?.toLowerCase() ?? ''));
}

function isNames(names: string): boolean {
  return names.split(/\s+/).every((word) => BYLINE_WORD.test(word));
}

function labelled(kind: BlockKind, words: readonly string[]): [string, BlockKind][] {
  return words.map((label) => [label, kind]);
}
