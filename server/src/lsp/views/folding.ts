import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { ReadDraft } from '../drafts/drafts.ts';

/** Folds what stands under each crosshead, up to the next. Markdown and HTML are folded by every editor itself. */
export function foldsOf({ format, layout, document }: ReadDraft): FoldingRange[] {
  if (format !== 'plain') return [];
  const crossheads = layout.blocks.filter(({ kind, prose }) => kind === 'heading' && prose.trim() !== '');
  return crossheads.flatMap(({ span }, at) => {
    const startLine = document.positionAt(span.start).line;
    const next = crossheads[at + 1]?.span.start;
    const endLine = lastInkLine(document.getText().slice(0, next), (offset) => document.positionAt(offset).line);
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}

function lastInkLine(text: string, lineAt: (offset: number) => number): number {
  return lineAt(text.trimEnd().length);
}
