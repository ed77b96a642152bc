import type { Claim } from './analysis/claims/claims.ts';
import type { Exemption } from './analysis/claims/exemptions.ts';
import type { Story, StorySentence } from './analysis/story.ts';
import type { CheckedDraft } from './check.ts';
import type { Desk } from './desk.ts';
import { tellCertainty, tellDeed } from './rules/attribution/claim-words.ts';
import { SOURCE_ASKERS } from './rules/attribution/source-askers.ts';
import { tellSource } from './rules/attribution/source-words.ts';
import { unattributedClaim } from './rules/attribution/unattributed-claim.ts';
import { type BlockKind, isBody } from './text/block.ts';
import { leadOf } from './text/fillers.ts';
import { overlaps, type Span, sliceOf } from './text/span.ts';

/** How a sentence stands with its source, and the path of that decision, a step a line. */
export interface SentencePath {
  /** The words that decided, or the sentence's first. */
  readonly span: Span;
  readonly verdict: string;
  readonly steps: readonly string[];
}

/**
 * Tells why a sentence counts as attributed, or why nobody asks for its source. Nothing where a rule does ask, or was
 * answered: the finding tells its own path. `at` is the sentence's place in the story.
 */
export function explainSentence(checked: CheckedDraft, at: number, desk: Desk): SentencePath | undefined {
  const { story, findings, answered } = checked;
  const sentence = story.sentences[at];
  if (sentence === undefined || BESIDE_THE_STORY.has(sentence.block.kind)) return undefined;
  const asked = [...findings, ...answered.map(({ finding }) => finding)];
  if (asked.some(({ ruleId, span }) => SOURCE_ASKERS.includes(ruleId) && overlaps(span, sentence.span)))
    return undefined;
  const span = decisiveWords(story, sentence, story.claims[at]);
  if (!isBody(sentence.block)) {
    const steps = [`It stands in a ${sentence.block.kind.replace('-', ' ')}, not in the story itself.`];
    return { span, verdict: 'No source is asked for here.', steps };
  }
  const steps = tellSource(story, sentence);
  if (sentence.attributed !== 'none') return { span, verdict: VERDICTS[sentence.attributed], steps };
  return { span, verdict: VERDICTS.none, steps: [...steps, ...whyUnasked(checked, at, desk)] };
}

// ““It creaks and leaks”: a sentence's first words.
const FIRST_WORDS = /^\S+(?:\s+\S+){0,3}/;

/** The source with its cue; the words that state something, where nobody is the source; else the sentence's first. */
function decisiveWords({ text }: Story, { reach, attributed, span }: StorySentence, claim: Claim | undefined): Span {
  const [first] = reach.kind === 'own' ? reach.attributions : [];
  if (first === undefined) {
    const opening = leadOf(text, span, FIRST_WORDS.exec(sliceOf(text, span))?.[0].length ?? 0);
    return attributed === 'none' ? (claim?.anchor ?? opening) : opening;
  }
  const { cue, source = cue } = first;
  const isBeside = Math.abs(source.start - cue.end) <= 1 || Math.abs(cue.start - source.end) <= 1;
  return isBeside ? { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) } : cue;
}

/** These make no sentences: “By Ada Quist”, “PORT ARDEN —”. */
const BESIDE_THE_STORY: ReadonlySet<BlockKind> = new Set([
  'abbreviation',
  'byline',
  'dateline',
  'note',
  'signature',
  'speaker',
]);

const VERDICTS: Readonly<Record<StorySentence['attributed'], string>> = {
  direct: 'This sentence has a source of its own.',
  carried: 'This sentence has its source from a neighbour.',
  stance: 'This sentence tells what somebody thinks or wants.',
  none: 'This sentence names no source, and is not asked for one.',
};

function whyUnasked({ story, layout }: CheckedDraft, at: number, desk: Desk): string[] {
  const sentence = story.sentences[at];
  const claim = story.claims[at];
  const stated = claim?.reasons.map((trigger) => tellDeed(trigger, sliceOf(story.text, trigger.span))) ?? [];
  if (claim?.exemption !== undefined) return [EXEMPT[claim.exemption]];
  if (!desk.rules.some(({ id }) => id === unattributedClaim.id))
    return [...stated, 'The rule unattributed-claim is off.'];
  const order = layout.directives.find(
    ({ covers, ruleIds }) =>
      covers !== undefined &&
      claim !== undefined &&
      overlaps(covers, claim.span) &&
      ruleIds.some((id) => SOURCE_ASKERS.includes(id)),
  );
  if (order !== undefined) return [...stated, `A note in the draft says: “${order.reason}”.`];
  return sentence === undefined ? stated : [...stated, tellCertainty(sentence)];
}

const EXEMPT: Readonly<Record<Exemption, string>> = {
  question: 'It asks, and states nothing.',
  fragment: 'It is too short to state much.',
  schedule: 'It tells when something takes place, which everybody can look up.',
  'no-comment': 'It tells what the newsroom itself asked.',
  unknown: 'It says that something is not known, and claims no more.',
  record: 'It tells what a register, a court or a market has on record.',
  lead: 'It opens the story, and the sentences below it name a source.',
  'accounted-for': 'The words behind it tell from whom it is.',
  'told-next': 'It is about somebody whose own words come next.',
  'own-view':
    'The piece is its writer’s own view: it argues more than it gives sources, or ends with a note on its author.',
  plan: 'It tells what a firm or a club hopes to do, and when, which is its own to tell.',
  fixture: 'It tells whom a side will be without, or how its season may end, which whoever follows it can tell.',
  provision: 'It tells what a law, a bill or a code provides, which anybody can read there.',
  'sourced-paragraph': 'Its paragraph names sources around it, so a reader can tell where it comes from.',
};
