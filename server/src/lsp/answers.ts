import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import type { ReadDraft } from './drafts/drafts.ts';
import type { Client } from './editor/client.ts';
import { offsetOf } from './editor/positions.ts';
import { actionsFor } from './fixes/actions.ts';
import { answerClaims } from './fixes/claim-answers.ts';
import { answerAddToStylebook } from './names/add-to-stylebook.ts';
import { answerCheckedNames } from './names/checked-names.ts';
import { outlineOf } from './names/outline.ts';
import { prepareRename, rename } from './names/rename.ts';
import { completionsAt } from './views/completion.ts';
import { answerCuts, cutsFor } from './views/cuts.ts';
import { answerDoubts } from './views/doubts.ts';
import { foldsOf } from './views/folding.ts';
import { hoverAt } from './views/hover.ts';
import { lensesOf } from './views/lenses.ts';
import { definitionAt, highlightsAt, referencesAt } from './views/navigation.ts';
import { answerReady } from './views/ready.ts';
import { shadingOf } from './views/shading.ts';
import { speakerHintsIn } from './views/speaker-hints.ts';

type DraftAt = (uri: string) => Promise<ReadDraft | undefined>;

/** Answers what the editor asks about a draft; about anything else there is nothing to say. */
export function answerAbout(draftAt: DraftAt, connection: Connection, client: Client): void {
  connection.onCodeAction(async (params) => {
    const draft = await draftAt(params.textDocument.uri);
    return draft === undefined ? [] : [...actionsFor(params, draft, client), ...cutsFor(params, draft, client)];
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    return draft && outlineOf(draft, client);
  });
  answerOverDraft(draftAt, connection, client);
  answerAtCursor(draftAt, connection, client);
}

/** Answers what only an editor asks that knows Copydesk. */
export function answerOwnRequests(draftAt: DraftAt, connection: Connection, client: Client): void {
  answerClaims(connection, draftAt, client);
  answerDoubts(connection, draftAt, client);
  answerAddToStylebook(connection, draftAt, client);
  answerCheckedNames(connection, draftAt);
  answerReady(connection, draftAt, client);
  answerCuts(connection, draftAt, client);
}

/** Answers what an editor asks to draw a draft. */
function answerOverDraft(draftAt: DraftAt, connection: Connection, client: Client): void {
  connection.onCodeLens(async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    return draft && lensesOf(draft, client);
  });
  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    return draft === undefined ? { data: [] } : shadingOf(draft);
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const draft = await draftAt(textDocument.uri);
    return draft && speakerHintsIn(range, draft, client);
  });
  connection.onFoldingRanges(async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    return draft && foldsOf(draft);
  });
}

function answerAtCursor(draftAt: DraftAt, connection: Connection, client: Client): void {
  /** Answers a request about one place of a draft. */
  function at<Params extends TextDocumentPositionParams, Answer>(
    answer: (offset: number, draft: ReadDraft, params: Params) => Answer,
  ): (params: Params) => Promise<Answer | undefined> {
    return async (params) => {
      const draft = await draftAt(params.textDocument.uri);
      return draft && answer(offsetOf(draft.document, params.position), draft, params);
    };
  }
  connection.onHover(at((offset, draft) => hoverAt(offset, draft, client)));
  connection.onDefinition(at(definitionAt));
  connection.onReferences(
    at((offset, draft, { context }) => referencesAt(offset, context.includeDeclaration ? 'with' : 'without', draft)),
  );
  connection.onDocumentHighlight(at(highlightsAt));
  connection.onCompletion(at(completionsAt));
  connection.onPrepareRename(at((offset, draft) => prepareRename(offset, draft, client)));
  connection.onRenameRequest(at((offset, draft, { newName }) => rename(offset, newName, draft, client)));
}
