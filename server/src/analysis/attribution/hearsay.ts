import { anyOf } from '../../english/any-of.ts';
import { plainLetters } from '../../text/letter-case.ts';
import { findMatches } from '../../text/matches.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import heard from '../data/hearsay.json' with { type: 'json' };
import { HEARSAY_FORMS, type HearsayKind } from './hearsay-forms.ts';

/** Words that tell that something is said or thought, and not by whom. */
export interface Hearsay {
  readonly span: Span;
  readonly kind: HearsayKind;
}

// “The Courier understands that”, “This newspaper has learnt of”: the paper's own words for a source that it does not name.
const THE_PAPER = new RegExp(
  `\\b(?:The \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2} (?=\\p{Ll}+(?: \\p{Ll}+)? (?:that|the|he|she|of)\\b)|This ${anyOf(heard.house)} )(?:understands|has learn(?:ed|t))(?= )`,
  'gu',
);
// The verbs of the expression above, which is slow and seldom needed.
const UNDERSTANDS = /understands|has learn/;

// “For a time, it was thought to be lost”: what people believed in the past, and not what the story tells now.
const BYGONE = new RegExp(`\\b${anyOf(heard.bygone)}\\b|^previously\\b`);
const BELIEVED_ONCE =
  /^(?:it )?(?:was|were|has been|had been)\b.* ?(?:assumed|believed|feared|seen as|suspected|thought)$/;

/** The same hearsay, counted from another origin. */
export function shiftHearsay(heard: Hearsay, by: Shift): Hearsay {
  return { ...heard, span: shiftSpan(heard.span, by) };
}

/** What a sentence's words tell as hearsay, in their order, in places of the sentence. */
export function hearsayIn(sentence: string): Hearsay[] {
  const plain = plainLetters(sentence);
  const isBygone = BYGONE.test(plain);
  const found = [
    ...HEARSAY_FORMS.flatMap(([form, kind]) => findMatches(form, plain).map((match) => toHearsay(match, kind))).filter(
      ({ span }) => !(isBygone && BELIEVED_ONCE.test(plain.slice(span.start, span.end))),
    ),
    ...(UNDERSTANDS.test(sentence) ? findMatches(THE_PAPER, sentence) : []).map((match) => toHearsay(match, 'nobody')),
  ].toSorted((a, b) => a.span.start - b.span.start);
  return found.filter(({ span }, at) => span.start >= (found[at - 1]?.span.end ?? 0));
}

function toHearsay({ index, 0: words }: RegExpExecArray, kind: HearsayKind): Hearsay {
  return { span: { start: index, end: index + words.length }, kind };
}

// “sued”, “prosecutors”, “the indictment”: a case that an accusation may come from.
// “in charge of the team” is none.
const COURT = new RegExp(
  `\\b(?!(?<=\\b(?:free of|in|taken?|takes|taking|took) )charge\\b)${anyOf(heard.courts)}\\b`,
  'iu',
);

/** Whether a sentence tells of a case, so that “allegedly” beside it has its source there. */
export function tellsOfCase(sentence: string): boolean {
  return COURT.test(sentence);
}
