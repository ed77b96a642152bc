import type { Range } from 'vscode-languageclient';

// What the server tells of the sources of a draft (`copydesk/sources`), as the protocol carries it.

/** A row of the view, with its words ready to be shown and to be read out. */
export interface SourceRow {
  readonly kind: 'claim' | 'source' | 'statement';
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly mark: 'ask' | 'rests on one' | null;
  readonly place: Range;
  readonly says: readonly Range[];
  readonly rows: readonly SourceRow[];
}

/** Rows of one standing. */
export interface SourceGroup {
  readonly kind: 'nobody' | 'unnamed' | 'vague' | 'document' | 'named';
  readonly label: string;
  readonly rows: readonly SourceRow[];
}

/** Who says what in one version of a draft. */
export interface DraftSources {
  readonly version: number;
  readonly groups: readonly SourceGroup[];
}
