// What an extension cannot see of itself: what the editor draws, and what a hand does with keys alone.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from './chromium.ts';
import { installHost } from './install.ts';
import { type CodeServer, startCodeServer } from './server.ts';
import { addWebExtension } from './web-extension.ts';
import { type Browser, launchBrowser, type Page, workbenchAddress } from './workbench.ts';

/** Milliseconds that a busy machine may take for one step. */
const PATIENCE = Number(process.env['COPYDESK_EDITOR_TIMEOUT'] ?? 100_000);

const EXTENSION = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-drawn-'));
const SETTINGS = { 'copydesk.checkedNames': 'underlined', 'copydesk.names': ['Bill Tranter'] };

describe('what is drawn', () => {
  let server: CodeServer;
  let browser: Browser;

  before(async () => {
    cpSync(path.join(EXTENSION, 'test/editor/fixtures'), folder, { recursive: true });
    const { server: script, playwright } = installHost();
    server = await startCodeServer(script, SETTINGS);
    browser = await launchBrowser(playwright, findChromium());
  });

  after(async () => {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, from: 'disk' | 'web' = 'disk'): Promise<Page> {
    // The workbench's security policy lets no extension in from another address.
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, bypassCSP: from === 'web' });
    page.setDefaultTimeout(PATIENCE);
    if (from === 'web') await addWebExtension(page, EXTENSION);
    const opened = { folder, file: path.join(folder, name), extension: from === 'disk' ? EXTENSION : undefined };
    await page.goto(workbenchAddress(server, opened), { timeout: 0 });
    await page.locator('.codelens-decoration:has-text("Read through")').first().waitFor();
    return page;
  }

  it('of a read-through is worked by keys alone: a reason, a step on, a step back', async () => {
    const page = await open('doubts.draft');
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await run(page, 'Copydesk: Read Through');
    await page.locator('.review-widget .review-comment').first().waitFor();
    const spoken = await page.locator('.review-widget .review-comment').first().getAttribute('aria-label');
    assert.match(spoken ?? '', /^Claim without a source, Say who makes this accusation: “hid the crack”\./);
    await page.keyboard.press('Alt+Enter');
    await page.locator('.quick-input-widget:has-text("Why may this stand")').first().waitFor();
    await page.keyboard.type('The minutes are public');
    await page.keyboard.press('Enter');
    await page.locator('.review-widget:has-text("2 of 3")').first().waitFor();
    await page.keyboard.press('Alt+F9');
    await page.locator('.review-widget:has-text("3 of 3")').first().waitFor();
    await page.keyboard.press('Shift+Alt+F9');
    await page.locator('.review-widget:has-text("2 of 3")').first().waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').first().waitFor();
    assert.match(
      readFileSync(path.join(folder, 'doubts.draft'), 'utf8'),
      /#[0-9a-f]{8}: The minutes are public\]\]\nThe firm/,
    );
  });

  it('shades each speaker with its initials while the eye is open, and lines what is checked', async () => {
    const page = await open('harbour.draft');
    await run(page, 'Copydesk: Show Who Says What');
    await page.locator('.pane-body .monaco-tl-row:has-text("Bill Tranter")').first().waitFor();
    await page.locator('[aria-label="Shade Each Speaker"]').first().click();
    await page.locator('[aria-label="Stop Shading Each Speaker"]').first().waitFor();
    await page.locator('.view-line span:text-is("BT")').first().waitFor();
    await page.waitForFunction(isDrawn, ['dotted', 'borderBottomStyle', null]);
    await page.locator('[aria-label="Stop Shading Each Speaker"]').first().click();
    await page.locator('[aria-label="Shade Each Speaker"]').first().waitFor();
  });

  // On the web a suite, which is in another extension host, is not told the words of a line that leads to places.
  it('above a paragraph says what its cut breaks, on the web too', async () => {
    const page = await open('harbour.draft', 'web');
    await run(page, 'Copydesk: Show or Hide What Each Cut Breaks');
    const cut = page.locator('.codelens-decoration a:has-text("nothing introduces “Bill Tranter”")').first();
    await cut.waitFor();
    await cut.click();
    // The place that lacks something then, in the editor's own window for places.
    await page.locator('.peekview-widget .view-line:has-text("Tranter said")').first().waitFor();
  });

  it('counts in the bar of views the claims that nobody is named for, and has each answered from its row', async () => {
    const page = await open('harbour.draft');
    await page.locator('.activitybar [aria-label*="Copydesk"] .badge:has-text("1")').first().waitFor();
    await run(page, 'Copydesk: Show Who Says What');
    const row = page.locator('.pane-body .monaco-list-row:has-text("It felt like")').first();
    await row.waitFor();
    assert.match(
      (await row.getAttribute('aria-label')) ?? '',
      /Quotation without a speaker, nobody is named for it\. Paragraph 5\./,
    );
    await row.click();
    await page.locator('.monaco-list-row.selected [aria-label="Ask Somebody…"]').first().click();
    await page.locator('.quick-input-widget:has-text("Whom do you want to ask")').first().waitFor();
    await page.keyboard.type('Penhallow');
    await page.keyboard.press('Enter');
    await page.locator('.view-line:has-text("[[ask Penhallow: who says")').first().waitFor();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Z');
  });

  it('before filing is a list that leads by keys to what is still to be done, each read out with its state', async () => {
    const page = await open('harbour.draft');
    await page.locator('.codelens-decoration:has-text("1 claim nobody is named for")').first().waitFor();
    await run(page, 'Copydesk: Ready to File?');
    const item = page.locator('.quick-input-list .monaco-list-row:has-text("Quotations without a speaker: 1")').first();
    await item.waitFor();
    assert.match((await item.getAttribute('aria-label')) ?? '', /Quotations without a speaker: 1, To do/);
    await page.keyboard.type('Quotations');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item:has-text("Ln 15")').first().waitFor();
  });
});

/** Runs a command by its name. */
async function run(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.keyboard.type(name);
  await page.locator(`.quick-input-list .monaco-list-row:has-text("${name}")`).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Whether a word of the draft is drawn in a style; evaluated in the page. */
const isDrawn = `([value, property, part]) =>
  [...document.querySelectorAll('.monaco-editor .view-line span')].some(
    (word) => getComputedStyle(word, part)[property] === value,
  )`;
