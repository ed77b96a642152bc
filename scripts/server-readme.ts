// The README of the npm package: of the repository's README, what concerns the command line and the language server.

const OPENING = `This package is the command line and the language server. It runs on [Node.js](https://nodejs.org) 20 or newer and brings
no other packages along. Any editor that speaks the Language Server Protocol can start the server with
\`copydesk lsp --stdio\`.`;

/** Sections that are about the extension, or about a copy of the repository. */
const LEFT_OUT = ['Try it', 'In the editor', 'For developers'];

// “![A draft in VS Code: …](images/screenshot.png)” and the line break after it.
const PICTURE = /^!\[[^\]]*\]\([^)]*\)\n+/gm;

// “(server/src/rules/attribution/vague-source.md)”; the group is what stays of it.
const PAGE_OF_A_RULE = /\(server\/src\/rules\/(?<page>[a-z-]+\/[a-z-]+\.md)\)/g;

// “<!-- rules:start -->” and the line break after it.
const MARK = /^<!--.*-->\n+/gm;

/** Makes the README of the npm package from that of the repository. */
export function toServerReadme(readme: string): string {
  const [opening = '', ...sections] = readme.split(/^(?=## )/m);
  const kept = sections.filter((section) => !LEFT_OUT.some((title) => section.startsWith(`## ${title}\n`)));
  return [`${opening}${OPENING}\n\n`, ...kept]
    .join('')
    .replaceAll(PICTURE, '')
    .replaceAll(MARK, '')
    .replaceAll('(docs/kinds.md)', '(dist/kinds.md)')
    .replaceAll('(docs/editors.md)', '(dist/editors.md)')
    .replaceAll(PAGE_OF_A_RULE, '(dist/rules/$<page>)')
    .trimEnd()
    .concat('\n');
}
