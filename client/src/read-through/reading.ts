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
  const stop = createStop(draft, client);
  let way: Way = NO_WAY;
  let doubts: readonly Doubt[] = [];

  function doubtAtHand(): Doubt | undefined {
    return doubts.find(({ key }) => key === way.at);
  }

  async function go(direction: 'on' | 'back'): Promise<void> {
    doubts = await askForDoubts(draft, client);
    const now = doubts.map(({ key }) => key);
    way = step(follow(way, now), direction, now);
    const next = doubtAtHand();
    if (next !== undefined) return stop.show(next, way);
    void tellEnd(way);
    onEnd();
  }

  return {
    draft,
    go,
    async give(given) {
      const doubt = doubtAtHand();
      if (doubt === undefined || (await giveAnswer(given, doubt.range, draft.uri, client)) === 'not answered') return;
      way = answer(way);
      await go('on');
    },
    words() {
      const doubt = doubtAtHand();
      return doubt === undefined ? '' : draft.getText(client.protocol2CodeConverter.asRange(doubt.place));
    },
    dispose: stop.dispose,
  };
}

/** The place where a read-through stands, with its comment beside it. */
interface Stop {
  readonly show: (doubt: Doubt, way: Way) => Promise<void>;
  readonly dispose: () => void;
}

function createStop(draft: TextDocument, client: BaseLanguageClient): Stop {
  const controller = createThreads();
  const spotlight = createSpotlight();
  let thread: CommentThread | undefined;
  return {
    async show(doubt, way) {
      const range = client.protocol2CodeConverter.asRange(doubt.range);
      const editor = await window.showTextDocument(draft, { preview: false });
      editor.selection = new Selection(range.end, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenter);
      spotlight.show(draft, range);
      thread?.dispose();
      thread = openThread(controller, draft, { doubt, range, number: numberOf(way), count: way.keys.length });
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
