/** What the client needs of a browser's worker; the project's types are those of Node. */
declare class Worker {
  constructor(script: string);
  onmessage: ((event: { readonly data: never }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}
