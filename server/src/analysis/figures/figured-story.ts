import type { InBlock } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import type { Entity } from '../names/mentions.ts';
import type { Figure, FigureOf } from './figures.ts';

/** What a story says in figures, in the order of the text; all spans count from the draft's start. */
export interface FiguredStory {
  readonly text: string;
  readonly sentences: readonly InBlock<{ readonly span: Span }>[];
  readonly figures: readonly InBlock<Figure>[];
  readonly entities: readonly Entity[];
}

/** The figures of one kind, in the order of the text. */
export function figuresOf<Kind extends Figure['kind']>(story: FiguredStory, kind: Kind): InBlock<FigureOf<Kind>>[] {
  return story.figures.filter((figure): figure is InBlock<FigureOf<Kind>> => figure.kind === kind);
}

/** The same thing given in two ways: where it stands first, and where it stands otherwise. */
export interface TwoWays {
  readonly first: Span;
  readonly later: Span;
}
