import { type Definition, type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { Span } from '../../text/span.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../editor/positions.ts';
import { namedAt, placesOf } from '../names/named.ts';
import { saidBySourceAt } from './source-highlights.ts';

/** Where the reader learns what is named at an offset: the long form of letters, the first reference of a name. */
export function definitionAt(offset: number, draft: ReadDraft): Definition | undefined {
  const introduction = namedAt(offset, draft.story)?.introduction;
  return introduction && locationOf(introduction, draft);
}

/** Every place that names what is named at an offset, with or without the one that introduces it. */
export function referencesAt(offset: number, introduced: 'with' | 'without', draft: ReadDraft): Location[] {
  const named = namedAt(offset, draft.story);
  if (named === undefined) return [];
  const { introduction } = named;
  const isIntroduction = ({ start }: Span) => start === introduction?.start;
  return placesOf(named)
    .filter((place) => introduced === 'with' || !isIntroduction(place))
    .map((place) => locationOf(place, draft));
}

/** The same places, as an editor highlights them; beside names, all that the source says whose words the offset is in. */
export function highlightsAt(offset: number, draft: ReadDraft): DocumentHighlight[] {
  const named = namedAt(offset, draft.story);
  const places = named === undefined ? saidBySourceAt(offset, draft) : placesOf(named);
  return places.map((place) => ({ range: rangeOf(draft.document, place), kind: DocumentHighlightKind.Text }));
}

function locationOf(span: Span, { document }: ReadDraft): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}
