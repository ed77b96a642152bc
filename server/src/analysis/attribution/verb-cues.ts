import { PREPOSITIONS, SUBORDINATORS } from '../../english/function-words.ts';
import { isGerund } from '../../english/word-forms.ts';
import groups from '../data/cue-groups.json' with { type: 'json' };
import type { Attribution, AttributionKind, SourceKind } from './attributions.ts';
import { contentAfter, contentBefore, spanOf } from './contents.ts';
import type { Cue, CueForm } from './cues.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { englishAt, type SentenceWord } from './sentence-words.ts';
import { sourceKindOf } from './sources.ts';
import { firstSubject, hasVerb, subjectBefore } from './subjects.ts';
import { groupBefore, isNoun, isWentOn, type VerbGroup } from './verb-forms.ts';

/** Reads the verb at `at` as a cue: “she said that …”, “…, said she”, “was accused by …”. */
export function readVerb(words: readonly SentenceWord[], at: number, form: CueForm): Attribution | undefined {
  if (isNoun(words, at, form) || form.cue.idle.includes(englishAt(words, at + 1))) return undefined;
  const group = groupBefore(words, at, form);
  if (group.isInfinitive && !isWentOn(words, group.from)) return undefined;
  if (group.voice === 'passive') return readPassive(words, at, form.cue);
  return readInverted(words, at, form, group) ?? readActive(words, at, form, group);
}

// “…, told the paper”: whoever stands behind these hears it.
const NEEDS_LISTENER: ReadonlySet<string> = new Set(groups.needsListener);

/** “…,” said the mayor. A quotation or a comma before the verb, a name or noun after it. */
function readInverted(
  words: readonly SentenceWord[],
  at: number,
  form: CueForm,
  group: VerbGroup,
): Attribution | undefined {
  const before = words[group.from - 1];
  const next = words[at + 1];
  if (group.from !== at || form.form === 'ing' || !form.cue.takes.includes('quote')) return undefined;
  if (NEEDS_LISTENER.has(form.cue.cue)) return undefined;
  if (before === undefined || (before.kind !== 'quote' && before.english !== ',')) return undefined;
  if (next?.kind !== 'word' || SUBORDINATORS.has(next.english) || PREPOSITIONS.has(next.english)) return undefined;
  const source = phraseStartingAt(words, at + 1);
  if (source === undefined) return undefined;
  // “Ada Quist, who led the work, acknowledged the delay”: the delay says nothing.
  const isSpeaker = sourceKindOf(words, source) !== undefined && endsClause(words, source.to);
  if (before.english === ',' && subjectBefore(words, at) !== undefined && !isSpeaker) return undefined;
  const content = [...contentBefore(words, at), ...contentAfter(words, source.to, form.cue, 'quote')];
  return content.length === 0
    ? undefined
    : toAttribution(words, form.cue, { at, pattern: 'cue-source', source, content });
}

function endsClause(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.kind !== 'word' || PREPOSITIONS.has(word.english);
}

function readActive(
  words: readonly SentenceWord[],
  at: number,
  form: CueForm,
  group: VerbGroup,
): Attribution | undefined {
  const source =
    form.form === 'ing' && group.from === at ? participleSubject(words, at) : activeSubject(words, at, group);
  if (source === undefined && form.form !== 'ing') return undefined;
  if (source !== undefined && form.form === 's' && hasVerb(words, source)) return undefined;
  const after = contentAfter(words, at + 1, form.cue, 'any');
  const before =
    isAside(words, at, source) && reportsAside(words, source, form.cue) ? contentBefore(words, source?.from ?? at) : [];
  const content = [...before, ...after];
  if (content.length === 0 && !announces(words, form.cue)) return undefined;
  const attribution = toAttribution(words, form.cue, { at, pattern: 'source-cue', source, content });
  return isDeed(attribution, words[at + 1]) ? undefined : attribution;
}

/** “The sign says:”, “Quist wrote,”: the next paragraph has the words. */
function announces(words: readonly SentenceWord[], cue: Cue): boolean {
  return /^[:,]$/.test(words.at(-1)?.english ?? '') && cue.takes.includes('quote');
}

/** “Soldiers found arms”: only a document or figures show a thing by themselves; a person finds “that” it is so. */
function isDeed({ entry, sourceKind }: Attribution, next: SentenceWord | undefined): boolean {
  if (entry?.kinds[0] !== 'document' || sourceKind === 'document' || sourceKind === 'data') return false;
  return !SUBORDINATORS.has(next?.english ?? '') && next?.english !== 'no';
}

