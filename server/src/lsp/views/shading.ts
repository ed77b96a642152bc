import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source, Statement } from '../../ledger/ledger.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';

const TYPES = ['source', 'cue', 'quotation', 'crosshead', 'tk'] as const;
const MODIFIERS = ['named', 'unnamed', 'vague', 'document', 'carried'] as const;

type ShadeType = (typeof TYPES)[number];
type ShadeModifier = (typeof MODIFIERS)[number];

/** What the numbers in the tokens stand for. */
export const SHADING_LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/** Some words of a draft and what they are. */
interface Shade {
  readonly span: Span;
  readonly type: ShadeType;
  readonly modifiers: readonly ShadeModifier[];
}

/** Shades who speaks, by what verb and in which quotations, in every language that a draft may have. */
export function shadingOf(draft: ReadDraft): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  let at = 0;
  for (const shade of shadesOf(draft).sort((a, b) => a.span.start - b.span.start)) {
    // What overlaps is shaded once: tokens may not.
    if (shade.span.start < at) continue;
    at = shade.span.end;
    for (const { line, character, length } of linesOf(shade.span, draft.document)) {
      builder.push(line, character, length, TYPES.indexOf(shade.type), bitsOf(shade.modifiers));
    }
  }
  return builder.build();
}

function bitsOf(modifiers: readonly ShadeModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);
}

function shadesOf(draft: ReadDraft): Shade[] {
  const { layout, story } = draft;
  const crossheads = layout.blocks.filter(({ kind, prose }) => kind === 'heading' && prose.trim() !== '');
  return [
    ...story.placeholders.map(({ span }): Shade => ({ span, type: 'tk', modifiers: [] })),
    ...crossheads.map(({ span }): Shade => ({ span, type: 'crosshead', modifiers: [] })),
    ...shadesOfSpeech(draft),
  ];
}

function shadesOfSpeech(draft: ReadDraft): Shade[] {
  const { sources } = ledgerOf(draft);
  const said = sources.flatMap((source) => source.statements.map((statement) => ({ source, statement })));
  const bySentence = new Map(said.map((each) => [each.statement.sentence.start, each] as const));
  const quotations = draft.story.sentences.flatMap(({ span, quotes }) => {
    const speech = quotes.filter(({ kind }) => kind === 'speech');
    return speech.map(
      (quote): Shade => ({ span: quote.span, type: 'quotation', modifiers: modifiersOf(bySentence.get(span.start)) }),
    );
  });
  const words = said.flatMap(({ source, statement }) => {
    const modifiers = [source.standing];
    // “TK said”, but no cue inside the name of its source: “according to”.
    const shades: Shade[] = statement.source ? [{ span: statement.source, type: 'source', modifiers }] : [];
    const isApart = statement.cue && !(statement.source && contains(statement.source, statement.cue));
    return isApart && statement.cue ? [...shades, { span: statement.cue, type: 'cue' as const, modifiers }] : shades;
  });
  return [...words, ...quotations];
}

function modifiersOf(said: { readonly source: Source; readonly statement: Statement } | undefined): ShadeModifier[] {
  if (said === undefined) return [];
  const { source, statement } = said;
  return statement.source === undefined ? [source.standing, 'carried'] : [source.standing];
}

/** A token lies on one line; a quotation may run over several. */
function linesOf({ start, end }: Span, document: TextDocument) {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  const lines: { readonly line: number; readonly character: number; readonly length: number }[] = [];
  for (let line = from.line; line <= to.line; line += 1) {
    const first = line === from.line ? start : document.offsetAt({ line, character: 0 });
    const last = line === to.line ? end : document.offsetAt({ line: line + 1, character: 0 }) - 1;
    const length = last - first;
    if (length > 0) lines.push({ line, character: line === from.line ? from.character : 0, length });
  }
  return lines;
}
