import type { StorySentence } from '../analysis/story.ts';
import type { CheckedDraft, ReportedFinding } from '../check.ts';
import { SOURCE_ASKERS } from '../rules/attribution/source-askers.ts';
import { reasonFor } from '../rules/attribution/unattributed-claim.ts';
import { unattributedQuote } from '../rules/attribution/unattributed-quote.ts';
import type { Unsourced } from './ledger.ts';
import { numberParagraphs } from './paragraphs.ts';

/** What the desk asks about because nobody is named for it, in the order of the text. */
export function findUnsourced({ story, findings }: CheckedDraft): Unsourced[] {
  const numbers = numberParagraphs(story.blocks);
  let at = 0;
  return findings
    .filter(({ ruleId }) => SOURCE_ASKERS.includes(ruleId))
    .flatMap((finding) => {
      while ((story.sentences[at]?.span.end ?? finding.span.start) < finding.span.start) at += 1;
      const sentence = story.sentences[at];
      const claim = story.claims[at];
      if (sentence === undefined || claim === undefined) return [];
      const asked = finding.ruleId === unattributedQuote.id ? 'quotation' : reasonFor(claim, sentence).kind;
      return [toUnsourced(finding, sentence, asked ?? 'other', numbers.get(sentence.block) ?? 0)];
    });
}

function toUnsourced(
  { span, fingerprint, message }: ReportedFinding,
  sentence: StorySentence,
  kind: Unsourced['kind'],
  paragraph: number,
): Unsourced {
  return { span, sentence: sentence.span, kind, paragraph, fingerprint, message };
}
