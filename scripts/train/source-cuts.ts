import type { MarkedAttribution, MarkedStory, Range } from './corpus.ts';

/** A sentence that lost its source: which one of the story, and what is left of it. */
export interface SourceCut {
  readonly sentence: number;
  readonly text: string;
}

// “said”, “according to”, “has been told”: cues whose source a careless cut takes away.
const TELLING =
  /\b(?:accord|sa(?:y|id|ys)|t(?:ell|old)|not(?:e|es|ed)|argu|suggest|show|found|find|report|warn|indicat|claim|add(?:s|ed)|agree|confirm|reveal|wr(?:ote|ite)|predict|acknowledg|insist|estimat|conclud|announc|explain|stat(?:e|es|ed)\b)/i;
// “that”, “on Monday”, “in an interview”: what may be left over when source, cue and content are taken away.
const LEFT_OVER = /^(?:that|on \w+day|in an? (?:interview|statement)|but|and|however|also|has|have)?$/i;
const PUNCTUATION = /[|\s.,;:—–-]+/g;
const EDGES = /^[\s,;:—–-]+|[\s,;:—–-]+$/g;
const QUOTE_MARK = /["“”‘]|’’|''/;
// “he”, “they”: whoever it is, the story named him before.
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|many|some|others)$/i;
// “to leave”, “whether”: content that is no statement of its own.
const NO_STATEMENT = /^(?:to|if|whether|how|what|why|who|where|when|as|for|about|of|with)\b/i;
const STATEMENT = /^[A-Z0-9$]?[\w’'$]/;
const SHORTEST_CONTENT = 30;
const FEWEST_WORDS = 6;

/** The claims of a story that a cut leaves bare: of each sentence at most one, none with quotation marks. */
export function cutSources(story: MarkedStory): SourceCut[] {
  return story.sentences.flatMap(([start, end], sentence) => {
    if (sentence === 0) return [];
    const inside = (ranges: readonly Range[]) => ranges.every(([from, to]) => start <= from && to <= end);
    for (const attribution of story.attributions) {
      if (attribution.cue.length === 0 || !inside(attribution.cue)) continue;
      const text = cutSource(story.text, [start, end], attribution, inside);
      if (text !== undefined) return [{ sentence, text }];
    }
    return [];
  });
}

function cutSource(
  text: string,
  sentence: Range,
  { source, cue, content }: MarkedAttribution,
  inside: (ranges: readonly Range[]) => boolean,
): string | undefined {
  const isWhole = source.length > 0 && content.length === 1 && inside([...source, ...content]);
  if (!isWhole || !TELLING.test(words(text, cue)) || PRONOUN.test(words(text, source))) return undefined;
  if (!LEFT_OVER.test(leftOver(text, sentence, [...source, ...cue, ...content]))) return undefined;
  const claim = words(text, content)
    .trim()
    .replace(/^that\s+/, '')
    .replace(EDGES, '');
  const isClaim = STATEMENT.test(claim) && !NO_STATEMENT.test(claim) && !QUOTE_MARK.test(claim);
  if (!isClaim || claim.length < SHORTEST_CONTENT || claim.split(/\s+/).length < FEWEST_WORDS) return undefined;
  return claim.charAt(0).toUpperCase() + claim.slice(1) + (/[.?!]$/.test(claim) ? '' : '.');
}

function words(text: string, ranges: readonly Range[]): string {
  return ranges.map(([start, end]) => text.slice(start, end)).join(' ');
}

function leftOver(text: string, [start, end]: Range, taken: readonly Range[]): string {
  let rest = '';
  for (let at = start; at < end; at++)
    rest += taken.some(([from, to]) => from <= at && at < to) ? '|' : text.charAt(at);
  return rest.replace(PUNCTUATION, ' ').trim();
}
