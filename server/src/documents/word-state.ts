import type { Span } from '../text/span.ts';
import type { OpenParagraph, OpenRun } from './open-paragraph.ts';
import type { Version } from './tracked-changes.ts';
import type { WordParagraph } from './word-paragraph.ts';
import type { Styles } from './word-styles.ts';

/** What is open while a part is read. */
export interface State {
  readonly styles: Styles;
  readonly version: Version;
  readonly read: WordParagraph[];
  readonly names: string[];
  readonly paragraphs: OpenParagraph[];
  /** For each open row of a table, the paragraphs of its cells. */
  readonly rows: WordParagraph[][][];
  /** A run may hold a box, whose paragraphs have runs of their own. */
  readonly runs: OpenRun[];
  /** How many boxes are open. */
  boxes: number;
  /** The tag that opened the text element that is open. */
  tag: Span | undefined;
  count: number;
  /** What the next paragraph goes on with. */
  begun: OpenParagraph | undefined;
  /** How many elements are open from one that is not read. */
  skipped: number;
}

/** What is known of a part of a Word document before any of it was read; `above` paragraphs stand in parts before it. */
export function createState(styles: Styles, version: Version, above: number): State {
  return {
    styles,
    version,
    read: [],
    names: [],
    paragraphs: [],
    rows: [],
    runs: [],
    boxes: 0,
    tag: undefined,
    count: above,
    begun: undefined,
    skipped: 0,
  };
}
