/** What a browser's worker has; the project's types are those of Node. */
declare function addEventListener<Data>(kind: 'message', listener: (event: { readonly data: Data }) => void): void;
declare function postMessage(message: unknown): void;
