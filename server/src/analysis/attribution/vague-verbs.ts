import { BE, isAuxiliary, isMidAdverb, RELATIVES } from '../../english/function-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import groups from '../data/cue-groups.json' with { type: 'json' };
import data from '../data/vague-sources.json' with { type: 'json' };
import type { Attribution } from './attributions.ts';
import { isPartOfGroup } from './vague-speakers.ts';

// “describes as”, “calls”: verbs with which somebody judges a thing without a clause.
const JUDGING: ReadonlySet<string> = new Set(data.judging);
// “blame”, “praise”: nobody can do these without words.
const NEEDS_WORDS: ReadonlySet<string> = new Set(groups.judges);
const PAPERS: ReadonlySet<string> = new Set([...data.papers, ...data.onePaper]);

// “what critics call a tax”: the words are put at arm's length.
const WHAT_THEY_CALL = /\bwhat\s+$/i;

// “the media reported it”
const TAKES_THING = /^\s+(?:it|them|this)\b/;

/** Whether the verb tells that they say, think or judge something; some of a group need words of their own. */
export function saysOrJudges(attribution: Attribution, text: string): boolean {
  const { entry, content, source, besideWords, pattern, kind, cue } = attribution;
  if (entry === undefined || content.length === 0 || source === undefined) return false;
  if (pattern === 'noun' && kind === 'stance') return false;
  if (pattern === 'passive') return JUDGING.has(entry.cue) && !isGroup(sliceOf(text, source));
  if (entry.takes.includes('infinitive') && content.some((span) => /^to\s/.test(sliceOf(text, span)))) return false;
  // “Users continued to share it”: they do something, and say nothing.
  if (entry.takes.every((taking) => taking === 'quote') && /^\s+to\s/.test(wordsAfter(text, cue.end, 4))) return false;
  if (pattern === 'adjective' && content.some(({ start }) => /\bto\s+$/.test(wordsBefore(text, start, 4))))
    return false;
  if (entry.cue === 'call' && WHAT_THEY_CALL.test(wordsBefore(text, source.start, 8))) return false;
  if (pattern !== 'source-cue') return true;
  // “politicians mentioned as contenders”: it is they who are mentioned.
  if (!besideWords && !JUDGING.has(entry.cue) && /^\s+as\b/.test(wordsAfter(text, cue.end, 4))) return false;
  if (isGroup(sliceOf(text, source))) return VOICING.has(entry.cue);
  const mayReport = JUDGING.has(entry.cue) || entry.takes.some((taking) => taking === 'clause' || taking === 'quote');
  if (!mayReport) return false;
  const speakers = sliceOf(text, source).toLowerCase();
  // “His supporters show no sign of it”: only papers and figures say something by showing it.
  const isPaper = PAPERS.has(speakers.split(/\s+/).at(-1) ?? '');
  if (entry.kinds[0] === 'document' && !isPaper && !besideWords) return false;
  const after = wordsAfter(text, cue.end, 8);
  // “some said that, when it shut, they slept”: what is said is a clause, though its verb stands far off.
  const isClause = kind === 'statement' && !entry.takes.includes('object') && /^\s+that\b/.test(after);
  if (mayBeDoers(speakers))
    return (
      besideWords ||
      isClause ||
      (speakers !== 'people' && NEEDS_WORDS.has(entry.cue)) ||
      isInRelativeClause(text, source) ||
      namesSomething(attribution, speakers, text)
    );
  if (JUDGING.has(entry.cue)) return true;
  return besideWords || !isPaper || isClause || tellsOfPaper(text, attribution, after);
}

// “farming groups” are asked for where they say or fear something, and not where they do it.
const GROUPS: ReadonlySet<string> = new Set(data.groups);
const VOICING: ReadonlySet<string> = new Set(data.voicing);

function isGroup(speakers: string): boolean {
  return GROUPS.has(speakers.toLowerCase().split(/\s+/).at(-1) ?? '') && !isPartOfGroup(speakers);
}

const TELLING: ReadonlySet<string> = new Set(data.telling);

/** “reports say the lock is shut”, “outlets reported on Monday”, and not “media reports describe” or “the media reported it”. */
function tellsOfPaper(text: string, { entry, cue }: Attribution, after: string): boolean {
  return TELLING.has(entry?.cue ?? '') && !/^reports$/i.test(sliceOf(text, cue)) && !TAKES_THING.test(after);
}

/** “A staffer said that …”, and not “a staffer emailed her the list”: of one person, only words are asked for. */
export function saysWords({ besideWords, pattern, entry }: Attribution): boolean {
  return besideWords || pattern !== 'source-cue' || JUDGING.has(entry?.cue ?? '');
}

const NAMING: ReadonlySet<string> = new Set(data.naming);
// “the speech as a snub”, “them to talking letters”
const AS_OR_TO = /^.{2,60}? (?:as|to) /s;

const OUTRIGHT: ReadonlySet<string> = new Set(data.outright);

// “some”, “others”: nobody tells what they do or want, so that they only judge.
const ALONE: ReadonlySet<string> = new Set([...data.partly, 'others']);

/** “Some see the speech as a snub”, “some liken them to letters”: a judgement, and not what they look at. */
function namesSomething({ entry, content }: Attribution, speakers: string, text: string): boolean {
  return (
    (ALONE.has(speakers) || (isPartOfGroup(speakers) && OUTRIGHT.has(entry?.cue ?? ''))) &&
    NAMING.has(entry?.cue ?? '') &&
    content.some((span) => AS_OR_TO.test(sliceOf(text, span)))
  );
}

// Those of whom “some” and a noun say enough to be asked for whatever they judge: “some experts”.
const LISTED: ReadonlySet<string> = new Set([
  ...data.anybody,
  ...data.officials,
  ...data.hidden,
  ...data.near,
  ...data.papers,
]);

/** “some”, “many rivals”: they need words of their own, for they may only hold or do something. “Some experts” judge. */
function mayBeDoers(speakers: string): boolean {
  const noun = speakers.split(/\s+/).at(-1) ?? '';
  if (speakers === 'people' || speakers === 'others') return true;
  return isPartOfGroup(speakers) && (noun === 'people' || !LISTED.has(noun));
}

// “a speech that ”, “what ”, “a man who ”: a relative clause goes on behind its speakers.
const LAST_WORD = /(\p{L}+)\s+$/u;

/** “a speech that some say hurts the islanders” */
function isInRelativeClause(text: string, source: Span): boolean {
  const before = LAST_WORD.exec(wordsBefore(text, source.start, 8))?.[1]?.toLowerCase() ?? '';
  return before === 'what' || RELATIVES.has(before);
}

// “, with ”: what analysts say beside a sentence.
const WITH = /\bwith\s+$/i;

/** Whether a verb is its speakers' own: “some say”, “others, at the gate, say”; not “some held placards saying”. */
export function isOwnVerb(text: string, source: Span, cue: Span): boolean {
  if (cue.start < source.end) return true;
  const between = sliceOf(text, { start: source.end, end: cue.start }).trim();
  if (/^,.*,$|^[(—–].*[)—–]$/s.test(between)) return true;
  const words = between
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!words.every((word) => isAuxiliary(word) || isMidAdverb(word))) return false;
  return !isLoneParticiple(words, sliceOf(text, cue)) || WITH.test(wordsBefore(text, source.start, 6));
}

function isLoneParticiple(between: readonly string[], cue: string): boolean {
  return /ing$/i.test(cue) && !between.some((word) => BE.has(word));
}
