import { languages, type TextDocument } from 'vscode';

const DRAFT_LANGUAGES = ['draft', 'plaintext', 'markdown', 'html'];

/** Where reporters keep drafts. Output panels, diffs and chat boxes hold the same languages under other schemes. */
const DRAFT_SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The documents that Copydesk reads. */
export const DRAFT_SELECTOR = DRAFT_SCHEMES.flatMap((scheme) =>
  DRAFT_LANGUAGES.map((language) => ({ scheme, language })),
);

/** Whether Copydesk reads this document. */
export function isDraft(document: TextDocument): boolean {
  return languages.match(DRAFT_SELECTOR, document) > 0;
}
