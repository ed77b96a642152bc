import type { Block, BlockKind } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** An order as it was found, before anybody looked at what it holds for. */
export interface OpenDirective {
  readonly span: Span;
  /** Empty when the writer named none. */
  readonly ruleIds: readonly string[];
  /** The mark of the one sentence that it is about, as a read-through writes it; none where it is about all of the block. */
  readonly sentence: string | undefined;
  /** Empty when the writer gave none, or has yet to fill one in, which is a fault of its own. */
  readonly reason: string;
}

/**
 * An order to Copydesk in the draft: `<!-- copydesk-ignore rule-id: reason -->` in Markdown and HTML,
 * `[[copydesk-ignore rule-id: reason]]` in drafts and plain text (each is understood in all of them). It holds for the
 * block that it stands in, or else for the next; `copydesk-ignore rule-id #3fa9c1d2: reason` for the one sentence there that
 * has this mark, until it is written otherwise.
 */
export interface Directive extends OpenDirective {
  /** The block that it silences; none when nothing follows. */
  readonly covers: Span | undefined;
}

/** What stands in a directive until the writer gives a reason. */
export const REASON_TO_FILL_IN = 'say why here';

// “TK”, “say why here”: the reason is yet to come.
const NO_REASON_YET = /^(?:TK|say why here)[.!…]?$/i;

// “[[copydesk-ignore vague-source, unattributed-claim: the minutes are public]]”: the rules, then the reason.
const ORDER = /^(?:\[\[|<!--)\s*copydesk-ignore(?![\w-])([^:]*)(?::(.*))?(?:\]\]|-->)$/is;

// “, ” in “vague-source, unattributed-claim”.
const BETWEEN_IDS = /[\s,]+/;

// Nobody means these when writing “the next paragraph”: they stand between the order and the story.
const PASSED_OVER: ReadonlySet<BlockKind> = new Set(['note', 'byline', 'dateline']);

/** A reason as it was given; empty where it is yet to come. */
export function reasonIn(words: string): string {
  const given = words.trim();
  return NO_REASON_YET.test(given) ? '' : given;
}

// “#3fa9c1d2”, “#new”: which sentence is meant.
const SENTENCE_MARK = /^#/;

/** Reads a note or comment as an order to Copydesk; nothing when it is for people. */
export function readDirective(text: string, span: Span): OpenDirective | undefined {
  const order = ORDER.exec(text.slice(span.start, span.end));
  if (order === null) return undefined;
  const [, ids = '', reason = ''] = order;
  const named = ids.split(BETWEEN_IDS).filter((id) => id !== '');
  return {
    span,
    ruleIds: named.filter((id) => !SENTENCE_MARK.test(id)),
    sentence: named.find((id) => SENTENCE_MARK.test(id))?.replace(SENTENCE_MARK, ''),
    reason: reasonIn(reason),
  };
}

/** Says of each order what it covers. Both lists are in the order of the text. */
export function coverBlocks(directives: readonly OpenDirective[], blocks: readonly Block[]): Directive[] {
  let at = 0;
  return directives.map((directive) => {
    while (isPassedOver(blocks[at], directive)) at += 1;
    return { ...directive, covers: blocks[at]?.span };
  });
}

function isPassedOver(block: Block | undefined, directive: OpenDirective): boolean {
  return block !== undefined && (PASSED_OVER.has(block.kind) || block.span.end < directive.span.end);
}
