import {
  commands,
  type DecorationOptions,
  Disposable,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Followed, Following } from './followed-draft.ts';
import { type Speaker, speakersOf } from './initials.ts';

/** The colours that the manifest brings for every theme; a story with more speakers begins again, and initials tell them apart. */
const TINTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** Shades what each speaker says in a tint of its own, with its initials, while the eye in the view’s title is open. */
export function tintSpeakers(client: BaseLanguageClient, following: Following): Disposable {
  const types = TINTS.map(tintCalled);
  let followed: Followed | undefined;
  let isOpen = false;

  function draw(): void {
    const speakers = isOpen && followed !== undefined ? speakersOf(followed.sources) : [];
    for (const editor of window.visibleTextEditors) {
      if (isOpen && !isFollowed(editor)) continue;
      for (const [at, { type, initials }] of types.entries()) {
        const tinted = speakers.filter((_, turn) => turn % TINTS.length === at);
        editor.setDecorations(
          type,
          tinted.flatMap((speaker) => saidBy(speaker, initials, client)),
        );
      }
    }
  }

  function isFollowed({ document }: TextEditor): boolean {
    return document.uri.toString() === followed?.uri.toString();
  }

  async function open(eye: 'open' | 'closed'): Promise<void> {
    isOpen = eye === 'open';
    draw();
    await commands.executeCommand('setContext', 'copydesk.speakersTinted', isOpen);
  }

  return Disposable.from(
    ...types.map(({ type }) => type),
    following.onDidFollow((now) => {
      followed = now;
      draw();
    }),
    commands.registerCommand('copydesk.showTints', () => open('open')),
    commands.registerCommand('copydesk.hideTints', () => open('closed')),
  );
}

interface Tint {
  readonly type: TextEditorDecorationType;
  readonly initials: ThemeColor;
}

function tintCalled(name: (typeof TINTS)[number]): Tint {
  const backgroundColor = new ThemeColor(`copydesk.${name}Speaker`);
  return {
    type: window.createTextEditorDecorationType({ backgroundColor, borderRadius: '2px' }),
    initials: new ThemeColor(`copydesk.${name}SpeakerInitials`),
  };
}

function saidBy({ row, initials }: Speaker, color: ThemeColor, client: BaseLanguageClient): DecorationOptions[] {
  const before = { contentText: initials, color, fontWeight: 'bold', margin: '0 0.6ch 0 0' };
  return row.says.map((said) => ({
    range: client.protocol2CodeConverter.asRange(said),
    hoverMessage: row.label,
    renderOptions: { before },
  }));
}
