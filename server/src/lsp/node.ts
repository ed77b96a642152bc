// The server on Node: the extension's desktop client forks it with `--node-ipc`, every other editor talks to it over
// standard input and output. It opens no socket.
import process from 'node:process';
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { loadInWorker } from '../reader/node/in-worker.ts';
import { machineClock } from './editor/clock.ts';
import { foldersOfClient } from './newsrooms/client-folders.ts';
import { draftsOfNode, foldersOfNode } from './newsrooms/node-folders.ts';
import { serve } from './serve.ts';

const connection = process.argv.includes('--node-ipc')
  ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
  : createConnection(process.stdin, process.stdout);

// From the sources this file lies beside `rules/`, in a bundle `rules/` lies beside it.
const rulePages = new URL(import.meta.url.endsWith('.ts') ? '../rules/' : './rules/', import.meta.url).href;

const folders = foldersOfNode(foldersOfClient(connection));
serve(connection, { rulePages, folders, draftsIn: draftsOfNode, loadReader: loadInWorker, clock: machineClock });
