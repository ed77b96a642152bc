import type { FileText } from './config-file.ts';

/** The folders that a host knows. It names them and the files in them as it likes: by their paths, or by their URIs. */
export interface Folders {
  readonly fileIn: (folder: string, name: string) => string;
  /** The folder above, as far as the search goes; none where it ends. */
  readonly above: (folder: string) => Promise<string | undefined>;
  /** Reads a file; nothing where there is none. */
  readonly read: (file: string) => Promise<FileText | undefined>;
}
