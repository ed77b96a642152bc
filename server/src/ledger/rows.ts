import { type Span, wordsAt } from '../text/span.ts';
import type { Say } from '../wording/say.ts';
import type { Ledger, Source, Standing, Statement, Unsourced } from './ledger.ts';
import {
  describeClaim,
  describeSource,
  describeStatement,
  GROUP_NAMES,
  speakClaim,
  speakSource,
  speakStatement,
} from './row-words.ts';

/** A row of the view “Says who?”. `Place` is a span here, and whatever a host makes of it there. */
export interface SourceRow<Place = Span> {
  readonly kind: 'claim' | 'source' | 'statement';
  readonly label: string;
  readonly description: string;
  /** The row as a screen reader reads it. */
  readonly spoken: string;
  /** What an editor would ask about: a claim that nobody is named for, or a grave one that rests on one unnamed source. */
  readonly mark: 'ask' | 'rests on one' | null;
  /** The words that the row is about: where to go. */
  readonly place: Place;
  /** All that is said, for a source; the sentence, for the others. */
  readonly says: readonly Place[];
  readonly rows: readonly SourceRow<Place>[];
}

/** The rows of one standing. A group without rows is left out. */
export interface SourceGroup<Place = Span> {
  readonly kind: Standing | 'nobody';
  readonly label: string;
  readonly rows: readonly SourceRow<Place>[];
}

const ORDER: readonly Standing[] = ['unnamed', 'vague', 'document', 'named'];

/** Lays a ledger out in rows, the way every host shows it: what lacks a name comes first. `say` puts it into the language of the host. */
export function toGroups({ nobodyNamed, sources }: Ledger, text: string, say: Say): SourceGroup[] {
  const groups: SourceGroup[] = [
    { kind: 'nobody', label: say(GROUP_NAMES.nobody), rows: nobodyNamed.map((claim) => toClaimRow(claim, text, say)) },
    ...ORDER.map((kind) => ({
      kind,
      label: say(GROUP_NAMES[kind]),
      rows: sources.filter(({ standing }) => standing === kind).map((source) => toSourceRow(source, text, say)),
    })),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function toClaimRow(claim: Unsourced, text: string, say: Say): SourceRow {
  const label = claimedWords(text, claim);
  return {
    kind: 'claim',
    label,
    description: describeClaim(claim, say),
    spoken: speakClaim(label, claim, say),
    mark: 'ask',
    place: claim.span,
    says: [claim.sentence],
    rows: [],
  };
}

function toSourceRow(source: Source, text: string, say: Say): SourceRow {
  return {
    kind: 'source',
    label: source.name,
    description: describeSource(source, say),
    spoken: speakSource(source, say),
    mark: source.statements.some(({ restsOnOne }) => restsOnOne) ? 'rests on one' : null,
    place: source.span,
    says: source.statements.map(({ sentence }) => sentence),
    rows: source.statements.map((statement) => toStatementRow(statement, text, say)),
  };
}

function toStatementRow(statement: Statement, text: string, say: Say): SourceRow {
  const label = wordsAt(text, statement.words);
  return {
    kind: 'statement',
    label,
    description: describeStatement(statement, say),
    spoken: speakStatement(label, statement, say),
    mark: statement.restsOnOne ? 'rests on one' : null,
    place: statement.words,
    says: [statement.sentence],
    rows: [],
  };
}

// ““It felt like”, “"It felt like”: the first words of a quotation that goes on.
const GOES_ON = /^(?:“[^”]*|"[^"]*|‘.*[^’]|'.*[^'])$/;

function claimedWords(text: string, { kind, span }: Unsourced): string {
  const words = wordsAt(text, span);
  return kind === 'quotation' && GOES_ON.test(words) ? `${words} …` : words;
}

/** The same rows with their places as a host counts them. */
export function placeRows<Place>(groups: readonly SourceGroup[], toPlace: (span: Span) => Place): SourceGroup<Place>[] {
  return groups.map((group) => ({ ...group, rows: group.rows.map((row) => placeRow(row, toPlace)) }));
}

function placeRow<Place>(row: SourceRow, toPlace: (span: Span) => Place): SourceRow<Place> {
  return {
    ...row,
    place: toPlace(row.place),
    says: row.says.map(toPlace),
    rows: row.rows.map((child) => placeRow(child, toPlace)),
  };
}
