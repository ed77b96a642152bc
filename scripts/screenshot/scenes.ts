import type { Page } from '../../test/editor/host/workbench.ts';

/** A picture to be taken: what is open, and what somebody does before it is taken. */
export interface Scene {
  readonly name: string;
  /** In the folder of the samples. */
  readonly file: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly settings?: object;
  readonly arrange: (page: Page) => Promise<void>;
}

const WIDE = { width: 1180, height: 900 };
const SMALL = { width: 900, height: 620 };
const FERRY = 'ferry-inquiry.draft';

const VOUCHED = { 'copydesk.checkedNames': 'underlined', 'copydesk.names': ['Tomas Verhoeven', 'Blue Sound Lines'] };

const WITH_ACTIVITIES = { 'workbench.activityBar.location': 'default' };

/** Every picture that the README and the walkthrough show, and what else is worth a look in every theme. */
export const SCENES: readonly Scene[] = [
  { name: 'screenshot', file: FERRY, size: WIDE, arrange: showAll },
  { name: 'walkthrough/open', file: FERRY, size: SMALL, arrange: showFindings },
  { name: 'walkthrough/hover', file: FERRY, size: SMALL, arrange: hoverFinding },
  { name: 'walkthrough/fix', file: FERRY, size: SMALL, arrange: offerFixes },
  { name: 'walkthrough/stylebook', file: FERRY, size: SMALL, arrange: openStylebook },
  { name: 'walkthrough/read-through', file: FERRY, size: SMALL, arrange: readThrough },
  { name: 'says-who', file: FERRY, size: WIDE, arrange: showSpeakers },
  { name: 'ready-to-file', file: FERRY, size: SMALL, arrange: lookBeforeFiling },
  { name: 'cuts', file: FERRY, size: WIDE, arrange: showCuts },
  { name: 'rule-page', file: FERRY, size: WIDE, arrange: openRulePage },
  { name: 'outline', file: FERRY, size: WIDE, settings: WITH_ACTIVITIES, arrange: showOutline },
  { name: 'first-steps', file: FERRY, size: WIDE, arrange: openWalkthrough },
  { name: 'checked-names', file: FERRY, size: SMALL, settings: VOUCHED, arrange: showFindings },
];

async function showFindings(page: Page): Promise<void> {
  await showSettled(page);
  await page.keyboard.press('Control+B');
}

/** Until the draft has all its marks: the full reader comes last, and the line above the headline after it. */
async function showSettled(page: Page): Promise<void> {
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.locator('.codelens-decoration:has-text("2 claims nobody is named for")').first().waitFor();
  await page.locator('.statusbar-item:has-text("Copydesk: 11")').first().waitFor();
}

/** The view of the sources, the draft, and the list of what to do about it. */
async function showAll(page: Page): Promise<void> {
  await showSettled(page);
  await showSources(page);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-tl-row:has-text("unattributed-claim")').first().waitFor();
  // The list lights the line of its first row.
  await page.keyboard.press('Control+1');
}

async function offerFixes(page: Page): Promise<void> {
  await showFindings(page);
  // “Verhoven” opens this line.
  await page.keyboard.press('Control+G');
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await runCommand(page, 'Copydesk: Fix the Finding at the Cursor');
  await page.locator('.quick-input-list .monaco-list-row:has-text("Replace")').first().waitFor();
}

async function openStylebook(page: Page): Promise<void> {
  await showFindings(page);
  await runCommand(page, 'Copydesk: Open the Stylebook (copydesk.yml)');
  await page.locator('.view-lines:has-text("How Copydesk reads")').first().waitFor();
}

async function hoverFinding(page: Page): Promise<void> {
  await showFindings(page);
  await page.keyboard.press('Alt+F8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:not(.hidden) .hover-contents:has-text("3 uses")').first().waitFor();
  // The fixes come after the words.
  await page.locator('.monaco-hover:not(.hidden) .hover-row.status-bar:has-text("Quick Fix")').first().waitFor();
}

async function readThrough(page: Page): Promise<void> {
  await showFindings(page);
  await runCommand(page, 'Copydesk: Read Through');
  await page.locator('.review-widget .review-comment').first().waitFor();
}

async function lookBeforeFiling(page: Page): Promise<void> {
  await showFindings(page);
  await runCommand(page, 'Copydesk: Ready to File?');
  await page.locator('.quick-input-list .monaco-list-row:has-text("Dateline")').first().waitFor();
}

async function showCuts(page: Page): Promise<void> {
  await showFindings(page);
  await runCommand(page, 'Copydesk: Show or Hide What Each Cut Breaks');
  await page.locator('.codelens-decoration a:has-text("nothing introduces")').first().waitFor();
}

async function openRulePage(page: Page): Promise<void> {
  await showFindings(page);
  await page.keyboard.press('Alt+F8');
  await page.locator('.marker-widget a:has-text("acronym-before-definition")').first().click();
  // The page is drawn in a frame within a frame, long after its tab has a title.
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe');
  await preview.locator('h1').first().waitFor();
}

/** With the bar of views at its side, where a number says how many claims nobody is named for. */
async function showOutline(page: Page): Promise<void> {
  await showSettled(page);
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-pane .monaco-list-row:has-text("Verhoeven")').first().waitFor();
}

async function openWalkthrough(page: Page): Promise<void> {
  await showFindings(page);
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.keyboard.type('Get Started with Copydesk');
  await page.locator('.quick-input-list .monaco-list-row:has-text("Copydesk")').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.getting-started-step:has-text("Read it through")').first().waitFor();
}

async function showSpeakers(page: Page): Promise<void> {
  await showSettled(page);
  await showSources(page);
  await runCommand(page, 'Copydesk: Shade Each Speaker');
  // The tints come with the button that takes them away.
  await page.locator('[aria-label="Stop Shading Each Speaker"]').first().waitFor();
}

/** The view of the sources, so wide that what is said of each can be read. */
async function showSources(page: Page): Promise<void> {
  await runCommand(page, 'Copydesk: Show Who Says What');
  await page.locator('.pane-body .monaco-tl-row:has-text("Verhoeven")').first().waitFor();
  const view = await page.locator('.part.sidebar').first().boundingBox();
  if (view === null) return;
  const edge = view.x + view.width;
  await page.mouse.move(edge, view.height / 2);
  await page.mouse.down();
  await page.mouse.move(edge + WIDENED, view.height / 2, { steps: 5 });
  await page.mouse.up();
  // The edge is lit as long as the mouse is near.
  await page.mouse.move(edge + 5 * WIDENED, view.height / 4, { steps: 5 });
}

const WIDENED = 90; // Pixels.

/** Runs a command by its name, as a keyboard does. */
async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.keyboard.type(name);
  await page.locator(`.quick-input-list .monaco-list-row:has-text("${name}")`).first().waitFor();
  await page.keyboard.press('Enter');
}
