import {
  commands,
  type DecorationOptions,
  Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  languages,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { BaseLanguageClient, Range as PlaceInDraft } from 'vscode-languageclient';
import { DRAFTS } from '../drafts.ts';
import { type Following, isFollowed } from './followed-draft.ts';
import { type Speaker, speakersOf } from './initials.ts';

/** The colours that the manifest brings for every theme; a story with more speakers begins again, and initials tell them apart. */
const TINTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** Shades what each speaker says in a tint of its own, with its initials, while the eye in the view’s title is open. */
export function tintSpeakers(client: BaseLanguageClient, following: Following): Disposable {
  const tints = TINTS.map(tintCalled);
  const changed = new EventEmitter<void>();
  let eye: 'open' | 'closed' = 'closed';

  function speakers(): Speaker[] {
    const followed = following.now();
    return eye === 'open' && followed !== undefined ? speakersOf(followed.sources) : [];
  }

  function draw(): void {
    for (const editor of window.visibleTextEditors) {
      // While the eye is open, a draft that is not followed keeps its tints.
      if (eye === 'open' && !isFollowed(editor.document, following.now())) continue;
      tintIn(editor, speakers(), tints, client);
    }
    changed.fire();
  }

  async function turn(to: 'open' | 'closed'): Promise<void> {
    eye = to;
    draw();
    await commands.executeCommand('setContext', 'copydesk.speakersTinted', eye === 'open');
  }

  function initialsIn(draft: TextDocument): InlayHint[] {
    return isFollowed(draft, following.now()) ? speakers().flatMap((speaker) => hintsOf(speaker, client)) : [];
  }

  return Disposable.from(
    ...tints,
    changed,
    languages.registerInlayHintsProvider(DRAFTS, hintsThatChange(changed, initialsIn)),
    following.onDidFollow(draw),
    commands.registerCommand('copydesk.showTints', () => turn('open')),
    commands.registerCommand('copydesk.hideTints', () => turn('closed')),
  );
}

/** Hints, for a line makes room for them: words that a decoration puts before others push the line’s last out of sight. */
function hintsThatChange(
  { event }: EventEmitter<void>,
  provideInlayHints: (draft: TextDocument) => InlayHint[],
): InlayHintsProvider {
  return { onDidChangeInlayHints: event, provideInlayHints };
}

/** Gives each speaker the next tint, and the first again after the last. */
function tintIn(
  editor: TextEditor,
  speakers: readonly Speaker[],
  tints: readonly TextEditorDecorationType[],
  client: BaseLanguageClient,
): void {
  for (const [at, tint] of tints.entries()) {
    const tinted = speakers.filter((_, turn) => turn % tints.length === at);
    editor.setDecorations(
      tint,
      tinted.flatMap((speaker) => saidBy(speaker, client)),
    );
  }
}

function tintCalled(name: (typeof TINTS)[number]): TextEditorDecorationType {
  const backgroundColor = new ThemeColor(`copydesk.${name}Speaker`);
  return window.createTextEditorDecorationType({ backgroundColor, borderRadius: '2px' });
}

function saidBy({ row }: Speaker, { protocol2CodeConverter }: BaseLanguageClient): DecorationOptions[] {
  return row.says.map((said) => ({ range: protocol2CodeConverter.asRange(said), hoverMessage: row.label }));
}

function hintsOf({ row, initials }: Speaker, { protocol2CodeConverter }: BaseLanguageClient): InlayHint[] {
  return row.says.map((said: PlaceInDraft) => {
    const hint = new InlayHint(protocol2CodeConverter.asPosition(said.start), initials);
    hint.tooltip = row.label;
    hint.paddingRight = true;
    return hint;
  });
}
