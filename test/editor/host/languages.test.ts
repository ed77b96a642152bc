// The words of another language, in a window that speaks it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from './chromium.ts';
import { installHost } from './install.ts';
import { type CodeServer, startCodeServer } from './server.ts';
import { type Browser, launchBrowser, type Page, workbenchAddress } from './workbench.ts';

/** Milliseconds that a busy machine may take for one step. */
const PATIENCE = Number(process.env['COPYDESK_EDITOR_TIMEOUT'] ?? 100_000);

const EXTENSION = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-languages-'));

/** In each language: a command of the manifest, the view, a group and the lens of the server, the status of the client. */
const SPOKEN = {
  de: ['Zeigen, wer was sagt', 'Wer sagt das?', 'Ohne Namen', 'Gegenlesen', /Copydesk hat (?:\d+|eine) Anmerkung/],
  fr: ['Montrer qui dit quoi', 'Qui le dit', 'Sous anonymat', 'Relire', /Copydesk a (?:\d+|une) remarque/],
  es: ['Mostrar quién dice qué', '¿Quién lo dice?', 'Sin nombre', 'Repasar', /Copydesk tiene (?:\d+|un) aviso/],
} as const;

describe('what an editor says in another language', () => {
  let browser: Browser;
  const servers: CodeServer[] = [];

  before(async () => {
    cpSync(path.join(EXTENSION, 'test/editor/fixtures'), folder, { recursive: true });
    browser = await launchBrowser(installHost().playwright, findChromium());
  });

  after(async () => {
    await browser.close();
    for (const server of servers) server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(locale: string): Promise<Page> {
    const server = await startCodeServer(installHost().server, {}, locale);
    servers.push(server);
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    page.setDefaultTimeout(PATIENCE);
    const opened = { folder, file: path.join(folder, 'harbour.draft'), extension: EXTENSION };
    await page.goto(workbenchAddress(server, opened), { timeout: 0 });
    return page;
  }

  for (const [locale, [command, view, group, lens, status]] of Object.entries(SPOKEN)) {
    it(`is translated whole: ${locale}`, async () => {
      const page = await open(locale);
      await page.locator(`.codelens-decoration:has-text("${lens}")`).first().waitFor();
      await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
      const told = await page.locator(STATUS).first().getAttribute('aria-label');
      assert.match(told ?? '', status);
      await page.keyboard.press('F1');
      await page.keyboard.type(`Copydesk: ${command}`);
      await page.locator(`.quick-input-list .monaco-list-row:has-text("${command}")`).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`.pane-body .monaco-tl-row:has-text("${group}")`).first().waitFor();
      await page.locator(`.title:has-text("${view}")`).first().waitFor();
    });
  }
});

const STATUS = '[id="copydesk.copydesk-vscode.copydesk.status"]';
