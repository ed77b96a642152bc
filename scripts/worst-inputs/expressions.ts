import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** A regular expression that ships. */
export interface Shipped {
  readonly source: string;
  readonly flags: string;
  /** The file, from the root, and the line of its first place. */
  readonly place: string;
}

/** What no test may import, for it starts a program: the hosts’ ends and the scripts of threads. */
const STARTS = ['cli/main.ts', '**/reading-thread.ts', 'lsp/{browser,node,start-node}.ts', '*/*/encoder-worker.ts'];

/** All expressions of the server: those that are written out, and those that are built of lists of words. */
export async function shippedExpressions(root: string): Promise<Shipped[]> {
  const sources = path.join(root, 'server/src');
  const files = globSync('**/*.ts', { cwd: sources, exclude: STARTS }).map((name) => path.join(sources, name));
  const { literals, buildings } = writtenIn(files, root);
  const built = await builtBy(files, root);
  const heard = new Set(built.map(({ place }) => place));
  const unheard = buildings.filter((place) => !heard.has(place));
  if (unheard.length > 0) throw new Error(`No expression was built at ${unheard.join(', ')}.`);
  const distinct = new Map([...literals, ...built].map((each) => [`/${each.source}/${each.flags}`, each]));
  return [...distinct.values()].toSorted((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));
}

interface Written {
  readonly literals: readonly Shipped[];
  /** Where a `new RegExp` stands. */
  readonly buildings: readonly string[];
}

// “/wo+rd/gu”: what stands between the slashes, and its flags.
const LITERAL = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/su;

function writtenIn(files: readonly string[], root: string): Written {
  const config = path.join(root, 'tsconfig.json');
  const api = new API({ cwd: root });
  try {
    const { program } = api.updateSnapshot({ openProject: config }).getProject(config) ?? {};
    const literals: Shipped[] = [];
    const buildings: string[] = [];
    for (const file of files) {
      const source = program?.getSourceFile(file);
      if (source === undefined) throw new Error(`${file} is no part of ${config}.`);
      for (const node of nodesIn(source)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        const place = `${path.relative(root, file)}:${line}`;
        if (node.kind === SyntaxKind.RegularExpressionLiteral) literals.push({ ...readLiteral(node), place });
        else if (isBuilding(node, source)) buildings.push(place);
      }
    }
    return { literals, buildings };
  } finally {
    api.close();
  }
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  const children: Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesIn(child);
}

function readLiteral(node: Node): { readonly source: string; readonly flags: string } {
  const { source = '', flags = '' } = LITERAL.exec(node.getText())?.groups ?? {};
  return { source, flags };
}

function isBuilding(node: Node, source: SourceFile): boolean {
  return node.kind === SyntaxKind.NewExpression && node.getText(source).startsWith('new RegExp(');
}

// “file:///work/server/src/layout/tags.ts:70:20”
const IN_STACK = /file:\/\/\S+?\.ts:\d+/;

/** Has all modules loaded and drafts read, and hears which expressions are built meanwhile, and where. */
async function builtBy(files: readonly string[], root: string): Promise<Shipped[]> {
  const heard: Shipped[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, args) {
      const made: RegExp = Reflect.construct(target, args);
      const [place = ''] = IN_STACK.exec(new Error('Where?').stack?.split('\n').slice(2).join('\n') ?? '') ?? [];
      const [, file = '', line] = /^file:\/\/(.*):(\d+)$/.exec(place) ?? [];
      const name = path.relative(root, decodeURIComponent(file));
      if (name.startsWith('server/src/'))
        heard.push({ source: made.source, flags: made.flags, place: `${name}:${line}` });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
    await readSamples(root);
  } finally {
    globalThis.RegExp = own;
  }
  return heard;
}

/** Some expressions are built for a draft. */
async function readSamples(root: string): Promise<void> {
  const { checkDraft } = await import('../../server/src/check.ts');
  const { deskFor } = await import('../../server/src/desk.ts');
  const { DEFAULT_CONFIG } = await import('../../server/src/stylebook/config.ts');
  for (const name of globSync(['samples/*', 'server/src/rules/*/*.md'], { cwd: root, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const text = readFileSync(path.join(name.parentPath, name.name), 'utf8');
    checkDraft({ uri: name.name, format: 'plain', text }, deskFor(DEFAULT_CONFIG));
  }
}
