import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeServer } from './server.ts';

/** The part of Playwright's page that is used here. The package lies in the cache, so its types are not at hand. */
export interface Page {
  readonly keyboard: {
    readonly press: (keys: string) => Promise<void>;
    readonly type: (words: string) => Promise<void>;
  };
  readonly mouse: {
    readonly move: (x: number, y: number, options?: { steps: number }) => Promise<void>;
    readonly down: () => Promise<void>;
    readonly up: () => Promise<void>;
  };
  readonly locator: (selector: string) => Locator;
  readonly frameLocator: (selector: string) => Frame;
  readonly goto: (address: string, options: { timeout: number }) => Promise<unknown>;
  readonly on: (event: 'crash' | 'close', listener: () => void) => void;
  readonly addInitScript: (script: string) => Promise<unknown>;
  readonly waitForFunction: (script: string, argument: unknown) => Promise<unknown>;
  readonly exposeFunction: (name: string, called: (...values: unknown[]) => void) => Promise<unknown>;
  readonly setDefaultTimeout: (milliseconds: number) => void;
  readonly screenshot: (options: { path: string }) => Promise<unknown>;
}

/** A page within the page. */
export type Frame = Pick<Page, 'locator' | 'frameLocator'>;

/** Something on the page, present or yet to come. */
export interface Locator {
  readonly first: () => Locator;
  readonly waitFor: () => Promise<void>;
  readonly click: () => Promise<void>;
  readonly hover: () => Promise<void>;
  readonly boundingBox: () => Promise<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null>;
  readonly getAttribute: (name: string) => Promise<string | null>;
}

/** A browser that can be closed. */
export interface Browser {
  readonly newPage: (options: object) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** What the workbench shows and runs; all are paths on this machine. */
export interface Opened {
  readonly folder: string | undefined;
  readonly file?: string;
  readonly extension: string | undefined;
  readonly suite?: string | undefined;
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The workbench reaches its own server and nothing else.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts Chromium without a window. */
export async function launchBrowser(playwright: string, executablePath: string): Promise<Browser> {
  const { chromium } = createRequire(import.meta.url)(playwright);
  return chromium.launch({ executablePath, args: SWITCHES });
}

/** The address of a workbench that opens the folder and runs the suite in its extension host. */
export function workbenchAddress({ authority, token }: CodeServer, opened: Opened): string {
  const remote = (file: string) => `vscode-remote://${authority}${pathToFileURL(path.resolve(file)).pathname}`;
  const wanted = {
    skipWelcome: 'true',
    skipReleaseNotes: 'true',
    openFile: opened.file && remote(opened.file),
    extensionDevelopmentPath: opened.extension && remote(opened.extension),
    extensionTestsPath: opened.suite && remote(opened.suite),
  };
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('tkn', token);
  if (opened.folder !== undefined) address.searchParams.set('folder', path.resolve(opened.folder));
  address.searchParams.set('payload', JSON.stringify(Object.entries(wanted).filter(([, value]) => value)));
  return address.href;
}
