import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FindConfig, FoundConfig } from '../stylebook/config-search.ts';
import { createDraftFilter, type WayTo } from '../stylebook/draft-files.ts';
import { byCodeUnits } from '../text/code-units.ts';
import { createGitIgnore } from './git.ts';

/** The drafts that were asked for, and what was asked for and is not there. */
export interface ListedDrafts {
  /** Absolute, each once: in the order they were asked for, those of one folder or glob by their names. */
  readonly paths: readonly string[];
  /** What is wrong and what to do about it, a sentence or two each. */
  readonly troubles: readonly string[];
}

/** Which of the drafts that are named are meant. */
export interface WhichDrafts {
  /** Only these files. */
  readonly among?: ReadonlySet<string> | undefined;
  /** Whether configs and Git have a say in files that are named, too. */
  readonly namedToo?: boolean;
}

/**
 * Finds the drafts that files, folders and globs name, from the folder `from`. A file that is named is a draft whatever it
 * is called; in folders and globs the configs above each file say so, and what Git ignores is passed over. Where drafts are
 * looked for `among` some files only, such as those that changed, none of them is no trouble.
 */
export async function listDrafts(
  names: readonly string[],
  from: string,
  findConfig: FindConfig,
  { among, namedToo = false }: WhichDrafts = {},
): Promise<ListedDrafts> {
  const isDraft = createQuestion(findConfig);
  const paths = new Set<string>();
  const troubles: string[] = [];
  for (const name of names) {
    const found = await findNamed(name, from, isDraft, among);
    if (found.kind === 'trouble') troubles.push(found.message);
    else
      for (const draft of await meant(found, namedToo ? isDraft : undefined))
        if (among?.has(draft) ?? true) paths.add(draft);
  }
  return { paths: [...paths], troubles };
}

type Found =
  | { readonly kind: 'drafts'; readonly paths: readonly string[] }
  | { readonly kind: 'trouble'; readonly message: string };

type IsDraft = (path: string) => Promise<boolean>;

/** The drafts that were found, without files that were named and are none, where that is asked. */
async function meant(found: Extract<Found, { kind: 'drafts' }>, isDraft: IsDraft | undefined): Promise<string[]> {
  const drafts: string[] = [];
  for (const draft of found.paths) if (isDraft === undefined || (await isDraft(draft))) drafts.push(draft);
  return drafts;
}

async function findNamed(
  name: string,
  from: string,
  isDraft: IsDraft,
  among: ReadonlySet<string> | undefined,
): Promise<Found> {
  const named = path.resolve(from, name);
  const stats = await stat(named).catch(() => undefined);
  if (stats?.isDirectory() && among !== undefined)
    return { kind: 'drafts', paths: await draftsIn(named, among, isDraft) };
  if (stats?.isDirectory()) {
    const drafts = await walk('**/*', named, isDraft);
    return draftsOr(drafts.length > 0 ? '' : await whyNone(name, named), drafts);
  }
  // A file that cannot be read says so when it is read.
  if (stats !== undefined) return { kind: 'drafts', paths: [named] };
  const { isDynamicPattern } = await loadGlobs();
  const pattern = path.sep === '\\' ? name.replaceAll('\\', '/') : name;
  if (!isDynamicPattern(pattern)) return { kind: 'drafts', paths: [named] };
  return draftsOr(`No draft fits “${name}”. Check the pattern.`, await walk(pattern, from, isDraft));
}

async function whyNone(name: string, folder: string): Promise<string> {
  const isIgnored = await createGitIgnore()(path.join(folder, 'any'));
  if (isIgnored)
    return `Git ignores “${name}”, and so does Copydesk. Name the files in it, or take it out of .gitignore.`;
  return `There is no draft in “${name}”. Name a file, or say under “files” in copydesk.yml which are drafts.`;
}

/** Those of some files that lie in a folder and are drafts; the folder itself need not be read. */
async function draftsIn(folder: string, files: ReadonlySet<string>, isDraft: IsDraft): Promise<string[]> {
  const inside = folder.endsWith(path.sep) ? folder : folder + path.sep;
  const drafts: string[] = [];
  for (const file of files) if (file.startsWith(inside) && (await isDraft(file))) drafts.push(file);
  return drafts.toSorted(byCodeUnits);
}

function draftsOr(message: string, paths: readonly string[]): Found {
  return paths.length === 0 ? { kind: 'trouble', message } : { kind: 'drafts', paths };
}

// A file that is named, as most are, is checked without waiting for these.
function loadGlobs() {
  return import('tinyglobby');
}

async function walk(pattern: string, folder: string, isDraft: IsDraft): Promise<string[]> {
  const ignored = ['**/node_modules/**', '**/.git/**'];
  const options = {
    cwd: folder,
    absolute: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ignored,
  };
  const { glob } = await loadGlobs();
  const drafts: string[] = [];
  for (const file of await glob(pattern, options)) {
    const normal = path.normalize(file);
    if (await isDraft(normal)) drafts.push(normal);
  }
  return drafts.toSorted(byCodeUnits);
}

function createQuestion(findConfig: FindConfig): IsDraft {
  const isIgnored = createGitIgnore();
  const filters = new Map<FoundConfig, (path: string) => boolean>();

  return async (file) => {
    const found = await findConfig(path.dirname(file));
    const filter = filters.get(found) ?? createDraftFilter(found.config.files, wayFrom(found));
    filters.set(found, filter);
    return filter(file) && !(await isIgnored(file));
  };
}

function wayFrom({ top }: FoundConfig): WayTo {
  return (file, folder = top) => path.relative(folder, file).replaceAll(path.sep, '/');
}
