// Stands in for the desktop's `code`: runs an extension's test suite in VS Code's server, with its workbench in headless
// Chromium, and exits with the suite's result. 124: no result in time. 125: the host itself failed.
import process from 'node:process';
import { type HostArguments, readArguments } from './arguments.ts';
import { findChromium } from './chromium.ts';
import { installHost } from './install.ts';
import { type CodeServer, startCodeServer } from './server.ts';
import { addWebExtension } from './web-extension.ts';
import { launchBrowser, type Page, workbenchAddress } from './workbench.ts';

/** Milliseconds; a run takes a third of this on a slow machine. */
const TIME_LIMIT = Number(process.env['COPYDESK_EDITOR_TIMEOUT'] ?? 100_000);

/** How a run came to its end; a reason where it was not the suite that ended it. */
interface Ending {
  readonly code: number;
  readonly reason?: string;
}

const { code, reason } = await hostSuite(readArguments(process.argv.slice(2)));
if (reason !== undefined) console.error(`The editor's host: ${reason}.`);
process.exit(code);

async function hostSuite(opened: HostArguments): Promise<Ending> {
  const { server: script, playwright } = installHost();
  const server = await startCodeServer(script);
  const browser = await launchBrowser(playwright, findChromium());
  try {
    // The workbench's security policy lets no extension in from another address.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: opened.kind === 'web' });
    page.setDefaultTimeout(TIME_LIMIT);
    const ending = await Promise.race([runSuite(page, server, opened), timeUp(), signalled()]);
    if (ending.code !== 0) console.error(server.log().slice(-2000));
    return ending;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The workbench calls two functions of its page: one for each line of its log, one when the suite has ended. */
async function runSuite(
  page: Page,
  server: CodeServer,
  { kind, extension, ...opened }: HostArguments,
): Promise<Ending> {
  const ended = new Promise<Ending>((end) => {
    page.on('crash', () => end({ code: 125, reason: 'the page crashed' }));
    page.on('close', () => end({ code: 125, reason: 'the browser went away' }));
    page.exposeFunction('codeAutomationExit', (exitCode) => end({ code: Number(exitCode) }));
    page.exposeFunction('codeAutomationLog', (_level, words) => printUnlessUsual(String(words)));
  });
  const comesFromTheWeb = kind === 'web' && extension !== undefined;
  if (comesFromTheWeb) await addWebExtension(page, extension);
  const address = workbenchAddress(server, { ...opened, extension: comesFromTheWeb ? undefined : extension });
  // The run as a whole has a limit; a busy machine may need most of it for this.
  await page.goto(address, { timeout: 0 });
  return ended;
}

/** VS Code's file logs are not compiled here; it says so at length, for each of its logs. */
function printUnlessUsual(words: string): void {
  if (!words.includes('@vscode/spdlog')) console.log(words);
}

function timeUp(): Promise<Ending> {
  const ending = { code: 124, reason: `no result after ${TIME_LIMIT / 1000} s` };
  return new Promise((end) => setTimeout(end, TIME_LIMIT, ending));
}

function signalled(): Promise<Ending> {
  return new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => end({ code: 130, reason: `ended by ${signal}` }));
    }
  });
}
