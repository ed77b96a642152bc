import ignore, { type Ignore } from 'ignore';
import { DEFAULT_CONFIG, type DraftFiles, type Patterns } from './config.ts';
import projectFiles from './data/project-files.json' with { type: 'json' };

/** The way to a file from a folder, or from where the search for configs ended, with “/” between the names. */
export type WayTo = (file: string, folder: string | undefined) => string;

/**
 * Makes the question whether a file is a draft. READMEs and licences are none, unless a desk itself says which files are. Patterns are those of a `.gitignore`, each list from its own folder; what
 * lies outside that folder is not spoken of.
 */
export function createDraftFilter({ include, exclude }: DraftFiles, wayTo: WayTo): (file: string) => boolean {
  const included = [toList(include)];
  const excluded = exclude.map(toList);
  // Who names the drafts means them, whatever they are called.
  const isOther = include === DEFAULT_CONFIG.files.include ? isProjectFile : () => false;
  return (file) =>
    isListed(file, included, wayTo) && !isListed(file, excluded, wayTo) && !isOther(wayTo(file, undefined));
}

const BEGINNINGS: ReadonlySet<string> = new Set(Object.keys(projectFiles.beginnings));
const NAMES: ReadonlySet<string> = new Set(Object.keys(projectFiles.names));

/** “docs/README.md”: what tells about a project of software. */
function isProjectFile(way: string): boolean {
  const name = way.slice(way.lastIndexOf('/') + 1);
  return NAMES.has(name) || BEGINNINGS.has(name.split('.', 1)[0] ?? name);
}

/** Makes the search for the topmost folder on the way to a draft that the patterns name; its drafts are one package. */
export function createPackageSearch({ folder: from, patterns }: Patterns, wayTo: WayTo): PackageSearch {
  const named = toList({ folder: from, patterns }).patterns;
  return (folder) => {
    const way = wayTo(folder, from);
    if (patterns.length === 0 || !ignore.isPathValid(way)) return undefined;
    const steps = way.split('/');
    const depths = steps.map((_, at) => steps.slice(0, at + 1).join('/'));
    return depths.find((each) => named.ignores(`${each}/`));
  };
}

/** Finds the way to the package of a folder, from where its patterns start. */
export type PackageSearch = (folder: string) => string | undefined;

interface List {
  readonly folder: string | undefined;
  readonly patterns: Ignore;
}

function toList({ folder, patterns }: Patterns): List {
  return { folder, patterns: ignore().add([...patterns]) };
}

// “!archive/kept.md” in a later list takes a file out of what an earlier one lists.
function isListed(file: string, lists: readonly List[], wayTo: WayTo): boolean {
  let isListed = false;
  for (const { folder, patterns } of lists) {
    const way = wayTo(file, folder);
    if (!ignore.isPathValid(way)) continue;
    const { ignored, unignored } = patterns.test(way);
    if (ignored) isListed = true;
    if (unignored) isListed = false;
  }
  return isListed;
}
