import type { ReportedFinding } from '../../check.ts';
import type { WordPlace } from '../../documents/word-lines.ts';
import type { Severity } from '../../stylebook/level.ts';
import { type Lines, measureLines, type Place } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';

/** A draft that was held against others, and what it takes to show a place in it. */
export interface OtherDraft {
  readonly path: string;
  readonly fromRoot: string;
  readonly text: string;
  readonly lines: Lines;
}

/** A draft's findings and what it takes to show them. */
export interface NamedCheck {
  /** The path as people know it here, with forward slashes; relative where it lies in the working folder. */
  readonly path: string;
  /** The same from the top of the project, which services that show findings beside the text count from. */
  readonly fromRoot: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
  readonly lines: Lines;
  /** Where in a Word document an offset stands; a draft that is text has only lines. */
  readonly placeInWord?: ((offset: number) => WordPlace) | undefined;
  /** The drafts that findings name as those elsewhere, by their numbers. */
  readonly others?: readonly OtherDraft[];
}

/** How places in a document are told. */
export type DocumentPlaces = Pick<NamedCheck, 'lines' | 'placeInWord'>;

/** What came of all the drafts together. */
export interface Tally {
  readonly drafts: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** What could not be checked, a sentence each. */
  readonly troubles: readonly string[];
}

/** Writes findings down in one format: a text before all drafts, one for each as it is checked, one after all. */
export interface Report {
  readonly begin: () => string;
  readonly draft: (check: NamedCheck) => string;
  readonly end: (tally: Tally) => string;
}

/** A report that is written as a whole when all drafts are checked: `toItems` says what it has of each. */
export function gatheredReport<Item>(
  toItems: (check: NamedCheck) => readonly Item[],
  write: (items: readonly Item[], tally: Tally) => string,
): Report {
  const gathered: Item[] = [];
  return {
    begin: () => '',
    draft(check) {
      for (const item of toItems(check)) gathered.push(item);
      return '';
    },
    end: (tally) => write(gathered, tally),
  };
}

/** `places` are those of a document; other drafts have the lines of their text. */
export function nameCheck(
  path: string,
  text: string,
  findings: readonly ReportedFinding[],
  places: DocumentPlaces = { lines: measureLines(text) },
): NamedCheck {
  return { path, fromRoot: path, text, findings, ...places };
}

/** Where a span begins and where it ends. */
export function endsOf(lines: Lines, span: Span): { readonly from: Place; readonly to: Place } {
  return { from: lines.placeOf(span.start), to: lines.placeOf(span.end) };
}

/** Another place that explains a finding, and the draft that it stands in. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
  readonly within: OtherDraft;
}

/** The places that explain a finding, in its own draft and in others. */
export function relatedPlaces({ related, elsewhere = [] }: ReportedFinding, check: NamedCheck): RelatedPlace[] {
  const inOthers = elsewhere.flatMap(({ draft, span, message }) => {
    const within = check.others?.[draft];
    return within === undefined ? [] : [{ span, message, within }];
  });
  return [...related.map(({ span, message }) => ({ span, message, within: check })), ...inOthers];
}
