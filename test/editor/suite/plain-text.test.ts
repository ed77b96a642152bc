import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Followed } from '../../../client/src/says-who/followed-draft.ts';
import { offerWrap } from '../../../client/src/wrap.ts';
import { fixture, openDraft } from './drafts.ts';
import { findingOn, findingsOf, ruleOf } from './findings.ts';

describe('a draft in plain text', () => {
  it('has its headline held against the story, and its dates against the calendar', async () => {
    const { document } = await openDraft('ferry.txt');
    const overstated = await findingOn(document, 'headline-overstates', 'bribes from port firm');
    assert.equal(overstated.relatedInformation?.[0]?.message, '“prosecutors” says so here.');
    const day = await findingOn(document, 'figures-disagree', 'Monday, 3 May 2022');
    assert.equal(day.message, 'Check the day: “Monday, 3 May 2022” is a Tuesday.');
  });

  it('has the colours of a draft', async () => {
    const { document } = await openDraft('ferry.txt');
    await findingOn(document, 'figures-disagree', 'Monday, 3 May 2022');
    const words = await shadedWords(document);
    for (const shaded of ['source.unnamed: prosecutors', 'cue.unnamed: said', 'crosshead: Passengers remember']) {
      assert.ok(words.includes(shaded), words.join('\n'));
    }
    assert.ok(
      words.some((shaded) => /^quotation\S*carried: “They said/.test(shaded)),
      words.join('\n'),
    );
  });

  it('names the speaker of a quotation who goes on from the paragraph before', async () => {
    const { document } = await openDraft('ferry.txt');
    await findingOn(document, 'figures-disagree', 'Monday, 3 May 2022');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    );
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [['‹Voss›', 10]],
    );
  });

  it('has all that a source says highlighted, and folds under its crossheads', async () => {
    const { document } = await openDraft('ferry.txt');
    await findingOn(document, 'figures-disagree', 'Monday, 3 May 2022');
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      document.positionAt(document.getText().indexOf('told to wait')),
    );
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['“I was told to wait,”', '“Nobody came.', '“They said that it was late.”'],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(folds.some(({ start, end }) => start === 6 && end === 10));
  });

  it('has its lines wrapped if its writer agrees', async () => {
    const { document } = await openDraft('ferry.txt');
    const wrapOf = () => vscode.workspace.getConfiguration('editor', document).get('wordWrap');
    // Nothing tells when the question is there; until it is, agreeing to it changes nothing.
    while (wrapOf() === 'off') await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    assert.equal(wrapOf(), 'on');
  });

  it('is asked about only once, in another window too', async () => {
    const { document } = await openDraft('ferry.txt');
    const editor = vscode.workspace.getConfiguration('editor', document);
    await editor.update('wordWrap', undefined, vscode.ConfigurationTarget.Global, true);
    const kept: string[] = [];
    for (const _window of ['this one', 'another']) {
      const follow = new vscode.EventEmitter<Followed | undefined>();
      const following = { now: () => undefined, onDidFollow: follow.event, refresh: async () => {}, dispose() {} };
      const offer = offerWrap(following, keepIn(kept));
      for (const _time of ['first', 'second']) follow.fire({ uri: document.uri, sources: { version: 1, groups: [] } });
      offer.dispose();
    }
    // Each question leaves a word behind.
    assert.equal(kept.length, 1);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is none where it tells of a project', async () => {
    await openDraft('README.md');
    const { document } = await openDraft('ferry.txt');
    await findingOn(document, 'figures-disagree', 'Monday, 3 May 2022');
    const readme = await vscode.workspace.openTextDocument(fixture('README.md'));
    assert.deepEqual(findingsOf(readme).map(ruleOf), []);
  });
});

/** A memory that outlasts the window, as the editor keeps one for each extension. */
function keepIn(kept: string[]): vscode.Memento {
  return {
    keys: () => kept,
    get: (key: string) => kept.includes(key) || undefined,
    update: async (key: string) => {
      kept.push(key);
    },
  };
}

/** What is shaded in a draft, and how: “source.unnamed: prosecutors”. */
async function shadedWords(document: vscode.TextDocument): Promise<string[]> {
  const { tokenTypes, tokenModifiers } = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const shaded: string[] = [];
  let place = new vscode.Position(0, 0);
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    place = down > 0 ? new vscode.Position(place.line + down, right) : place.translate(0, right);
    const how = [tokenTypes[type], ...tokenModifiers.filter((_, bit) => ((modifiers >> bit) & 1) === 1)].join('.');
    shaded.push(`${how}: ${document.getText(new vscode.Range(place, place.translate(0, length)))}`);
  }
  return shaded;
}
