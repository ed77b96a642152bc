import type { Span } from './span.ts';

/**
 * What part of a story a block is. Only the body kinds (`paragraph`, `list-item`, `block-quote`) tell the story itself.
 * An `abbreviation` says what letters stand for, once for the whole draft: `*[HWB]: Harbour Works Board`.
 * A `box` is a fact box or what else stands beside the story, a `pull-quote` words of the story that are shown once more.
 * A `speaker` is a line that only names who is quoted below it, a `signature` one that only names who is quoted above.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  | 'caption'
  | 'box'
  | 'pull-quote'
  | 'table-row'
  | 'footnote'
  | 'abbreviation'
  | 'speaker'
  | 'signature'
  | 'note';

/**
 * One block of a draft. `prose` is as long as `span`: markup, soft line breaks, directives, `(CQ)` marks, `TK`
 * placeholders, addresses and whatever else is not the story's words are blanked by as many spaces, so that an offset in
 * it needs only `span.start` added. What stands inside running words without being seen, such as the tags of “H<b>WB</b>”
 * or the rest of an entity behind its character, is held by fillers (`unseen.ts`), which every reader takes out first. The
 * prose of a note is blank altogether, so that no reader of English has to know about notes.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly prose: string;
  /** One and the same in all readings of a draft in which a block has this prose, wherever it stands; `known-prose.ts` asks. */
  readonly identity?: object;
}

/** Whether readers meet this block as part of the running story, not around it. */
export function isBody(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'block-quote';
}

/** Whether the story tells a block in its own voice: a block quotation is somebody else's. */
export function isOwnVoice(block: Block): boolean {
  return isBody(block) && block.kind !== 'block-quote';
}
