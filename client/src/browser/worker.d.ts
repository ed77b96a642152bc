/** What the client needs of a browser's worker; the project's types are those of Node. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}
