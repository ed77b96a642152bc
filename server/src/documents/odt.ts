import { isArchive, isCompoundFile, UnreadableDocument, unpack } from './archive.ts';
import { joinText, tell, type WordText } from './document-text.ts';
import { readOdtParagraphs } from './odt-paragraphs.ts';
import { readOdtStyles } from './odt-styles.ts';
import type { Version } from './tracked-changes.ts';

export { UnreadableDocument } from './archive.ts';

const WRITER = 'LibreOffice';
const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const TYPE = 'mimetype';
const READ = new Set([CONTENT, STYLES, MANIFEST, TYPE]);

// “application/vnd.oasis.opendocument.text”, “…text-template”: a text, and no sheet or slides.
const TEXT = /^\s*application\/vnd\.oasis\.opendocument\.text/;
// “Basic/script-lc.xml”, “Scripts/python/a.py”: what runs when somebody opens the document.
const MACROS = /^(?:Basic|Scripts)\/./;

/** Reads an .odt file (OpenDocument, ISO/IEC 26300). Throws UnreadableDocument where it is none. */
export function readOdt(bytes: Uint8Array, version: Version = 'accepted'): WordText {
  if (isCompoundFile(bytes) || !isArchive(bytes))
    throw new UnreadableDocument('is no OpenDocument text. Save the draft as .odt, .docx or plain text.');
  let hasMacros = false;
  const isWanted = (name: string) => {
    if (MACROS.test(name)) hasMacros = true;
    return READ.has(name);
  };
  const parts = unpack(bytes, isWanted, WRITER);
  if (tell(parts, MANIFEST, WRITER).includes('manifest:encryption-data'))
    throw new UnreadableDocument('is behind a password. Save it without one.');
  if (hasMacros) throw new UnreadableDocument('holds macros. Save it without them.');
  const content = tell(parts, CONTENT, WRITER);
  // Cut off, or with other prefixes, it would be read in part or as empty.
  if (!TEXT.test(tell(parts, TYPE, WRITER)) || !content.includes('</office:document-content>'))
    throw new UnreadableDocument('is no whole OpenDocument text. Open it in LibreOffice and save it as .odt.');
  const styles = readOdtStyles(tell(parts, STYLES, WRITER), content);
  const { story, notes } = readOdtParagraphs(content, styles, version);
  return joinText([...story, ...notes].map((paragraph) => ({ part: CONTENT, paragraph })));
}
