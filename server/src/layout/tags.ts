import { anyOf } from '../english/any-of.ts';
import type { PieceKind } from './piece.ts';

/** What an HTML element makes of the text in it. */
export interface TagStyle {
  /** The kind of its blocks; none where it leaves that to the element around it. */
  readonly kind?: PieceKind;
  /** Whether it ends a block, parts words, or may stand inside a word without being seen. */
  readonly flow: 'block' | 'apart' | 'inline';
  readonly show: 'prose' | 'stressed' | 'raised' | 'hidden';
}

const UNKNOWN = { flow: 'apart', show: 'prose' } as const;

const TAGS: ReadonlyMap<string, TagStyle> = new Map<string, TagStyle>([
  ['h1', { kind: 'headline', flow: 'block', show: 'prose' }],
  ...styled('h2 h3 h4 h5 h6', { kind: 'heading', flow: 'block', show: 'prose' }),
  ...styled('li dt dd', { kind: 'list-item', flow: 'block', show: 'prose' }),
  ['blockquote', { kind: 'block-quote', flow: 'block', show: 'prose' }],
  // A table's row is data beside the story; its cells stand in one line.
  ['tr', { kind: 'table-row', flow: 'block', show: 'prose' }],
  ...styled('figcaption caption', { kind: 'caption', flow: 'block', show: 'prose' }),
  ['aside', { kind: 'box', flow: 'block', show: 'prose' }],
  ...styled('factbox infobox', { kind: 'box', flow: 'block', show: 'prose' }),
  ['pullquote', { kind: 'pull-quote', flow: 'block', show: 'prose' }],
  ['summary', { kind: 'heading', flow: 'block', show: 'prose' }],
  ['address', { kind: 'byline', flow: 'block', show: 'prose' }],
  ...styled('html body main article section figure header footer div p ul ol dl hr form fieldset details', {
    flow: 'block',
    show: 'prose',
  }),
  ...styled('table thead tbody tfoot', { flow: 'block', show: 'prose' }),
  ...styled('b strong i em', { flow: 'inline', show: 'stressed' }),
  ['sup', { flow: 'inline', show: 'raised' }],
  ...styled(
    'a abbr acronym bdi bdo big cite data dfn font ins label mark nobr q ruby small span sub time tt u var wbr',
    { flow: 'inline', show: 'prose' },
  ),
  ...styled('head title script style template noscript pre nav iframe object', { flow: 'block', show: 'hidden' }),
  // NITF, in which wire services file.
  ['hl1', { kind: 'headline', flow: 'block', show: 'prose' }],
  // In the story it is a crosshead; in the “hedline”, more of the headline.
  ['hl2', { kind: 'heading', flow: 'block', show: 'prose' }],
  ...styled('abstract', { kind: 'standfirst', flow: 'block', show: 'prose' }),
  ['byline', { kind: 'byline', flow: 'block', show: 'prose' }],
  ['dateline', { kind: 'dateline', flow: 'block', show: 'prose' }],
  ['bq', { kind: 'block-quote', flow: 'block', show: 'prose' }],
  ['fn', { kind: 'footnote', flow: 'block', show: 'prose' }],
  ...styled('media-caption media-producer', { kind: 'caption', flow: 'block', show: 'prose' }),
  ...styled('note tagline bibliography distributor rights series', { kind: 'note', flow: 'block', show: 'prose' }),
  ...styled('credit nitf body.head body.content body.end hedline block media', { flow: 'block', show: 'prose' }),
  ...styled('media-reference media-metadata', { flow: 'block', show: 'hidden' }),
  ...styled('person org location chron event function money num lang pronounce city country region virtloc', {
    flow: 'inline',
    show: 'prose',
  }),
  ...styled('code kbd samp svg math video audio canvas textarea select button del s strike', {
    flow: 'apart',
    show: 'hidden',
  }),
]);

const HINTED: ReadonlyMap<string, PieceKind> = new Map([
  ...kinded('byline', 'byline author'),
  ...kinded('dateline', 'dateline timestamp'),
  ...kinded('standfirst', 'standfirst dek deck subtitle'),
  ...kinded('caption', 'caption credit'),
  ...kinded('footnote', 'footnote footnotes'),
  ...kinded('box', 'factbox fact-box infobox info-box'),
  ...kinded('pull-quote', 'pullquote pull-quote'),
  ...kinded('note', 'correction corrections clarification editors-note'),
]);

// “article-byline” and “dek” in a class: what a newsroom's templates call the parts around a story.
const CLASS_HINT = new RegExp(`(?:^|[-_\\s])(${anyOf(HINTED.keys())})(?:[-_\\s]|$)`, 'i');

/** What an element makes of its text; an unknown one parts words. */
export function styleOf(tag: string): TagStyle {
  return TAGS.get(tag) ?? UNKNOWN;
}

// “c4 title”: how Google Docs writes the title of a document.
const TITLE = /(?:^|\s)title(?:\s|$)/;

// “MsoTitle”, “MsoListParagraphCxSpFirst”: what Word calls its own styles in a web page, in every language.
const WORD_STYLE = /(?:^|\s)Mso([A-Za-z]+?)\d?(?:CxSp(?:First|Middle|Last))?(?:\s|$)/;
const WORD_STYLES: ReadonlyMap<string, PieceKind> = new Map([
  ...kinded('headline', 'Title'),
  ...kinded('standfirst', 'Subtitle'),
  ...kinded('caption', 'Caption'),
  ...kinded('block-quote', 'Quote IntenseQuote BlockText'),
  ...kinded('list-item', 'ListParagraph ListBullet ListNumber'),
  ...kinded('footnote', 'FootnoteText EndnoteText'),
  ...kinded('note', 'CommentText CommentSubject'),
]);

// “MsoFootnoteReference”: the mark of a note or comment.
const NOTE_REFERENCE = /(?:^|\s)Mso(?:Footnote|Endnote|Comment)Reference(?:\s|$)/;

/** Whether an element of this class only points at a note. */
export function isNoteReference(className: string | undefined): boolean {
  return className !== undefined && NOTE_REFERENCE.test(className);
}

/** The kind that an element's class hints at. */
export function kindByClass(name: string, className: string | undefined): PieceKind | undefined {
  if (className === undefined) return undefined;
  if (name === 'p' && TITLE.test(className)) return 'headline';
  const style = WORD_STYLE.exec(className)?.[1];
  if (style !== undefined) return WORD_STYLES.get(style);
  const hint = CLASS_HINT.exec(className)?.[1];
  return hint ? HINTED.get(hint.toLowerCase()) : undefined;
}

function styled(tags: string, style: TagStyle): [string, TagStyle][] {
  return tags.split(' ').map((tag) => [tag, style]);
}

function kinded(kind: PieceKind, hints: string): [string, PieceKind][] {
  return hints.split(' ').map((hint) => [hint, kind]);
}
