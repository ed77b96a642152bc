import { type Diagnostic, languages, type TextDocument, type Uri } from 'vscode';

const DRAFT_LANGUAGES = ['draft', 'plaintext', 'markdown', 'html'];

/** Where the text of a Word or OpenDocument text is shown, which nobody can write in. */
export const HELD_SCHEME = 'copydesk-document';

/** Where reporters keep drafts. Output panels, diffs and chat boxes hold the same languages under other schemes. */
const DRAFT_SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', HELD_SCHEME];

/**
 * The documents that Copydesk reads. The desks' configs are not among them: the server asks for those by itself, and a
 * document that is told of twice is changed twice.
 */
export const DRAFTS = DRAFT_SCHEMES.flatMap((scheme) => DRAFT_LANGUAGES.map((language) => ({ scheme, language })));

/** Whether a document is one that reporters keep, whatever it is. */
export function isKept({ uri }: TextDocument): boolean {
  return DRAFT_SCHEMES.includes(uri.scheme);
}

/** Whether Copydesk reads this document. */
export function isDraft(document: TextDocument): boolean {
  return languages.match(DRAFTS, document) > 0;
}

/** What Copydesk has to say about a document, in no order. */
export function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}
