import { type UnzipFileInfo, unzipSync } from 'fflate';

/** A document's file that cannot be read, with a sentence on what is wrong and what to do. */
export class UnreadableDocument extends Error {}

/** The parts of an archive that were asked for, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MEGABYTE = 1_000_000;
const LARGEST_ARCHIVE = 500 * MEGABYTE; // Unpacked, with its pictures.
const LARGEST_PART = 32 * MEGABYTE; // A novel's document.xml takes ten.

/**
 * Unpacks those parts of a zip archive whose names are wanted, and no others: pictures stay packed. Throws
 * UnreadableDocument where it is no archive, or where a part would be larger than any story.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean, writer = 'Word'): Parts {
  return unzip(bytes, writer, ({ name, originalSize }) => {
    if (!isWanted(name)) return false;
    if (originalSize > LARGEST_PART) throw new UnreadableDocument('holds more text than any story. Split it.');
    return true;
  });
}

/** Unpacks all of a zip archive, pictures too. Throws UnreadableDocument where it would fill the machine. */
export function unpackAll(bytes: Uint8Array): Parts {
  let size = 0;
  return unzip(bytes, 'Word', ({ originalSize }) => {
    size += originalSize;
    if (size > LARGEST_ARCHIVE) {
      throw new UnreadableDocument('holds more than 500 MB. Save the story without its pictures.');
    }
    return true;
  });
}

// The unpacked size is what the archive says of itself; more than that is never written.
function unzip(bytes: Uint8Array, writer: string, filter: (part: UnzipFileInfo) => boolean): Parts {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(`is damaged. Open it in ${writer} and save it again.`);
  }
}

/** Whether bytes begin as a zip archive does. */
export function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** Whether bytes begin as an OLE file does: a .doc of old, or a document behind a password. */
export function isCompoundFile([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
}
