import { strToU8, unzipSync, zipSync } from 'fflate';
import type { WordText } from '../../server/src/documents/document-text.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = [
  ['Titel', 'Title'],
  ['Untertitel', 'Subtitle'],
  ['berschrift1', 'heading 1'],
  ['berschrift2', 'heading 2'],
  ['Listenabsatz', 'List Bullet'],
  ['Zitat', 'Quote'],
  ['Beschriftung', 'caption'],
];

/** A .docx file with this body, as a German Word names its styles; `parts` are further parts of it. */
export function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const styles = STYLES.map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const own =
    '<w:style w:type="paragraph" w:styleId="Pull"><w:name w:val="Our pull"/><w:basedOn w:val="Zitat"/></w:style>';
  const told: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${WORD}>${styles.join('')}${own}</w:styles>`,
    'word/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]),
    ...parts,
  };
  return archive(told);
}

/** The parts of a .docx file, as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

/** A paragraph of these runs, in this style if any. */
export function p(runs: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
}

/** A run of these words, in bold if so. */
export function r(words: string, isBold = false): string {
  return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

const OPEN = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
].join(' ');

/** An .odt file with this text, as LibreOffice names its styles; `parts` are further parts of it. */
export function odt(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const styles = ['Title', 'Subtitle', 'Quotations', 'Caption', 'Heading_20_1', 'Heading_20_2'].map(
    (name) => `<style:style style:name="${name}" style:family="paragraph"/>`,
  );
  const own = [
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  ];
  const told: Record<string, string | Uint8Array> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'styles.xml': `<office:document-styles ${OPEN}>${styles.join('')}</office:document-styles>`,
    'content.xml': `<?xml version="1.0"?><office:document-content ${OPEN}><office:automatic-styles>${own.join('')}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'Pictures/1.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]),
    ...parts,
  };
  return archive(told);
}

function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** The paragraphs of a document, a line each: “kind: words”. */
export function linesOf({ text, paragraphs }: Pick<WordText, 'text' | 'paragraphs'>): string[] {
  return paragraphs.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}
