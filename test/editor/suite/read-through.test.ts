import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Doubt } from '../../../client/src/read-through/doubts.ts';
import { answer, follow, NO_WAY, numberOf, step } from '../../../client/src/read-through/steps.ts';
import { createThreads, openThread } from '../../../client/src/read-through/thread.ts';
import { fixture, openDraft } from './drafts.ts';
import { findingOn } from './findings.ts';

const CLAIM = 'The firm will lose its licence because it hid the crack from the inspectors for years.';
const VAGUE = 'Observers say that the ferry was never safe.';
const QUOTE = '“It felt like standing on a drum.”';

describe('a read-through', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('copydesk.readThrough.end');
    await keepAnswers(undefined);
  });

  it('goes by keys from doubtful sentence to sentence, and back', async () => {
    const { document } = await begin();
    assert.equal(sentenceAtCaret(document), CLAIM);
    for (const [command, sentence] of [
      ['skip', VAGUE],
      ['skip', QUOTE],
      ['back', VAGUE],
    ] as const) {
      await vscode.commands.executeCommand(`copydesk.readThrough.${command}`);
      assert.equal(sentenceAtCaret(document), sentence);
    }
  });

  it('is offered above the headline', async () => {
    const { document } = await openDraft('doubts.draft');
    await findingOn(document, 'vague-source', 'Observers say');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    assert.ok(
      lenses.some(({ command }) => command?.title === 'Read through' && command.command === 'copydesk.readThrough'),
    );
  });

  it('puts each answer into the draft and goes on', async () => {
    const { document } = await begin();
    await vscode.commands.executeCommand('copydesk.readThrough.accept', { text: 'The minutes are public' });
    assert.match(
      document.getText(),
      /\[\[copydesk-ignore unattributed-claim #[0-9a-f]{8}: The minutes are public\]\]\nThe firm/,
    );
    assert.equal(sentenceAtCaret(document), VAGUE);
    await vscode.commands.executeCommand('copydesk.readThrough.ask', { text: 'Penhallow: who says so?' });
    assert.match(document.getText(), /never safe\. \[\[ask Penhallow: who says so\?\]\]\n/);
    assert.equal(sentenceAtCaret(document), QUOTE);
    await vscode.commands.executeCommand('copydesk.readThrough.tk');
    assert.match(document.getText(), /\nTK said: “It felt like standing on a drum\.”/);
  });

  it('takes no empty reason, and none that is yet to come', async () => {
    const { document } = await begin();
    const before = document.getText();
    for (const text of ['', '  ', 'TK', 'say why here']) {
      await vscode.commands.executeCommand('copydesk.readThrough.accept', { text });
      assert.equal(document.getText(), before);
      assert.equal(sentenceAtCaret(document), CLAIM);
    }
  });

  it('keeps what was seen in a file beside the draft, until the sentence changes', async () => {
    await keepAnswers('beside the draft');
    const { document } = await begin();
    const before = document.getText();
    await vscode.commands.executeCommand('copydesk.readThrough.seen');
    assert.equal(sentenceAtCaret(document), VAGUE);
    assert.equal(document.getText(), before);
    const filed = new TextDecoder().decode(await vscode.workspace.fs.readFile(fixture('copydesk.answers')));
    assert.match(filed, /"draft":"doubts\.draft","rule":"unattributed-claim".*"reason":"seen by the reporter"/);
    await vscode.commands.executeCommand('copydesk.readThrough');
    assert.equal(sentenceAtCaret(document), VAGUE);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'for years'), 'for months');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('copydesk.readThrough');
    assert.equal(sentenceAtCaret(document), CLAIM.replace('years', 'months'));
    await vscode.workspace.fs.delete(fixture('copydesk.answers'));
  });
});

describe('the comment at a doubtful sentence', () => {
  it('says where the reading stands, what to do, and the sentence, for eyes and ears', async () => {
    const { document } = await openDraft('doubts.draft');
    const controller = createThreads();
    const range = rangeOf(document, VAGUE);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const doubt: Doubt = {
      range: nowhere,
      place: nowhere,
      title: 'Vague source',
      messages: ['Say who is meant by “Observers say”.'],
      answers: ['accept', 'ask'],
      key: 'a',
    };
    const thread = openThread(controller, document, { doubt, range, number: 3, count: 9 });
    const [comment] = thread.comments;
    const body = comment?.body instanceof vscode.MarkdownString ? comment.body.value : comment?.body;
    controller.dispose();
    assert.equal(thread.label, 'Read-through: 3 of 9');
    assert.equal(thread.contextValue, 'accept ask');
    assert.equal(comment?.author.name, 'Vague source');
    assert.match(
      body ?? '',
      /^Say who is meant by “Observers say”\.\s+> Observers say that the ferry was never safe\.$/,
    );
  });
});

describe('the way of a read-through', () => {
  const start = step(follow(NO_WAY, ['a', 'b', 'c']), 'on', ['a', 'b', 'c']);

  it('counts what was answered, and what came to it, in its place', () => {
    const after = step(follow(answer(start), ['new', 'b', 'c']), 'on', ['new', 'b', 'c']);
    assert.deepEqual([after.at, numberOf(after), after.keys.length], ['b', 3, 4]);
  });

  it('forgets what was edited away', () => {
    const on = step(start, 'on', ['a', 'b', 'c']);
    const after = step(follow(on, ['a', 'b2', 'c']), 'on', ['a', 'b2', 'c']);
    assert.deepEqual([after.keys, after.at], [['a', 'b2', 'b', 'c'], 'c']);
    assert.deepEqual(follow(after, ['a', 'b2', 'c']).keys, ['a', 'b2', 'c']);
  });

  it('ends after the last, and stays at the first', () => {
    assert.equal(step(start, 'back', ['a', 'b', 'c']).at, 'a');
    assert.equal(step({ ...start, at: 'c' }, 'on', ['a', 'b', 'c']).at, undefined);
  });
});

/** Opens the draft, waits until it is read, and begins to read it through. */
async function begin(): Promise<vscode.TextEditor> {
  const editor = await openDraft('doubts.draft');
  await findingOn(editor.document, 'unattributed-claim', 'hid the crack');
  await findingOn(editor.document, 'vague-source', 'Observers say');
  await vscode.commands.executeCommand('copydesk.readThrough');
  return editor;
}

/** The sentence that ends at the caret of the editor that shows a document. */
function sentenceAtCaret(document: vscode.TextDocument): string {
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
  const before = document.getText().slice(0, document.offsetAt(editor?.selection.active ?? new vscode.Position(0, 0)));
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1).trim();
}

function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

async function keepAnswers(place: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('copydesk').update('answers', place, vscode.ConfigurationTarget.Global);
}
