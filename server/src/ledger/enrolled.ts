import type { SourceKind } from '../analysis/attribution/attributions.ts';
import type { Entity } from '../analysis/names/mentions.ts';
import type { Span } from '../text/span.ts';
import type { Standing } from './ledger.ts';

/** A source as it stands in the roster. */
export interface Enrolled {
  readonly standing: Standing;
  readonly name: string;
  readonly role: string | undefined;
  readonly entity: Entity | undefined;
  /** Where the story first names it as a source, with its role and its name. */
  readonly span: Span;
  readonly kind: SourceKind | undefined;
  /** Whether it is one person without a name. */
  readonly isOneUnnamed: boolean;
}
