// Takes the pictures of the README and of the walkthrough in a real VS Code: `npm run screenshot`, or only some, with
// `node scripts/screenshot.ts walkthrough/hover`. `--theme dark` (light, hc-dark, hc-light) and `--into FOLDER` take them
// to be looked at elsewhere.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findChromium } from '../test/editor/host/chromium.ts';
import { installHost } from '../test/editor/host/install.ts';
import { type CodeServer, startCodeServer } from '../test/editor/host/server.ts';
import { launchBrowser, workbenchAddress } from '../test/editor/host/workbench.ts';
import { SCENES, type Scene } from './screenshot/scenes.ts';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

/** A quiet window: the draft, its findings, and nothing else. */
const SETTINGS = {
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

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'samples');
const { values, positionals } = parseArgs({
  options: { theme: { type: 'string', default: 'light' }, into: { type: 'string', default: 'images' } },
  allowPositionals: true,
});
const theme = Object.entries(THEMES).find(([name]) => name === values.theme)?.[1];
if (theme === undefined)
  throw new Error(`There is no theme “${values.theme}”. Allowed: ${Object.keys(THEMES).join(', ')}.`);
const { server: script, playwright } = installHost();
for (const scene of SCENES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const server = await startCodeServer(script, { ...SETTINGS, 'workbench.colorTheme': theme, ...scene.settings });
  try {
    console.log(path.relative(process.cwd(), await takePicture(scene, server)));
  } finally {
    server.stop();
  }
}
process.exit();

async function takePicture({ name, file, size, arrange }: Scene, from: CodeServer): Promise<string> {
  const picture = path.resolve(root, values.into, `${name}.png`);
  const browser = await launchBrowser(playwright, findChromium());
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.25 });
  page.setDefaultTimeout(180_000);
  const opened = { folder, file: path.join(folder, file), extension: root };
  await page.goto(workbenchAddress(from, opened), { timeout: 180_000 });
  await arrange(page);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  await browser.close();
  return picture;
}
