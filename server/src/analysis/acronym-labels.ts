import { type Span, sliceOf } from '../text/span.ts';

// “the broadcaster ”, “the hallucinogen ”: things that go by their letters, said just before them.
const LABEL_BEFORE =
  /(?<!\p{L})(airline|band|brand|broadcaster|carmaker|chain|channel|database|drug|hallucinogen|magazine|network|newspaper|pollster|retailer|site|station|website)\s["“‘']?$/iu;
// “ state television”, “ news agency”: the same, said just after.
const LABEL_BESIDE =
  /^\s((?:(?:state|national|public)\s)?(?:airline|broadcaster|channel|network|news agency|newspaper|radio|television|TV))\b/u;
// “, a repository of papers”, “, an oil company”
const LABEL_AFTER = /^["”’']?,\s(?:an?|one of)\s((?:\p{L}[\p{L}’'-]*\s?){1,6})/u;
const FARTHEST_LABEL = 24;
const LONGEST_LABEL = 80;

/** What the text says the letters at `span` are, right beside them: “agency”, “repository of papers”. */
export function findLabel(prose: string, span: Span): Span | undefined {
  const from = Math.max(0, span.start - FARTHEST_LABEL);
  const before = LABEL_BEFORE.exec(sliceOf(prose, { start: from, end: span.start }));
  if (before?.[1] !== undefined) {
    return { start: from + before.index, end: from + before.index + before[1].length };
  }
  const following = prose.slice(span.end, span.end + LONGEST_LABEL);
  const after = LABEL_BESIDE.exec(following) ?? LABEL_AFTER.exec(following);
  if (after?.[1] === undefined) return undefined;
  const start = span.end + after[0].length - after[1].length;
  return { start, end: start + after[1].trimEnd().length };
}
