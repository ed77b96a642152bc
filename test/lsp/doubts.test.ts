import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CodeLensRequest, InitializeRequest, type WorkspaceEdit } from 'vscode-languageserver/node';
import { answerClaimRequest, type ClaimAnswer } from '../../server/src/lsp/fixes/claim-answers.ts';
import { type DraftDoubt, doubtsRequest } from '../../server/src/lsp/views/doubts.ts';
import { copydesk } from '../cli/shell.ts';
import { folderWith } from '../files/disk.ts';
import { textAfter } from './apply.ts';
import { connectEditor, type Editor, PULLING, startEditor } from './editor.ts';
import { messagesOf } from './shown.ts';

const HEAD = 'Harbour crews walk out over pay\n\nBy Nadia Okonjo\n\n';
const HID = 'Harrow Ferries will lose its licence because it hid the crack from the inspectors for years.';
const RIVAL = 'The rival line will lose its berth because it bribed the mayor for months.';
const VAGUE = 'Observers say that the ferry was never safe.';
const STORY = `${HEAD}${HID} ${RIVAL}\n\n${VAGUE}\n`;

async function doubtsIn(editor: Editor, uri: string): Promise<readonly DraftDoubt[]> {
  const told = await editor.client.sendRequest(doubtsRequest, { textDocument: { uri } });
  return told?.doubts ?? [];
}

async function openStory(test: TestContext, answers: string, files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ 'harbour.draft': STORY, ...files }, test);
  const editor = await startEditor({ settings: () => ({ answers }) });
  const uri = `${pathToFileURL(folder).href}/harbour.draft`;
  await editor.open(uri, 'draft', STORY);
  return { folder, editor, uri };
}

async function answer(
  editor: Editor,
  uri: string,
  { range }: Pick<DraftDoubt, 'range'>,
  given: ClaimAnswer,
): Promise<WorkspaceEdit | null> {
  const doubt = { textDocument: { uri }, range, answer: given };
  return editor.client.sendRequest(answerClaimRequest, doubt);
}

describe('the doubtful sentences of a draft', () => {
  it('come in the order of the text, each with what may be done about it', async (test) => {
    const { editor, uri } = await openStory(test, 'in the draft');
    const doubts = await doubtsIn(editor, uri);
    await editor.quit();
    assert.deepEqual(
      doubts.map(({ title, answers }) => [title, answers.join()]),
      [
        ['Claim without a source', 'accept,tk,ask,seen'],
        ['Claim without a source', 'accept,tk,ask,seen'],
        ['Vague source', 'accept,ask'],
      ],
    );
    assert.deepEqual(doubts[2]?.messages, ['Say who is meant by “Observers say”.']);
  });

  it('are led to by a lens where there are any', async () => {
    const editor = connectEditor();
    const introduction = { processId: null, rootUri: null, capabilities: PULLING };
    await editor.client.sendRequest(InitializeRequest.type, {
      ...introduction,
      initializationOptions: { commands: true },
    });
    await editor.open('untitled:doubtful.draft', 'draft', STORY);
    await editor.open('untitled:clean.draft', 'draft', `${HEAD}The quay is closed, Bill Tranter said on Monday.\n`);
    const lensesOf = async (uri: string) =>
      (await editor.client.sendRequest(CodeLensRequest.type, { textDocument: { uri } }))?.map(({ command }) => command);
    const doubtful = await lensesOf('untitled:doubtful.draft');
    const clean = await lensesOf('untitled:clean.draft');
    await editor.quit();
    assert.deepEqual(doubtful?.slice(1), [
      { title: 'Read through', command: 'copydesk.readThrough' },
      { title: 'Ready to file?', command: 'copydesk.readyToFile' },
    ]);
    assert.deepEqual(clean?.slice(1), [{ title: 'Ready to file?', command: 'copydesk.readyToFile' }]);
  });
});

