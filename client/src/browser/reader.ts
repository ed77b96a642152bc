import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What is read in one go, and what comes of it: the client passes them on and knows no more of them. */
type Inputs = readonly unknown[];
type Rows = readonly unknown[];
type Answer = { readonly kind: 'rows'; readonly rows: Rows } | { readonly kind: 'failure'; readonly why: string };

/**
 * Lends the full reader to a server that is a worker: it has no disk to read the weights from, and on vscode.dev only the
 * extension itself may start a worker. The reader's worker starts when the first sentence is to be judged.
 */
export function lendReader(client: BaseLanguageClient, extension: Uri): Disposable {
  let worker: Promise<Worker> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function encode(inputs: Inputs): Promise<Rows> {
    worker ??= startWorker(extension);
    const started = worker;
    // The worker answers in turn; a server that was started anew may ask before its forerunner was answered.
    const answer = turn.catch(() => undefined).then(async () => ask(await started, inputs));
    turn = answer;
    return answer;
  }

  return Disposable.from(
    client.onRequest('copydesk/readerTexts', async () => ({
      vocabulary: new TextDecoder().decode(await readFile(extension, 'server/models/vocab.txt')),
      guide: new TextDecoder().decode(await readFile(extension, 'server/models/reader.json')),
    })),
    client.onRequest('copydesk/encode', ({ inputs }: { readonly inputs: Inputs }) => encode(inputs)),
    { dispose: () => void worker?.then((started) => started.terminate()) },
  );
}

function readFile(extension: Uri, name: string): Thenable<Uint8Array> {
  return workspace.fs.readFile(Uri.joinPath(extension, name));
}

async function startWorker(extension: Uri): Promise<Worker> {
  const [runtime, weights] = await Promise.all([
    readFile(extension, 'server/dist/reader-runtime.wasm'),
    readFile(extension, 'server/models/reader.onnx'),
  ]);
  const worker = new Worker(Uri.joinPath(extension, 'server/dist/reader-browser.js').toString(true));
  worker.postMessage({ kind: 'files', files: { runtime, weights } });
  return worker;
}

function ask(worker: Worker, inputs: Inputs): Promise<Rows> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: answer }: { readonly data: Answer }) => {
      if (answer.kind === 'rows') resolve(answer.rows);
      else reject(new Error(answer.why));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ kind: 'inputs', inputs });
  });
}
