import type { DraftFormat } from '../../server/src/text/draft.ts';

/** One example on a rule's page: a story with its marks, under which settings, and what the first fixes make of it. */
export interface PageCase {
  readonly title: string;
  /** A `copydesk.yml`. */
  readonly config: string;
  readonly format: DraftFormat;
  readonly marked: string;
  /** The story as it stood before, for a rule that compares. */
  readonly before: string | undefined;
  /** Another draft about the same thing, for a rule that compares drafts. */
  readonly beside: string | undefined;
  readonly fixed: string | undefined;
}

// “```story markdown”, then the text, then “```”.
const FENCE = /^```(\w+)(?: (plain|markdown|html))?\n(.*?)^```$/gms;

/** Reads the examples of a rule's page: every story under a `## ` heading is a case. */
export function readPage(page: string): PageCase[] {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const title = section.slice(0, section.indexOf('\n'));
      const fences = [...section.matchAll(FENCE)];
      const stories = fences.flatMap((fence, at) => (fence[1] === 'story' ? [at] : []));
      return stories.map((at, nth) => {
        // What stands before the first story holds for all; what it is once mended stands behind each.
        const next = stories[nth + 1] ?? fences.length;
        const around = [...fences.slice(0, stories[0]), ...fences.slice(at, next)];
        return toCase(nth === 0 ? title : `${title} (${nth + 1})`, around);
      });
    });
}

function toCase(title: string, fences: readonly RegExpMatchArray[]): PageCase {
  const bodyOf = (language: string) => fences.find((fence) => fence[1] === language)?.[3];
  return {
    title,
    config: bodyOf('yaml') ?? '',
    format: formatOf(fences.find((fence) => fence[1] === 'story')?.[2]),
    marked: bodyOf('story') ?? '',
    before: bodyOf('before'),
    beside: bodyOf('beside'),
    fixed: bodyOf('fixed'),
  };
}

function formatOf(word: string | undefined): DraftFormat {
  return word === 'markdown' || word === 'html' ? word : 'plain';
}
