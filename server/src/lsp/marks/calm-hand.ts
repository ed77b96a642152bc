import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReportedFinding } from '../../check.ts';
import type { Block } from '../../text/block.ts';
import { type Span, touches } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { type Change, changeBetween, isTouched, spanAfter } from '../editor/changes.ts';
import type { Clock } from '../editor/clock.ts';
import type { WhileTyping } from '../editor/editor-options.ts';
import { createPauses } from '../editor/pauses.ts';
import { mergeCalmly, moved, type Scope, type Shown, show } from './calm-findings.ts';

/**
 * Keeps the findings of each open draft calm under the hand that writes it. What stands stays, and moves with its words; a
 * new finding waits until its sentence ends, the caret leaves it, or the writer pauses; other paragraphs wait for the
 * pause. A fix, a paste or an undo is no typing: after it everything is shown as it is found.
 */
export interface CalmHand {
  readonly onChanged: (document: TextDocument) => void;
  /** The writer put the caret elsewhere. */
  readonly onCaretMoved: (uri: string, offset: number) => void;
  /** The writer saved the draft, or asked for its findings: they are shown as they are found. */
  readonly onAsked: (uri: string) => void;
  readonly forget: (uri: string) => void;
  /** Waits for nothing any more: the editor quits. */
  readonly end: () => void;
  /** Where a paragraph is being written, which is no heading however short it is yet. */
  readonly writingAt: (uri: string) => number | undefined;
  /** What the writer is to see of the newest reading of a draft. */
  readonly findingsToShow: (draft: ReadDraft) => ReportedFinding[];
}

interface Hand {
  text: string;
  whileTyping: WhileTyping;
  /** Nothing before the draft was read first. */
  shown: readonly Shown[] | undefined;
  caret: number;
  /** Whether what is found has to wait. */
  holds: boolean;
  isWriting: boolean;
  /** The sentence and the paragraph in which the caret was when the draft was read last, by the text as it is now. */
  sentence: Span | undefined;
  paragraph: Span | undefined;
  headings: readonly Block[];
}

/** In milliseconds: who stops for so long looks up from the keyboard. */
const PAUSE = 1500;

const NOTHING_CHANGES: Scope = { mayChange: () => false, mustWait: () => true };

/** Sets up the calm; `onRelease` hears of a draft whose findings need not wait any longer. */
export function createCalmHand(clock: Clock, onRelease: (uri: string) => void): CalmHand {
  const hands = new Map<string, Hand>();
  const pauses = createPauses(clock);

  function release(uri: string, hand: Hand): void {
    pauses.callOff(uri);
    hand.holds = false;
    onRelease(uri);
  }

  function onEdited(uri: string, hand: Hand, text: string): void {
    follow(hand, changeBetween(hand.text, text), text);
    pauses.callOff(uri);
    if (isCalm(hand)) pauses.begin(uri, () => release(uri, hand), PAUSE);
  }

  return {
    onChanged(document) {
      const hand = hands.get(document.uri);
      if (hand === undefined) hands.set(document.uri, newHand(document.getText()));
      else onEdited(document.uri, hand, document.getText());
    },
    onCaretMoved(uri, offset) {
      const hand = hands.get(uri);
      if (hand !== undefined && leaves(hand, offset)) release(uri, hand);
    },
    onAsked(uri) {
      const hand = hands.get(uri);
      if (hand?.holds === true) release(uri, hand);
    },
    forget(uri) {
      pauses.callOff(uri);
      hands.delete(uri);
    },
    end() {
      pauses.callOffAll();
      hands.clear();
    },
    writingAt: (uri) => writingAt(hands.get(uri)),
    findingsToShow: (draft) => look(hands.get(draft.document.uri) ?? newHand(draft.document.getText()), draft),
  };
}

function writingAt(hand: Hand | undefined): number | undefined {
  return hand?.isWriting === true ? hand.caret : undefined;
}

function isCalm({ holds, whileTyping }: Hand): boolean {
  return holds && whileTyping === 'calm';
}

