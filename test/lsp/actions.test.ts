import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from 'vscode-languageserver/node';
import { onlyOne, textAfter, titlesOf } from './apply.ts';
import { PULLING, startEditor } from './editor.ts';

const DRAFT = 'untitled:council.draft';
const LATE = 'The HWB will meet on Monday.\n\nThe Harbour Works Board (HWB) has nine members, and the HWB is new.\n';
const NEVER = 'The HWB will meet on Monday.\n';

describe('code actions', () => {
  it('mend the draft, and the finding goes', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', LATE);
    const late = onlyOne(await editor.pull(DRAFT));
    const [spellOut] = await editor.actions(DRAFT, late.range, [late]);
    assert.deepEqual(spellOut?.diagnostics, [late]);
    const mended = textAfter(spellOut, DRAFT, LATE);
    assert.match(mended, /^The Harbour Works Board \(HWB\) will meet on Monday\./);
    await editor.change(DRAFT, 2, [{ text: mended }]);
    assert.deepEqual(await editor.pull(DRAFT), []);
    await editor.quit();
  });

  it('say which is the one to take', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', LATE);
    const { range } = onlyOne(await editor.pull(DRAFT));
    assert.deepEqual(titlesOf(await editor.actions(DRAFT, range)), [
      '* Spell out “HWB” as “Harbour Works Board”',
      'Ignore acronym-before-definition in this paragraph',
    ]);
    await editor.quit();
  });

  it('offer no directive where front matter has no place for one', async () => {
    const editor = await startEditor();
    const text =
      '---\ndek: Verhoven leaves\n---\n\nTomas Verhoeven met the board. Verhoeven wants a report, and Verhoeven wants it soon.\n';
    await editor.open('untitled:council.md', 'markdown', text);
    const { range } = onlyOne(await editor.pull('untitled:council.md'));
    assert.deepEqual(range.start, { line: 1, character: 5 });
    const titles = titlesOf(await editor.actions('untitled:council.md', range));
    assert.ok(titles.some((title) => title.includes('Verhoeven')));
    assert.ok(!titles.some((title) => title.startsWith('Ignore')));
    await editor.quit();
  });

  it('are there at the caret, and for a diagnostic that the editor kept while the text moved', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', LATE);
    const late = onlyOne(await editor.pull(DRAFT));
    const start = { line: 0, character: 0 };
    const caret = { line: 1, character: 7 };
    await editor.change(DRAFT, 2, [{ range: { start, end: start }, text: '\n' }]);
    assert.equal((await editor.actions(DRAFT, { start: caret, end: caret })).length, 2);
    assert.equal((await editor.actions(DRAFT, late.range, [late])).length, 2);
    assert.deepEqual(await editor.actions(DRAFT, late.range), []);
    await editor.quit();
  });

  it('are not offered to who wants other kinds', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', LATE);
    const { range } = onlyOne(await editor.pull(DRAFT));
    const context = { diagnostics: [], only: [CodeActionKind.Refactor] };
    const params = { textDocument: { uri: DRAFT }, range, context };
    assert.deepEqual(await editor.client.sendRequest(CodeActionRequest.type, params), []);
    await editor.quit();
  });
});