describe('an answer in the draft', () => {
  it('holds for its sentence alone, and lapses when that changes', async (test) => {
    const { editor, uri } = await openStory(test, 'in the draft');
    const [first] = await doubtsIn(editor, uri);
    assert.ok(first !== undefined);
    const edit = await answer(editor, uri, first, { kind: 'accept', reason: 'The minutes are public' });
    assert.ok(edit !== null);
    const after = textAfter({ title: '', edit }, uri, STORY);
    assert.match(after, /^\[\[copydesk-ignore unattributed-claim #[0-9a-f]{8}: The minutes are public\]\]$/m);
    await editor.change(uri, 2, [{ text: after }]);
    const left = await doubtsIn(editor, uri);
    await editor.change(uri, 3, [{ text: after.replace('for years', 'for months') }]);
    const lapsed = await doubtsIn(editor, uri);
    const messages = messagesOf(await editor.pull(uri));
    await editor.quit();
    assert.deepEqual([left.length, lapsed.length], [2, 3]);
    assert.ok(messages.includes('Remove “unattributed-claim” here: the sentence that it was for has changed.'));
  });

  it('needs a reason that somebody gave', async (test) => {
    const { editor, uri } = await openStory(test, 'in the draft');
    const [first] = await doubtsIn(editor, uri);
    assert.ok(first !== undefined);
    for (const reason of ['', '  ', 'TK', 'say why here']) {
      assert.equal(await answer(editor, uri, first, { kind: 'accept', reason }), null, reason);
    }
    await editor.quit();
  });

  it('is none that the sentence cannot have', async (test) => {
    const { editor, uri } = await openStory(test, 'in the draft');
    const vague = (await doubtsIn(editor, uri))[2];
    assert.ok(vague !== undefined);
    assert.equal(await answer(editor, uri, vague, { kind: 'seen' }), null);
    await editor.quit();
  });
});

describe('an answer beside the draft', () => {
  it('is read by the editor and by the command line, and lapses when the sentence changes', async (test) => {
    const { folder, editor, uri } = await openStory(test, 'beside the draft');
    const [first] = await doubtsIn(editor, uri);
    assert.ok(first !== undefined);
    const edit = await answer(editor, uri, first, { kind: 'accept', reason: 'The minutes are public' });
    assert.ok(edit !== null);
    const file = uri.replace('harbour.draft', 'copydesk.answers');
    const filed = textAfter({ title: '', edit }, file, '');
    assert.partialDeepStrictEqual(JSON.parse(filed), {
      answers: [
        { draft: 'harbour.draft', rule: 'unattributed-claim', sentence: HID, reason: 'The minutes are public' },
      ],
    });
    writeFileSync(fileURLToPath(file), filed);
    await editor.open(file, 'json', filed);
    const left = await doubtsIn(editor, uri);
    const changed = STORY.replace('for years', 'for months');
    await editor.change(uri, 2, [{ text: changed }]);
    const lapsed = await doubtsIn(editor, uri);
    await editor.quit();
    assert.deepEqual([left.length, lapsed.length], [2, 3]);
    assert.deepEqual(await claimsOnTheCommandLine(folder), ['bribed the mayor']);
    writeFileSync(`${folder}/harbour.draft`, changed);
    assert.deepEqual(await claimsOnTheCommandLine(folder), ['hid the crack', 'bribed the mayor']);
  });

  it('replaces no file that holds something else, and the file says what is wrong', async (test) => {
    const { editor, uri } = await openStory(test, 'beside the draft', { 'copydesk.answers': 'Monday: call Tibbs\n' });
    const [first] = await doubtsIn(editor, uri);
    assert.ok(first !== undefined);
    await assert.rejects(answer(editor, uri, first, { kind: 'seen' }), /This holds no answers/);
    const problems = await editor.pushed(uri.replace('harbour.draft', 'copydesk.answers'));
    assert.match(
      messagesOf(problems).join(),
      /^This holds no answers .* Mend it, or remove it; until then none counts\.$/,
    );
    await editor.quit();
  });

  it('without a reason holds for nothing, and a broken file is told of on the command line', async (test) => {
    const entry = { draft: 'harbour.draft', rule: '', words: '', sentence: '', reason: 'TK', fingerprint: '' };
    const folder = folderWith({ 'harbour.draft': STORY }, test);
    const { stdout } = await copydesk(['check', '--reader', 'quick', '--format', 'json'], { folder });
    const answers = fingerprintsIn(stdout).map((fingerprint) => ({ ...entry, fingerprint }));
    writeFileSync(`${folder}/copydesk.answers`, JSON.stringify({ version: 1, answers }));
    assert.deepEqual(await claimsOnTheCommandLine(folder), ['hid the crack', 'bribed the mayor']);
    writeFileSync(`${folder}/copydesk.answers`, '{}');
    const broken = await copydesk(['check', '--reader', 'quick'], { folder });
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /copydesk\.answers: This holds no answers/);
  });
});

async function claimsOnTheCommandLine(folder: string): Promise<string[]> {
  const { stdout } = await copydesk(['check', '--reader', 'quick', '--format', 'github'], { folder });
  return [...stdout.matchAll(/title=unattributed-claim::[^“]*“([^”]*)”/g)].map(([, words = '']) => words);
}

function fingerprintsIn(json: string): string[] {
  return [...json.matchAll(/"fingerprint": ?"([0-9a-f]+)"/g)].map(([, fingerprint = '']) => fingerprint);
}
