import type { DraftFormat } from '../text/draft.ts';

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['aml', 'archieml'],
  ['archieml', 'archieml'],
  ['json', 'json'],
  ['atom', 'xml'],
  ['newsml', 'xml'],
  ['nitf', 'xml'],
  ['rss', 'xml'],
  ['xml', 'xml'],
]);

// “.md” in “stories/harbour.md”, and in the URI “file:///stories/harbour.md?draft=2”.
const EXTENSION = /\.([^./\\?#]+)(?:[?#].*)?$/;

/** How the draft at a path or URI is written down, by its extension alone; what is not known is plain text. */
export function formatOf(path: string): DraftFormat {
  const extension = EXTENSION.exec(path)?.[1] ?? '';
  return FORMATS.get(extension.toLowerCase()) ?? 'plain';
}