describe('“Ignore … in this paragraph”', () => {
  const plain = '[[copydesk-ignore undefined-acronym: say why here]]';
  const page = `<h1>Harbour</h1><p>It rained all day.</p><p class="a"><b>The HWB met.</b></p>`;
  const comment = '<!-- copydesk-ignore undefined-acronym: say why here -->';

  ignores('an article draft', 'draft', `It rained.\n\n${NEVER}`, `It rained.\n\n${plain}\n${NEVER}`);
  ignores('plain text', 'plaintext', `It rained.\r\n\r\n${NEVER}`, `It rained.\r\n\r\n${plain}\r\n${NEVER}`);
  ignores('Markdown', 'markdown', `It rained.\n\n${NEVER}`, `It rained.\n\n${comment}\n${NEVER}`);
  ignores(
    'a Markdown list',
    'markdown',
    '- It rained.\n- The HWB met.\n',
    `- It rained.\n${comment}\n- The HWB met.\n`,
  );
  ignores('a quoted list', 'markdown', '> 1. The HWB met.\n', `> ${comment}\n> 1. The HWB met.\n`);
  ignores(
    'bold Markdown',
    'markdown',
    'It rained.\n\n**The HWB** met.\n',
    `It rained.\n\n${comment}\n**The HWB** met.\n`,
  );
  ignores(
    'a wrapped paragraph',
    'markdown',
    'It rained,\nand the HWB met.\n',
    `${comment}\nIt rained,\nand the HWB met.\n`,
  );
  ignores('HTML', 'html', `<p>It rained.</p>\n  <p>${NEVER}</p>`, `<p>It rained.</p>\n  ${comment}\n  <p>${NEVER}</p>`);
  ignores('HTML of one line', 'html', page, page.replace('<p class', `${comment}<p class`));

  function ignores(kind: string, languageId: string, before: string, after: string): void {
    it(`silences a finding in ${kind}, once there is a reason`, async () => {
      const editor = await startEditor();
      await editor.open(DRAFT, languageId, before);
      const finding = onlyOne(await editor.pull(DRAFT));
      const ignored = textAfter((await editor.actions(DRAFT, finding.range)).at(-1), DRAFT, before);
      assert.equal(ignored, after);
      await editor.change(DRAFT, 2, [{ text: ignored }]);
      assert.deepEqual(rulesOf(await editor.pull(DRAFT)), ['directive-without-reason', 'undefined-acronym']);
      await editor.change(DRAFT, 3, [{ text: ignored.replace('say why here', 'it is on every bus') }]);
      assert.deepEqual(await editor.pull(DRAFT), []);
      await editor.quit();
    });
  }

  it('selects what has to be filled in, where the editor can', async () => {
    const workspaceEdit = { ...PULLING.workspace?.workspaceEdit, snippetEditSupport: true };
    const editor = await startEditor({
      capabilities: { ...PULLING, workspace: { ...PULLING.workspace, workspaceEdit } },
    });
    await editor.open(DRAFT, 'draft', 'It rained on Monday.\n\n“We waited for an hour and nobody came.”\n');
    const actions = await editor.actions(DRAFT, onlyOne(await editor.pull(DRAFT)).range);
    assert.deepEqual(snippetsOf(actions), ['‹TK› said: ', '[[copydesk-ignore unattributed-quote: ‹say why here›]]\n']);
    await editor.quit();
  });

  it('is not offered for a directive', async () => {
    const editor = await startEditor();
    await editor.open(DRAFT, 'draft', `[[copydesk-ignore undefined-acronym: settled]]\nIt rained.\n`);
    const { range } = onlyOne(await editor.pull(DRAFT));
    assert.deepEqual(titlesOf(await editor.actions(DRAFT, range)), []);
    await editor.quit();
  });
});

function rulesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code).toSorted();
}

// “${1:TK}”: what the editor selects.
const SELECTED = /\$\{1:([^}]*)\}/;

/** What is written where something has to be filled in, with that in guillemets. */
function snippetsOf(actions: readonly CodeAction[]): string[] {
  const changes = actions.flatMap(({ edit }) => edit?.documentChanges ?? []);
  const edits = changes.flatMap((change) => ('edits' in change ? change.edits : []));
  return edits.flatMap((edit) => ('snippet' in edit ? [edit.snippet.value.replace(SELECTED, '‹$1›')] : []));
}

describe('“Mark as seen by the reporter”', () => {
  const before = 'The board met on Monday, a spokeswoman said.\n\n';
  const claim = 'The company will probably lose its licence before the end of the year.\n';
  const after = '\n“We are looking at every option,” the spokeswoman said.\n';

  for (const [languageId, order] of [
    ['draft', '[[copydesk-ignore unattributed-claim: seen by the reporter]]'],
    ['markdown', '<!-- copydesk-ignore unattributed-claim: seen by the reporter -->'],
  ] as const) {
    it(`silences a claim in ${languageId} and gives the reason`, async () => {
      const editor = await startEditor();
      await editor.open(DRAFT, languageId, before + claim + after);
      const { range } = onlyOne(await editor.pull(DRAFT));
      const actions = await editor.actions(DRAFT, range);
      const seen = actions.find(({ title }) => title === 'Mark as seen by the reporter');
      const marked = textAfter(seen, DRAFT, before + claim + after);
      assert.equal(marked, `${before}${order}\n${claim}${after}`);
      await editor.change(DRAFT, 2, [{ text: marked }]);
      assert.deepEqual(await editor.pull(DRAFT), []);
      await editor.quit();
    });
  }
});
