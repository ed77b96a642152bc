// The licences of what the bundles hold of others: packages, and lists of words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** Some works, and the terms that they share. */
interface Notice {
  readonly works: readonly string[];
  readonly terms: string;
}

/** A work of others in a bundle. */
interface Work {
  readonly title: string;
  readonly terms: string;
}

/** Packages whose words are in our lists, though nothing of their code is bundled. */
const SOURCES_OF_WORDS = ['node_modules/compromise'];

/** Licences of our own lists of words; CC0 asks for no notice. */
const OWN_LICENCES = ['MIT', 'MIT, as this project', 'CC0-1.0'];

const HEAD = `Copydesk's programs hold works of others, under the terms below. Written by “npm run build” from what is bundled.`;

const RULE = '-'.repeat(80);

/** Licences that their works do not bring along as a file: by name of the package, or of the licence. */
const KEPT = 'scripts/licences';

/**
 * Writes the notices for bundles, with paths from the root of the repository, which is the working folder. Throws where
 * a package in a bundle comes without its licence.
 */
export function writeNotices(bundles: readonly Metafile[]): string {
  const inputs = new Set(bundles.flatMap(bundledFiles));
  const packages = new Set([...inputs].map(packageOf).filter((folder) => folder !== undefined));
  const lists = [...inputs].filter(isListOfWords);
  const works = [...packages, ...(lists.length > 0 ? SOURCES_OF_WORDS : [])].map(readPackage);
  const notices = joinByTerms([...works, ...lists.flatMap(readListOfWords)]);
  return `${[HEAD, ...notices.map(toText)].join(`\n\n${RULE}\n\n`)}\n`;
}

/** The files of which something is left after what nobody calls was dropped. */
function bundledFiles({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

// “node_modules/yaml/browser/index.js”, “server/node_modules/@a/b/c.js”: up to the name of the innermost package.
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

function packageOf(file: string): string | undefined {
  return PACKAGE.exec(file)?.[0];
}

// “LICENSE”, “license.md”, “License.txt”, “LICENCE-MIT”
const LICENCE_FILE = /^licen[cs]e(?:[-.]\w+)?$/i;

function readPackage(folder: string): Work {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const file = own === undefined ? path.join(KEPT, `${name}.txt`) : path.join(folder, own);
  if (!existsSync(file)) throw new Error(`${name} is bundled, but has no licence file: write ${file}.`);
  return { title: `${name} ${version}`, terms: readFileSync(file, 'utf8') };
}

function isListOfWords(file: string): boolean {
  return packageOf(file) === undefined && file.endsWith('.json');
}

/** Hands back nothing for a list of our own. */
function readListOfWords(file: string): Work[] {
  const { source, licence } = JSON.parse(readFileSync(file, 'utf8'));
  if (source === undefined || OWN_LICENCES.includes(licence)) return [];
  const kept = path.join(KEPT, `${licence}.txt`);
  const terms = existsSync(kept) ? readFileSync(kept, 'utf8') : String(licence);
  return [{ title: `The words in ${path.basename(file)}: ${source}`, terms }];
}

/** Many packages come with the same words, and one copy of them is enough. */
function joinByTerms(works: readonly Work[]): Notice[] {
  const titles = new Map<string, string[]>();
  for (const { title, terms } of works.toSorted((one, other) => (one.title < other.title ? -1 : 1))) {
    const words = terms.replaceAll('\r\n', '\n').trim();
    titles.set(words, [...(titles.get(words) ?? []), title]);
  }
  return [...titles].map(([terms, works]) => ({ works, terms }));
}

function toText({ works, terms }: Notice): string {
  return `${works.join('\n')}\n\n${terms}`;
}
