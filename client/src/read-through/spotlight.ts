import {
  ColorThemeKind,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';

/** Shows which sentence of a draft is looked at. */
export interface Spotlight {
  readonly show: (draft: TextDocument, range: Range) => void;
  readonly dispose: () => void;
}

/** Sets up a spotlight: the sentence has a frame, and the rest is dim, except where a theme is there for its contrast. */
export function createSpotlight(): Spotlight {
  // Every colour of the default themes keeps three to one to its ground: the rest is still read, for what goes before matters.
  const dim = window.createTextEditorDecorationType({ opacity: '0.65' });
  const lit = window.createTextEditorDecorationType({
    border: '1px solid',
    borderColor: new ThemeColor('focusBorder'),
    overviewRulerColor: new ThemeColor('focusBorder'),
  });
  let shown: { readonly draft: TextDocument; readonly range: Range } | undefined;

  function light(editors: readonly TextEditor[]): void {
    for (const editor of editors) {
      if (editor.document !== shown?.draft) continue;
      editor.setDecorations(lit, [shown.range]);
      editor.setDecorations(dim, hasHighContrast() ? [] : around(shown.range, shown.draft));
    }
  }

  const listeners = [
    window.onDidChangeVisibleTextEditors(light),
    window.onDidChangeActiveColorTheme(() => light(window.visibleTextEditors)),
  ];
  return {
    show(draft, range) {
      clear([dim, lit]);
      shown = { draft, range };
      light(window.visibleTextEditors);
    },
    dispose() {
      for (const part of [dim, lit, ...listeners]) part.dispose();
    },
  };
}

function clear(types: readonly TextEditorDecorationType[]): void {
  for (const editor of window.visibleTextEditors) for (const type of types) editor.setDecorations(type, []);
}

function hasHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}

function around({ start, end }: Range, draft: TextDocument): Range[] {
  return [new Range(new Position(0, 0), start), new Range(end, draft.lineAt(draft.lineCount - 1).range.end)];
}
