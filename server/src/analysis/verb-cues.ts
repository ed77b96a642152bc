import type { Attribution, AttributionKind, AttributionPattern, SourceKind } from './attributions.ts';
import { contentAfter, contentBefore, spanOf } from './contents.ts';
import type { Cue, CueForm } from './cues.ts';
import {
  BE,
  HAVE,
  isAuxiliary,
  isMidAdverb,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './function-words.ts';
import type { Word } from './sentence-words.ts';
import { sourceKindOf } from './sources.ts';
import { firstSubject, type Phrase, phraseStartingAt, subjectBefore } from './subjects.ts';

/** The verb with what helps it: “has repeatedly been accused”. */
interface VerbGroup {
  readonly from: number;
  readonly voice: 'active' | 'passive';
  readonly isInfinitive: boolean;
}

/** Reads the verb at `at` as a cue: “she said that …”, “…, said she”, “was accused by …”. */
export function readVerb(words: readonly Word[], at: number, form: CueForm): Attribution | undefined {
  if (isNoun(words, at, form)) return undefined;
  const group = groupBefore(words, at, form);
  if (group.isInfinitive && !isWentOn(words, group.from)) return undefined;
  if (group.voice === 'passive') return readPassive(words, at, form.cue);
  return readInverted(words, at, form, group) ?? readActive(words, at, form, group);
}

// “Most states”, “two polls”: words that a plural noun follows.
const QUANTIFIER =
  /^(?:most|many|some|several|few|all|both|other|more|such|these|those|two|three|four|five|six|ten|new|recent)$/;

/** “The claims were”, “his plans”, “a reported theft”, “the United States”: the word is no verb here. */
function isNoun(words: readonly Word[], at: number, { form }: CueForm): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (at > 0 && /^\p{Lu}/u.test(words[at]?.text ?? '')) return true;
  if (/^(?:a|an|the|his|its|their|our|my|your|these|those|no|any)$/.test(before) || before.endsWith("'s")) return true;
  if (form === 'base') return !takesBase(words, at);
  if (form === 'ing') return PREPOSITIONS.has(before) && before !== 'by';
  return form === 's' && (PREPOSITIONS.has(before) || QUANTIFIER.test(before) || /[^e]ed$/.test(before));
}

/** Whether the bare form may be a verb: after “to”, “will”, “they”, “officials”, or an adverb after one of these. */
function takesBase(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && isMidAdverb(words[before]?.lower ?? '')) before -= 1;
  const word = words[before];
  if (word === undefined || word.kind !== 'word') return false;
  if (word.lower === 'to' || isAuxiliary(word.lower) || /^(?:they|we|i|you|who|and|people|police)$/.test(word.lower))
    return true;
  return word.lower.endsWith('s') && !word.lower.endsWith("'s") && !word.lower.endsWith('ss');
}

function groupBefore(words: readonly Word[], at: number, { form }: CueForm): VerbGroup {
  let from = at;
  let isBe = false;
  let isInfinitive = false;
  for (; from > 0; from -= 1) {
    const word = words[from - 1]?.lower ?? '';
    if (BE.has(word)) isBe = true;
    else if (word === 'to') isInfinitive = true;
    else if (!(HAVE.has(word) || MODALS.has(word) || NEGATIONS.has(word) || isAuxiliary(word) || isMidAdverb(word)))
      break;
  }
  return { from, voice: isBe && form === 'past' ? 'passive' : 'active', isInfinitive };
}

/** “went on to say”: an infinitive that says all the same. */
function isWentOn(words: readonly Word[], from: number): boolean {
  return /^(?:on|continued|began|appeared|seemed|continues)$/.test(words[from - 1]?.lower ?? '');
}

/** “…,” said the mayor. A quotation or a comma before the verb, a name or noun after it. */
function readInverted(words: readonly Word[], at: number, form: CueForm, group: VerbGroup): Attribution | undefined {
  const before = words[group.from - 1];
  const next = words[at + 1];
  if (group.from !== at || form.form === 'ing' || !form.cue.takes.includes('quote')) return undefined;
  if (before === undefined || (before.kind !== 'quote' && before.lower !== ',')) return undefined;
  if (next?.kind !== 'word' || SUBORDINATORS.has(next.lower) || PREPOSITIONS.has(next.lower)) return undefined;
  const source = phraseStartingAt(words, at + 1);
  if (source === undefined) return undefined;
  if (before.lower === ',' && subjectBefore(words, at) !== undefined && !endsClause(words, source.to)) return undefined;
  const content = [...contentBefore(words, at), ...contentAfter(words, source.to, form.cue, 'quote')];
  return content.length === 0 ? undefined : make(words, form.cue, at, 'cue-source', source, content);
}

function endsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.kind !== 'word' || PREPOSITIONS.has(word.lower);
}

function readActive(words: readonly Word[], at: number, form: CueForm, group: VerbGroup): Attribution | undefined {
  const source =
    form.form === 'ing' && group.from === at ? participleSubject(words, at) : subjectBefore(words, group.from);
  if (source === undefined && form.form !== 'ing') return undefined;
  const after = contentAfter(words, at + 1, form.cue, 'any');
  const before = isAside(words, at, source) ? contentBefore(words, source?.from ?? at) : [];
  const content = [...before, ...after];
  if (content.length === 0) return undefined;
  return make(words, form.cue, at, 'source-cue', source, content);
}

/** “She left, saying …”: the sentence's subject; “with Quist adding …”: the one just before. */
function participleSubject(words: readonly Word[], at: number): Phrase | undefined {
  const own = subjectBefore(words, at);
  return own !== undefined && words[own.from - 1]?.lower === 'with' ? own : firstSubject(words, at);
}

/** “…, she said.”, “…, she said, …”: the source and its verb stand aside from the content. */
function isAside(words: readonly Word[], at: number, source: Phrase | undefined): boolean {
  if (source === undefined || source.from === 0) return false;
  const before = words[source.from - 1];
  const isApart = before?.kind === 'quote' || before?.lower === ',' || before?.lower === '?';
  return isApart && !SUBORDINATORS.has(words[at + 1]?.lower ?? '');
}

/** “was accused by the board of …”, “is believed to …”, “was told that …”. */
function readPassive(words: readonly Word[], at: number, cue: Cue): Attribution | undefined {
  const by = words.findIndex((word, index) => index > at && index < at + 8 && word.lower === 'by');
  const source = by > 0 ? phraseStartingAt(words, by + 1) : undefined;
  const content = contentAfter(words, at + 1, cue, 'any');
  const first = words[0];
  if ((content.length === 0 && source === undefined) || first === undefined) return undefined;
  const whole = { start: first.span.start, end: content.at(-1)?.end ?? words[at]?.span.start ?? first.span.end };
  return make(words, cue, at, 'passive', source, [whole]);
}

function make(
  words: readonly Word[],
  cue: Cue,
  at: number,
  pattern: AttributionPattern,
  source: Phrase | undefined,
  content: Attribution['content'],
): Attribution {
  const sourceKind = source && sourceKindOf(words, source);
  return {
    source: source && spanOf(words, source.from, source.to),
    sourceKind,
    standsFor: undefined,
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
