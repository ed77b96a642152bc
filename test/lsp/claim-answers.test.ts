import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerClaimRequest, type ClaimAnswer } from '../../server/src/lsp/fixes/claim-answers.ts';
import { sourcesRequest } from '../../server/src/lsp/views/sources.ts';
import { textAfter } from './apply.ts';
import { startEditor } from './editor.ts';

const DRAFT = 'untitled:harbour.draft';
const HEAD = 'Harbour crews walk out over pay\n\nBy Nadia Okonjo\n\n';
const CLAIM = 'Harrow Ferries will lose its licence because it hid the crack from the inspectors for years.';

/** The draft after the first claim that nobody is named for was answered. */
async function answered(answer: ClaimAnswer, languageId = 'draft', text = `${HEAD}${CLAIM}\n`): Promise<string> {
  const editor = await startEditor();
  const textDocument = { uri: DRAFT };
  await editor.open(DRAFT, languageId, text);
  const told = await editor.client.sendRequest(sourcesRequest, { textDocument });
  const [claim] = told?.groups.find(({ kind }) => kind === 'nobody')?.rows ?? [];
  assert.ok(claim !== undefined);
  const edit = await editor.client.sendRequest(answerClaimRequest, { textDocument, range: claim.place, answer });
  await editor.quit();
  return edit === null ? 'nothing' : textAfter({ title: '', edit }, DRAFT, text);
}

describe('a claim that nobody is named for', () => {
  it('may stand for a reason, which the draft keeps', async () => {
    assert.equal(
      await answered({ kind: 'accept', reason: 'The minutes are public' }),
      `${HEAD}[[copydesk-ignore unattributed-claim #241102be: The minutes are public]]\n${CLAIM}\n`,
    );
  });

  it('stands for no empty reason', async () => {
    assert.equal(await answered({ kind: 'accept', reason: '  ' }), 'nothing');
    assert.equal(await answered({ kind: 'ask', question: ' ' }), 'nothing');
  });

  it('may have been seen', async () => {
    assert.equal(
      await answered({ kind: 'seen' }),
      `${HEAD}[[copydesk-ignore unattributed-claim #241102be: seen by the reporter]]\n${CLAIM}\n`,
    );
  });

  it('may be asked about, in a note that no reader sees', async () => {
    const question = 'Penhallow: who says so?';
    assert.equal(await answered({ kind: 'ask', question }), `${HEAD}${CLAIM} [[ask ${question}]]\n`);
    const markdown = `# Harbour crews walk out over pay\n\n${CLAIM}\n`;
    assert.equal(
      await answered({ kind: 'ask', question }, 'markdown', markdown),
      `# Harbour crews walk out over pay\n\n${CLAIM} <!-- ask ${question} -->\n`,
    );
  });

  it('may wait for its source', async () => {
    assert.equal(await answered({ kind: 'tk' }), `${HEAD}${CLAIM.slice(0, -1)}, according to TK.\n`);
  });
});
