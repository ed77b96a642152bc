import { type Span, sliceOf } from '../text/span.ts';

// “the broadcaster ”, “the hallucinogen ”: things that go by their letters, said just before them.
const LABEL_BEFORE =
  /(?<!\p{L})(affiliate|airline|band|brand|broadcaster|carmaker|chain|channel|charity|database|drug|firm|hallucinogen|magazine|network|newspaper|nonprofit|pollster|retailer|site|station|website|(?:aid|rights|space) (?:agency|group)|(?:advocacy|aid|rights) organi[sz]ation|(?:investment|media|oil|steel) giant|(?:oil|software|technology) company)\s["“‘']?(?:\p{Lu}{2,}\s)?$/u;
// “two stations, HWX and ”: several things, the last of which goes by its letters.
const LABELS_BEFORE =
  /(?<!\p{L})(airlines|bands|brands|broadcasters|channels|firms|magazines|networks|newspapers|pollsters|stations|websites)[,:]?\s(?:\p{Lu}[\p{L}\p{N}]*(?:\s\p{Lu}[\p{L}\p{N}]*)?,?\s(?:and\s)?){0,3}$/u;
// “nuclear watchdog, the ”
const LABEL_AND_COMMA = /(?<!\p{L})((?:\p{Ll}+ )(?:agency|watchdog)),\sthe\s$/u;
// “ state television”, “ news agency”: the same, said just after.
const LABEL_BESIDE =
  /^\s((?:(?:state|national|public)\s)?(?:airline|broadcaster|channel|network|news agency|newspaper|poll|pollster|radio|survey|television|TV))\b/u;
// “, a repository of papers”, “,” an oil company”
const LABEL_AFTER = /^(?:["”’']?,|,["”’'])\s(?:an?|one of)\s((?:\p{L}[\p{L}’'-]*\s?){1,6})/u;
const FARTHEST_LABEL = 60;
const LONGEST_LABEL = 80;

/** What the text says the letters at `span` are, right beside them: “agency”, “repository of papers”. */
export function findLabel(prose: string, span: Span): Span | undefined {
  const from = Math.max(0, span.start - FARTHEST_LABEL);
  const preceding = sliceOf(prose, { start: from, end: span.start });
  const before = LABEL_BEFORE.exec(preceding) ?? LABELS_BEFORE.exec(preceding) ?? LABEL_AND_COMMA.exec(preceding);
  if (before?.[1] !== undefined) {
    return { start: from + before.index, end: from + before.index + before[1].length };
  }
  const following = prose.slice(span.end, span.end + LONGEST_LABEL);
  const after = LABEL_BESIDE.exec(following) ?? LABEL_AFTER.exec(following);
  if (after?.[1] === undefined) return undefined;
  const start = span.end + after[0].length - after[1].length;
  return { start, end: start + after[1].trimEnd().length };
}
