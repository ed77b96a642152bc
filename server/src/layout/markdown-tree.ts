import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../text/span.ts';
import type { Words } from './leaf.ts';
import { isNoteMark } from './note-mark.ts';
import type { PieceKind } from './piece.ts';
import { mayEndSentence } from './sentence-end.ts';
import { showInPlace } from './source-text.ts';
import { styleOf } from './tags.ts';

/** A node of a Markdown tree. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

/** A node whose children are words, or raw HTML. */
export type MarkdownLeaf = Extract<MarkdownNode, { type: 'paragraph' | 'heading' | 'html' }>;

/** A leaf, and what a paragraph is where it stands. */
export interface PlacedLeaf {
  readonly leaf: MarkdownLeaf;
  readonly within: PieceKind;
}

/** What stands in a leaf. */
export interface Inline {
  readonly words: readonly Words[];
  readonly comments: readonly Span[];
}

/** Finds the leaves of a tree, in order. A stack of its own bears any depth of nesting. */
export function* findLeaves(tree: readonly MarkdownNode[]): Generator<PlacedLeaf> {
  const open: { readonly node: MarkdownNode; readonly within: PieceKind }[] = [];
  const push = (nodes: readonly MarkdownNode[], within: PieceKind) => {
    for (const node of nodes.toReversed()) open.push({ node, within });
  };
  push(tree, 'paragraph');
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, within } = next;
    if (node.type === 'paragraph') yield* partAtBreak(node).map((leaf) => ({ leaf, within }));
    else if (node.type === 'heading' || node.type === 'html') yield { leaf: node, within };
    else if (node.type === 'blockquote') push(node.children, 'block-quote');
    else if (node.type === 'list') push(node.children, within);
    else if (node.type === 'listItem') push(node.children, within === 'paragraph' ? 'list-item' : within);
  }
}

type Paragraph = Extract<MarkdownNode, { type: 'paragraph' }>;

/** “**Q: Why?**” with “A: Rust.” in the line below: a line in bold is a paragraph of its own before others in plain words. */
function partAtBreak(paragraph: Paragraph): Paragraph[] {
  const { children, position } = paragraph;
  const at = children.findIndex((node) => !STRESS.has(node.type));
  const [last, next] = [children[at - 1], children[at]];
  if (position === undefined || last?.position === undefined || next?.position === undefined) return [paragraph];
  const isParted = next.type === 'break' ? !children.slice(at).every(isStress) : isLineBelow(next, last);
  if (!isParted) return [paragraph];
  const above = { start: position.start, end: last.position.end };
  const below = { start: next.position.start, end: position.end };
  return [
    { ...paragraph, children: children.slice(0, at), position: above },
    { ...paragraph, children: children.slice(at), position: below },
  ];
}

const STRESS: ReadonlySet<MarkdownNode['type']> = new Set(['strong', 'emphasis']);
// “\nA: Rust.”: words that begin a line. A line that was only broken at its width may begin so after bold words, too.
const LINE_BELOW = /^[ \t]*\n\s*\S/;

function isLineBelow(next: MarkdownNode, stressed: MarkdownNode): boolean {
  if (next.type !== 'text' || !LINE_BELOW.test(next.value)) return false;
  const inner = 'children' in stressed ? stressed.children.at(-1) : undefined;
  return inner?.type === 'text' && mayEndSentence(inner.value);
}

/** Reads the words and comments of a leaf; code, images and addresses of links are neither. */
export function readInline(text: string, leaf: MarkdownLeaf): Inline {
  const words: Words[] = [];
  const comments: Span[] = [];
  const open: MarkdownNode[] = 'children' in leaf ? leaf.children.toReversed() : [];
  let after: Words['after'] = 'unseen';
  let raised = false;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const span = nodeSpan(node);
    if (node.type === 'text') {
      if (raised && isNoteMark(node.value, words.at(-1)?.shown ?? '')) continue;
      words.push({ span, shown: showInPlace(text.slice(span.start, span.end), node.value), after });
      after = 'unseen';
    } else if (node.type === 'html') {
      comments.push(span);
      raised = RAISED.test(node.value);
      if (!isInlineTag(node.value)) after = 'gap';
    } else if ('children' in node) {
      if (!isFootnoteMark(node)) pushReversed(open, node.children);
    } else after = 'gap';
  }
  return { words, comments };
}

// “<sup>”
const RAISED = /^<sup\b/i;
// “<b>”, “</b>”: a tag and its name.
const TAG = /^<\/?([a-z][\w-]*)/i;

/** Whether raw HTML in a line is a comment or a tag that may stand inside a word. */
function isInlineTag(html: string): boolean {
  return html.startsWith('<!--') || styleOf((TAG.exec(html)?.[1] ?? '').toLowerCase()).flow === 'inline';
}

/** Pushes one by one: a text may have more nodes than a call can have arguments. */
function pushReversed(open: MarkdownNode[], nodes: readonly MarkdownNode[]): void {
  for (const node of nodes.toReversed()) open.push(node);
}

/** Where a node stands. */
export function nodeSpan(node: MarkdownNode): Span {
  const { start, end } = node.position ?? {};
  return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}

/** What a leaf is by its markup alone. */
export function kindOfLeaf({ leaf, within }: PlacedLeaf): PieceKind {
  if (leaf.type === 'heading') return leaf.depth === 1 ? 'headline' : 'heading';
  if (leaf.type !== 'paragraph' || within !== 'paragraph') return within;
  const [first, ...rest] = leaf.children;
  if (first?.type === 'image' && rest.every(isStress)) return 'caption';
  return leaf.children.every(isStress) ? 'stressed' : within;
}

/** “*Words*” or “**words**”, or the blanks between two of them. */
function isStress(node: MarkdownNode): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'break';
}

/** “[^1]” where the footnote is a single word, which Markdown takes for a link. */
function isFootnoteMark(node: MarkdownNode): boolean {
  return node.type === 'linkReference' && node.identifier.startsWith('^');
}