/** Whether the caret left what was being written; by typing it only goes on in it. */
function leaves(hand: Hand, offset: number): boolean {
  if (offset === hand.caret || isIn(hand.sentence, offset)) return false;
  const leavesParagraph = hand.isWriting && !isIn(hand.paragraph, offset);
  if (leavesParagraph) hand.isWriting = false;
  return leavesParagraph || isCalm(hand);
}

function look(hand: Hand, draft: ReadDraft): ReportedFinding[] {
  hand.whileTyping = draft.newsroom.options.whileTyping;
  hand.shown = shownNow(hand, draft);
  hand.headings = draft.layout.blocks.filter(({ kind }) => kind === 'heading');
  return hand.shown.map(({ finding }) => finding);
}

function newHand(text: string): Hand {
  const caret = { caret: 0, sentence: undefined, paragraph: undefined };
  const state = { shown: undefined, holds: false, isWriting: false, headings: [] };
  return { text, whileTyping: 'calm', ...caret, ...state };
}

/** Moves everything with a change, and tells whether what comes of it has to wait. */
function follow(hand: Hand, change: Change, text: string): void {
  const { start } = change.removed;
  const wasHeading = !hand.isWriting && hand.headings.some(({ span }) => span.start <= start && start <= span.end);
  hand.isWriting = hand.whileTyping !== 'live' && change.isTyped && !wasHeading;
  hand.holds = hand.whileTyping === 'onSave' || change.isTyped;
  hand.text = text;
  hand.caret = change.inserted.end;
  hand.sentence = grown(hand.sentence, change);
  hand.paragraph = grown(hand.paragraph, change);
  hand.headings = hand.headings.map((block) => ({ ...block, span: spanAfter(block.span, change) }));
  hand.shown = hand.shown?.map((shown) => moved(shown, change));
}

/** What is being written grows with what is typed at its end. */
function grown(span: Span | undefined, change: Change): Span | undefined {
  if (span === undefined) return undefined;
  const { start, end } = spanAfter(span, change);
  if (!isTouched(span, change)) return { start, end };
  return { start: Math.min(start, change.removed.start), end: Math.max(end, change.inserted.end) };
}

function shownNow(hand: Hand, draft: ReadDraft): Shown[] {
  const before = hand.paragraph;
  const wasIn = hand.sentence;
  hand.paragraph = paragraphAt(hand.caret, draft);
  hand.sentence = hand.paragraph && sentenceAt(hand.caret, hand.paragraph, draft);
  if (hand.shown === undefined || !hand.holds || hand.whileTyping === 'live') return draft.findings.map(show);
  if (hand.whileTyping === 'onSave') return mergeCalmly(hand.shown, draft.findings, NOTHING_CHANGES);
  const isSame = wasIn !== undefined && wasIn.start === hand.sentence?.start;
  const released = isSame ? [] : [before, hand.paragraph];
  return mergeCalmly(hand.shown, draft.findings, {
    mayChange: ({ start }) => released.some((span) => isIn(span, start)),
    mustWait: ({ start, end }) => isIn(hand.sentence, start) || isIn(hand.sentence, end - 1),
  });
}

/** The paragraph in whose line the caret stands, with the spaces that were typed behind it. */
function paragraphAt(caret: number, { layout, document }: ReadDraft): Span | undefined {
  const block = layout.blocks.findLast(({ span }) => span.start <= caret);
  if (block === undefined) return undefined;
  const end = Math.max(block.span.end, caret);
  const isBelow = /[\r\n]/.test(document.getText().slice(block.span.end, end));
  return isBelow ? undefined : { start: block.span.start, end };
}

/** The sentence that is being written: it has not ended before the next one has begun. */
function sentenceAt(caret: number, paragraph: Span, { story }: ReadDraft): Span | undefined {
  const sentence = story.sentences.findLast(({ span }) => span.start < caret && span.start >= paragraph.start);
  return sentence && { start: sentence.span.start, end: Math.max(sentence.span.end, caret) };
}

function isIn(span: Span | undefined, offset: number): boolean {
  return span !== undefined && touches(span, offset);
}