/** The subject; “the mill, has said” has a comma too many. */
function activeSubject(words: readonly SentenceWord[], at: number, { from }: VerbGroup): Phrase | undefined {
  const subject = subjectBefore(words, from);
  if (subject !== undefined || from === at || words[from - 1]?.english !== ',') return subject;
  return phraseEndingAt(words, from - 1);
}

/** “She left, saying …”: the sentence's subject; “with Quist adding …”: the one just before. */
function participleSubject(words: readonly SentenceWord[], at: number): Phrase | undefined {
  const own = subjectBefore(words, at);
  return own !== undefined && words[own.from - 1]?.english === 'with' ? own : firstSubject(words, at);
}

/** “…, she said.”, “…, she said, …”: the source and its verb stand aside from the content. */
function isAside(words: readonly SentenceWord[], at: number, source: Phrase | undefined): boolean {
  if (source === undefined || source.from === 0) return false;
  const before = words[source.from - 1];
  const isApart = before?.kind === 'quote' || before?.english === ',' || before?.english === '?';
  return isApart && !SUBORDINATORS.has(englishAt(words, at + 1));
}

/** “…, she said.”, ““No,” she mocked.”, and not “Every Monday, the board meets to settle it.” */
function reportsAside(words: readonly SentenceWord[], source: Phrase | undefined, { takes }: Cue): boolean {
  if (words[(source?.from ?? 0) - 1]?.kind === 'quote') return true;
  return takes.includes('quote') || takes.includes('clause') || takes.includes('listener');
}

/** “was accused by the board of …”, “is believed to …”, “was told that …”. */
function readPassive(words: readonly SentenceWord[], at: number, cue: Cue): Attribution | undefined {
  const by = words.findIndex((word, index) => index > at && index < at + 8 && word.english === 'by');
  const source = by > 0 ? withoutDeed(words, phraseStartingAt(words, by + 1), cue) : undefined;
  const content = contentOfPassive(words, at, cue);
  const first = words[0];
  if ((content.length === 0 && source === undefined) || first === undefined) return undefined;
  const whole = { start: first.span.start, end: content.at(-1)?.end ?? words[at]?.span.start ?? first.span.end };
  return toAttribution(words, cue, { at, pattern: 'passive', source, content: [whole] });
}

const CHARGES: ReadonlySet<string> = new Set(groups.charges);

/** “is accused by critics of lying”: the critics, and not critics of lying. */
function withoutDeed(words: readonly SentenceWord[], source: Phrase | undefined, { cue }: Cue): Phrase | undefined {
  if (source === undefined || !CHARGES.has(cue)) return source;
  const { from, to } = source;
  const deed = words.findIndex(
    ({ english }, at) => at > from && at < to && english === 'of' && isGerund(englishAt(words, at + 1)),
  );
  return deed < 0 ? source : { from, to: deed };
}

/** “is understood to be ill”: an infinitive stands for a clause. */
function contentOfPassive(words: readonly SentenceWord[], at: number, cue: Cue): Attribution['content'] {
  const isInfinitive = words[at + 1]?.english === 'to' && cue.takes.includes('clause');
  return isInfinitive ? [spanOf(words, at + 1, words.length)] : contentAfter(words, at + 1, cue, 'any');
}

/** What was read around a cue. */
interface AroundCue extends Pick<Attribution, 'pattern' | 'content'> {
  /** The word that the cue is. */
  readonly at: number;
  readonly source: Phrase | undefined;
}

function toAttribution(
  words: readonly SentenceWord[],
  cue: Cue,
  { at, pattern, source, content }: AroundCue,
): Attribution {
  const sourceKind = source && sourceKindOf(words, source);
  return {
    source: source && spanOf(words, source.from, source.to),
    sourceKind,
    standsFor: undefined,
    besideWords: false,
    vague: undefined,
    cue: spanOf(words, at, at + 1),
    entry: cue,
    pattern,
    content,
    kind: kindWith(cue, sourceKind),
  };
}

/** A report shows, a mayor says: the source decides between the kinds that a cue may be. */
export function kindWith(cue: Cue, source: SourceKind | undefined): AttributionKind {
  if ((source === 'document' || source === 'data') && cue.kinds[0] !== 'stance') return 'document';
  const kind = cue.kinds.find((each) => each !== 'document') ?? 'document';
  return kind === 'seeming' ? 'stance' : kind;
}
