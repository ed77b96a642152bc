/** An element of an XML document: its name, its attributes, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Other elements, or a text. */
  readonly content?: readonly Element[] | string;
}

/** A whole document. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}

function writeElement({ name, attributes, content = [] }: Element, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const opening = `${indent}<${name}${written.join('')}`;
  if (content.length === 0) return `${opening}/>\n`;
  if (typeof content === 'string') return `${opening}>${escapeXml(content)}</${name}>\n`;
  return `${opening}>\n${content.map((child) => writeElement(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

// The control characters that XML 1.0 knows no way to write, and halves of characters.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

// Line breaks too: in an attribute, a parser would make spaces of them.
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const ESCAPED = /[&<>"\t\n\r]/g;

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(ESCAPED, (sign) => ESCAPES[sign] ?? sign);
}
