import { type Span, shiftSpan } from '../text/span.ts';

/** Whom the story names for what it says. */
export type SourceKind = 'person' | 'organisation' | 'document' | 'data' | 'anonymous' | 'vague' | 'pronoun' | 'outlet';

/** How the story says that somebody says, asks, orders, shows, or only wants or believes. */
export type AttributionKind = 'statement' | 'question' | 'order' | 'document' | 'stance';

/** “content, said source”: who says what. `source` is missing in “it was said that …”. */
export interface Attribution {
  readonly source: Span | undefined;
  readonly sourceKind: SourceKind | undefined;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
}

/** Whether a sentence has a source: its own, a neighbour's, only somebody's wish or belief, or none. */
export type Attributed = 'direct' | 'carried' | 'stance' | 'none';

/** The same attribution, counted from another origin. */
export function shiftAttribution(attribution: Attribution, by: number): Attribution {
  return {
    ...attribution,
    source: attribution.source && shiftSpan(attribution.source, by),
    cue: shiftSpan(attribution.cue, by),
    content: attribution.content.map((span) => shiftSpan(span, by)),
  };
}
