import { type CommentThread, commands, l10n, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Answer, giveAnswer } from '../answers.ts';
import { askForDoubts, type Doubt } from './doubts.ts';
import { createSpotlight } from './spotlight.ts';
import { answer, follow, NO_WAY, numberOf, step, type Way } from './steps.ts';
import { createThreads, openThread } from './thread.ts';

/** A read-through of one draft, from its first doubtful sentence on. */
export interface ReadThrough {
  readonly draft: TextDocument;
  readonly go: (direction: 'on' | 'back') => Promise<void>;
  /** Answers the sentence that it stands at, and goes on. */
  readonly give: (given: Answer) => Promise<void>;
  /** The words in question where it stands. */
  readonly words: () => string;
  readonly dispose: () => void;
}

/** Begins a read-through; it goes nowhere before it is told to. `onEnd` is called when nothing is left. */
export function beginReading(draft: TextDocument, client: BaseLanguageClient, onEnd: () => void): ReadThrough {
  const controller = createThreads();
  const spotlight = createSpotlight();
  let way: Way = NO_WAY;
  let doubts: readonly Doubt[] = [];
  let thread: CommentThread | undefined;

  async function go(direction: 'on' | 'back'): Promise<void> {
    doubts = await askForDoubts(draft, client);
    const now = doubts.map(({ key }) => key);
    way = step(follow(way, now), direction, now);
    const next = doubts.find(({ key }) => key === way.at);
    if (next === undefined) end();
    else await stopAt(next);
  }

  async function stopAt(doubt: Doubt): Promise<void> {
    const range = client.protocol2CodeConverter.asRange(doubt.range);
    const editor = await window.showTextDocument(draft, { preview: false });
    editor.selection = new Selection(range.end, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenter);
    spotlight.show(draft, range);
    thread?.dispose();
    thread = openThread(controller, draft, { doubt, range, number: numberOf(way), count: way.keys.length });
  }

  function end(): void {
    void tellEnd(way);
    onEnd();
  }

  return {
    draft,
    go,
    async give(given) {
      const doubt = doubts.find(({ key }) => key === way.at);
      if (doubt === undefined || (await giveAnswer(given, doubt.range, draft.uri, client)) === 'not answered') return;
      way = answer(way);
      await go('on');
    },
    words() {
      const doubt = doubts.find(({ key }) => key === way.at);
      return doubt === undefined ? '' : draft.getText(client.protocol2CodeConverter.asRange(doubt.place));
    },
    dispose() {
      for (const part of [thread, controller, spotlight]) part?.dispose();
    },
  };
}

async function tellEnd({ keys, answered }: Way): Promise<void> {
  if (keys.length === 0) {
    void window.showInformationMessage(l10n.t('No sentence of this draft is in doubt.'));
    return;
  }
  const ready = l10n.t('Ready to File?');
  const told = l10n.t('Read through: {0} of {1} doubtful sentences answered.', answered.size, keys.length);
  if ((await window.showInformationMessage(told, ready)) === ready)
    await commands.executeCommand('copydesk.readyToFile');
}
