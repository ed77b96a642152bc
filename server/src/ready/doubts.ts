import type { CheckedDraft, ReportedFinding } from '../check.ts';
import { sentenceAround } from '../fingerprints.ts';
import { anonymousSource } from '../rules/attribution/anonymous-source.ts';
import { SOURCE_ASKERS } from '../rules/attribution/source-askers.ts';
import { unattributedClaim } from '../rules/attribution/unattributed-claim.ts';
import { unattributedQuote } from '../rules/attribution/unattributed-quote.ts';
import { vagueSource } from '../rules/attribution/vague-source.ts';
import type { Edit } from '../rules/rule.ts';
import { raised } from '../text/letter-case.ts';
import type { Span } from '../text/span.ts';
import type { Say, Words } from '../wording/say.ts';

/** What a reporter can do about a sentence in doubt. */
export type AnswerKind = 'accept' | 'tk' | 'ask' | 'seen';

/** A sentence that an editor would ask about, and all that was found in it. */
export interface Doubt {
  readonly sentence: Span;
  /** In the order of the text; at least one. */
  readonly findings: readonly ReportedFinding[];
  /** What is wrong with it, in two or three words: “claim without a source”. */
  readonly titles: readonly Words[];
  readonly answers: readonly AnswerKind[];
}

/** What is doubtful about who says something, by the rule that finds it. */
const TITLES: ReadonlyMap<string, Words> = new Map([
  [unattributedClaim.id, 'claim without a source'],
  [unattributedQuote.id, 'quotation without a speaker'],
  [vagueSource.id, 'vague source'],
  [anonymousSource.id, 'source without a name'],
]);

/** Finds the sentences whose source a last reading should look at, in the order of the text. */
export function findDoubts({ story, findings }: CheckedDraft): Doubt[] {
  const bySentence = new Map<number, { readonly sentence: Span; readonly findings: ReportedFinding[] }>();
  for (const finding of findings.filter(({ ruleId }) => TITLES.has(ruleId))) {
    const sentence = sentenceAround(finding.span, story);
    const known = bySentence.get(sentence.start);
    if (known === undefined) bySentence.set(sentence.start, { sentence, findings: [finding] });
    else known.findings.push(finding);
  }
  return [...bySentence.values()].map(({ sentence, findings }) => ({
    sentence,
    findings,
    titles: [...new Set(findings.flatMap(({ ruleId }) => TITLES.get(ruleId) ?? []))],
    answers: answersTo(findings),
  }));
}

/** “Claim without a source, vague source” */
export function titleOfDoubt({ titles }: Doubt, say: Say): string {
  const title = titles.map((words) => say(words)).join(', ');
  return raised(title);
}

/** Nobody can have seen who “observers” are; and a place for a source is left only where one is missing. */
function answersTo(findings: readonly ReportedFinding[]): AnswerKind[] {
  const canBeSeen = findings.every(({ ruleId }) => SOURCE_ASKERS.includes(ruleId));
  const kinds: readonly [AnswerKind, boolean][] = [
    ['accept', true],
    ['tk', findings.some((finding) => placeToCome(finding) !== undefined)],
    ['ask', true],
    ['seen', canBeSeen],
  ];
  return kinds.flatMap(([kind, isOpen]) => (isOpen ? [kind] : []));
}

/** The first edits that leave a place for what is missing; none where no place is known. */
export function placeToCome({ fixes }: ReportedFinding): readonly Edit[] | undefined {
  return fixes.flatMap((fix) => (fix.kind === 'draft' && fix.edits.some(isToCome) ? [fix.edits] : []))[0];
}

function isToCome({ newText }: Edit): boolean {
  return newText.includes('TK');
}
