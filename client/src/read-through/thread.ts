import {
  type CommentController,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  comments,
  l10n,
  MarkdownString,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Doubt } from './doubts.ts';

/** Sets up the comments of the read-through; what is typed into a reply is a reason or a question. */
export function createThreads(): CommentController {
  const controller = comments.createCommentController('copydesk.readThrough', l10n.t('Read-Through'));
  controller.options = {
    prompt: l10n.t('Give a reason to accept it, or a question to ask…'),
    placeHolder: l10n.t('The minutes are public; or, to ask: “Penhallow: who says so?”'),
  };
  return controller;
}

/** Where a reading stands. */
export interface Stop {
  readonly doubt: Doubt;
  readonly range: Range;
  readonly number: number;
  readonly count: number;
}

/** Opens the comment below a doubtful sentence: what to do about it, and its buttons. */
export function openThread(
  controller: CommentController,
  draft: TextDocument,
  { doubt, range, number, count }: Stop,
): CommentThread {
  const author = { name: doubt.title };
  const comment = { author, body: bodyOf(doubt, draft.getText(range)), mode: CommentMode.Preview };
  const thread = controller.createCommentThread(draft.uri, range, [comment]);
  thread.label = l10n.t('Read-through: {0} of {1}', number, count);
  // “accept tk ask seen”: the buttons that it has.
  thread.contextValue = doubt.answers.join(' ');
  thread.canReply = true;
  thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  return thread;
}

const BLANKS = /\s+/g; // A line’s end within the sentence.

// “*”, “[”, “<”: what Markdown would take for its own. The editor’s own way to add plain text keeps lines from breaking.
const MARKS = /[\\`*_{}[\]()#+!~<>|&-]/g;

/** The sentence stands here again: in a long paragraph it may be far above, and a screen reader reads on from it. */
function bodyOf({ messages }: Doubt, sentence: string): MarkdownString {
  const told = messages.map(asText);
  return new MarkdownString([...told, `> ${asText(sentence.trim().replace(BLANKS, ' '))}`].join('\n\n'));
}

function asText(words: string): string {
  return words.replace(MARKS, '\\$&');
}
