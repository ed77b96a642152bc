import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeDrafts } from './drafts.ts';
import { findingsOf, findingsWhen, ruleOf } from './findings.ts';

const COMMITTED =
  'Ferry stays in port\n\nThe firm hid the crack from the inspectors for years, the harbour board said.\n';
const CUT = COMMITTED.replace(', the harbour board said', '');

describe('a source that was cut since the last commit', () => {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copydesk-commit-')));
  const draft = path.join(folder, 'ferry.draft');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', ...args], { cwd: folder });

  before(() => {
    git('init', '--quiet');
    writeFileSync(draft, COMMITTED);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Ferry');
    writeFileSync(draft, CUT);
  });

  after(async () => {
    await closeDrafts();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is missed in the draft as it is saved now, until that is committed', async () => {
    const api = (await vscode.extensions.getExtension('vscode.git')?.activate())?.getAPI(1);
    const repository = await api.openRepository(vscode.Uri.file(folder));
    assert.notEqual(repository, null);
    const document = await vscode.workspace.openTextDocument(draft);
    await vscode.window.showTextDocument(document);
    await findingsWhen(document, (findings) => findings.some((finding) => ruleOf(finding) === 'source-removed'));
    const lost = findingsOf(document).find((finding) => ruleOf(finding) === 'source-removed');
    assert.match(lost?.relatedInformation?.[0]?.message ?? '', /^At the last commit: “The firm hid the crack/);
    git('commit', '--quiet', '--all', '--message', 'Cut');
    await repository.status();
    await findingsWhen(document, (findings) => findings.every((finding) => ruleOf(finding) !== 'source-removed'));
  });
});
