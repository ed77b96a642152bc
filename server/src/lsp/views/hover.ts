import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { ReportedFinding } from '../../check.ts';
import { explainSentence, type SentencePath } from '../../explain-sentence.ts';
import { raised } from '../../text/letter-case.ts';
import { touches } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';
import { pageAddress } from '../marks/diagnostics.ts';
import { namingNoteAt } from '../names/naming-note.ts';

/**
 * Says why the findings at an offset were made, or, over the words that tell of a source, how they were read; then who
 * or what is named there.
 */
export function hoverAt(offset: number, draft: ReadDraft, client: Client): Hover | undefined {
  const naming = namingNoteAt(offset, draft, client.say);
  const named = naming === undefined ? [] : [{ ...naming, page: undefined }];
  return toHover(saidOnce([...readingNotesAt(offset, draft, client), ...named]), draft, client);
}

function readingNotesAt(offset: number, draft: ReadDraft, client: Client): HoverNote[] {
  const findings = draft.findings.filter((finding) => touches(finding.span, offset));
  if (findings.length > 0) return findings.map((finding) => noteOf(finding, client));
  const path = sourceAt(offset, draft);
  return path === undefined ? [] : [{ title: path.verdict, page: undefined, steps: path.steps, span: path.span }];
}

/** What the hover says about some words of the draft. */
interface HoverNote extends Pick<SentencePath, 'span' | 'steps'> {
  readonly title: string;
  readonly page: string | undefined;
}

function noteOf({ ruleId, span, why }: ReportedFinding, client: Client): HoverNote {
  return { title: inWords(ruleId), page: pageAddress(ruleId, client), steps: why, span };
}

/** “Undefined acronym” for “undefined-acronym”, as the rule's page is headed. */
function inWords(ruleId: string): string {
  return raised(ruleId.replaceAll('-', ' '));
}

/** What two findings have in common is told of the first. */
function saidOnce(notes: readonly HoverNote[]): HoverNote[] {
  const said = new Set<string>();
  return notes.map((note) => {
    const steps = note.steps.filter((step) => !said.has(step));
    for (const step of steps) said.add(step);
    return { ...note, steps };
  });
}

/** The path of a sentence that has a source of its own, for the words that say so. */
function sourceAt(offset: number, draft: ReadDraft): SentencePath | undefined {
  const at = draft.story.sentences.findIndex((sentence) => touches(sentence.span, offset));
  const sentence = draft.story.sentences[at];
  if (sentence === undefined || sentence.attributed === 'none' || sentence.reach.kind !== 'own') return undefined;
  const path = explainSentence(draft, at, draft.newsroom.desk);
  return path !== undefined && touches(path.span, offset) ? path : undefined;
}

function toHover(notes: readonly HoverNote[], { document }: ReadDraft, client: Client): Hover | undefined {
  const [first] = notes;
  if (first === undefined) return undefined;
  const contents = client.can.has('show Markdown')
    ? { kind: MarkupKind.Markdown, value: notes.map(toMarkdown).join('\n\n---\n\n') }
    : { kind: MarkupKind.PlainText, value: notes.map(toPlainText).join('\n\n') };
  return { contents, range: rangeOf(document, first.span) };
}

function toMarkdown({ title, page, steps }: HoverNote): string {
  const name = page === undefined ? `**${escapeMarkdown(title)}**` : `**[${title}](${page})**`;
  return [name, '', ...steps.map((step) => `- ${escapeMarkdown(step)}`)].join('\n');
}

function toPlainText({ title, steps }: HoverNote): string {
  return [title, ...steps.map((step) => `- ${step}`)].join('\n');
}

// “*”, “[”, “<”: what Markdown would take for markup in the draft's own words.
const MARKUP = /[\\`*_{}[\]<>#|~!]/g;

function escapeMarkdown(words: string): string {
  return words.replace(MARKUP, '\\$&');
}
