import { URI, Utils } from 'vscode-uri';

/** Reads a URI as an editor may send it; what is none is taken for the name of an unsaved document. */
function parseUri(uri: string): URI {
  try {
    return URI.parse(uri);
  } catch {
    return URI.from({ scheme: 'untitled', path: uri });
  }
}

/** Whether two URIs, however they are escaped, name one document. */
export function isSameUri(a: string, b: string): boolean {
  return a === b || parseUri(a).toString() === parseUri(b).toString();
}

/** Whether a document is not in any folder yet. */
export function isUnsaved(uri: string): boolean {
  return parseUri(uri).scheme === 'untitled';
}

/** The scheme of drafts that show the text of a document; their query is the document's own URI. */
const HELD = 'copydesk-document';

/** Whether a draft shows the text of a document, and so cannot be written in. */
export function isHeld(uri: string): boolean {
  return parseUri(uri).scheme === HELD;
}

/** Where a draft lies: one that shows the text of a document lies where that does. */
export function whereabouts(uri: string): string {
  const { scheme, query } = parseUri(uri);
  return scheme === HELD ? query : uri;
}

/** The last part of a document's path. */
export function nameOf(uri: string): string {
  return Utils.basename(parseUri(uri));
}

/** The folder of a document. */
export function folderOf(uri: string): string {
  return Utils.dirname(parseUri(uri)).toString();
}

/** A document in a folder. */
export function inFolder(folder: string, name: string): string {
  return Utils.joinPath(parseUri(folder), name).toString();
}

/** The way from a folder to a document in it, with slashes; none if it lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | undefined {
  const base = parseUri(folder);
  const { scheme, authority, path } = parseUri(uri);
  const start = base.path.endsWith('/') ? base.path : `${base.path}/`;
  if (scheme !== base.scheme || authority !== base.authority || !path.startsWith(start)) return undefined;
  return path.slice(start.length);
}
