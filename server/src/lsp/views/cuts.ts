import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type Range,
  RequestType,
} from 'vscode-languageserver';
import { cutWithExplanations } from '../../cuts/cut-with-explanations.ts';
import { tellCut, tellLoss } from '../../cuts/cut-words.ts';
import { type Loss, readCuts } from '../../cuts/cuts.ts';
import type { Say } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { offsetOf, rangeOf } from '../editor/positions.ts';
import { editDraft } from '../fixes/edits.ts';

/** What each cut in one version of a draft breaks. */
export interface DraftCuts {
  readonly version: number;
  readonly paragraphs: readonly {
    /** Its place among the paragraphs, from 1. */
    readonly paragraph: number;
    readonly place: Range;
    readonly alone: CutInDraft;
    readonly fromHere: CutInDraft;
  }[];
}

/** A cut in one line, and what it breaks. */
interface CutInDraft {
  readonly title: string;
  readonly losses: readonly LossInDraft[];
}

interface LossInDraft extends Pick<Loss, 'kind'> {
  readonly message: string;
  readonly place: Range;
}

/** Asks what breaks if a paragraph of an open draft is cut; null for a document that is none. */
export const cutsRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, DraftCuts | null, void>(
  'copydesk/cuts',
);

/** Answers what breaks if a paragraph is cut. */
export function answerCuts(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
  { say }: Client,
): void {
  connection.onRequest(cutsRequest, async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    return draft === undefined ? null : toDraftCuts(draft, say);
  });
}

function toDraftCuts(draft: ReadDraft, say: Say): DraftCuts {
  const { document, newsroom } = draft;
  const toLoss = (loss: Loss): LossInDraft => ({
    kind: loss.kind,
    message: tellLoss(loss, say),
    place: rangeOf(document, loss.place),
  });
  const paragraphs = readCuts(draft, newsroom.desk.stylebook).map((cut) => {
    const titles = tellCut(cut, say);
    return {
      paragraph: cut.paragraph,
      place: rangeOf(document, cut.span),
      alone: { title: titles.alone, losses: cut.alone.map(toLoss) },
      fromHere: { title: titles.fromHere, losses: cut.fromHere.map(toLoss) },
    };
  });
  return { version: document.version, paragraphs };
}

/** The cut of the paragraph at the caret, where that takes explanations of letters along; only for who asks for actions. */
export function cutsFor({ range, context }: CodeActionParams, draft: ReadDraft, client: Client): CodeAction[] {
  if (!wantsCuts(context)) return [];
  const { document, format, newsroom } = draft;
  const offset = offsetOf(document, range.start);
  const cut = cutWithExplanations(draft, { format, text: document.getText() }, newsroom.desk.stylebook, offset);
  if (cut === undefined) return [];
  const title = client.say(...cut.title);
  return [{ title, kind: CodeActionKind.RefactorRewrite, edit: editDraft(draft, cut.edits, client) }];
}

/** A light bulb in each paragraph that explains letters would be noise. */
function wantsCuts({ only, triggerKind }: CodeActionContext): boolean {
  if (only === undefined) return triggerKind === CodeActionTriggerKind.Invoked;
  return only.some((kind) => kind === '' || `${CodeActionKind.RefactorRewrite}.`.startsWith(`${kind}.`));
}
