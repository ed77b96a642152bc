import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { ReportedFinding } from '../check.ts';
import type { Client } from './client.ts';
import { pageOf } from './diagnostics.ts';
import type { ReadDraft } from './drafts.ts';
import { rangeOf } from './positions.ts';

/** Says why the findings at an offset were made; nothing where there are none. */
export function hoverAt(offset: number, draft: ReadDraft, client: Client): Hover | undefined {
  const here = draft.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const [first] = here;
  if (first === undefined) return undefined;
  const contents = client.can.has('show Markdown')
    ? { kind: MarkupKind.Markdown, value: here.map((finding) => toMarkdown(finding, client)).join('\n\n---\n\n') }
    : { kind: MarkupKind.PlainText, value: here.map(toPlainText).join('\n\n') };
  return { contents, range: rangeOf(draft.document, first.span) };
}

function toMarkdown({ ruleId, why }: ReportedFinding, client: Client): string {
  const page = pageOf(ruleId, client);
  const name = page === undefined ? `**${ruleId}**` : `**[${ruleId}](${page})**`;
  return [name, '', ...why.map((step) => `- ${escapeMarkdown(step)}`)].join('\n');
}

function toPlainText({ ruleId, why }: ReportedFinding): string {
  return [ruleId, ...why.map((step) => `- ${step}`)].join('\n');
}

// “*”, “[”, “<”: what Markdown would take for markup in the draft's own words.
const MARKUP = /[\\`*_{}[\]<>#|~!]/g;

function escapeMarkdown(words: string): string {
  return words.replace(MARKUP, '\\$&');
}
