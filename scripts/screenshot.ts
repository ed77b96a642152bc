// Takes the README's picture: a sample draft with its findings in VS Code. `npm run screenshot`
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChromium } from '../test/editor/host/chromium.ts';
import { installHost } from '../test/editor/host/install.ts';
import { type CodeServer, startCodeServer } from '../test/editor/host/server.ts';
import { launchBrowser, type Page, workbenchAddress } from '../test/editor/host/workbench.ts';

const root = path.resolve(import.meta.dirname, '..');
const picture = path.join(root, 'images/screenshot.png');
const folder = path.join(root, 'samples');
const file = path.join(folder, 'ferry-inquiry.draft');

/** A quiet window: the draft, its findings, and nothing else. */
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.editor.showTabs': 'single',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'editor.wordWrap': 'on',
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 13,
  'editor.lineHeight': 1.5,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
};

const { server: script, playwright } = installHost();
const server = await startCodeServer(script, SETTINGS);
try {
  await takePicture(server);
  console.log(path.relative(process.cwd(), picture));
} finally {
  server.stop();
}
process.exit();

async function takePicture(from: CodeServer): Promise<void> {
  const browser = await launchBrowser(playwright, findChromium());
  const page = await browser.newPage({ viewport: { width: 1080, height: 980 }, deviceScaleFactor: 1.25 });
  await page.goto(workbenchAddress(from, { folder, file, extension: root }), { timeout: 60_000 });
  await showFindings(page);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  await browser.close();
}

async function showFindings(page: Page): Promise<void> {
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+Shift+M');
  // The full reader comes last.
  await page.locator('.markers-panel .monaco-tl-row:has-text("unattributed-claim")').first().waitFor();
}
