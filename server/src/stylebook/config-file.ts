import type { Span } from '../text/span.ts';
import type { ConfigProblem, ConfigurableRule } from './config.ts';
import type { SaidConfig } from './config-schema.ts';
import { NOTHING_SAID, readSaid } from './read-config.ts';

/** What stands in a file, or why it cannot be read and what to do about it. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string };

/** A config file that was found. */
export interface ConfigFile {
  /** As the host names it. */
  readonly file: string;
  /** Empty when the file could not be read, which is a problem then. */
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What one config says, before it is laid over anything. */
export interface OwnConfig {
  readonly said: SaidConfig;
  /** The folder that its patterns start from. */
  readonly folder: string;
  readonly file: ConfigFile;
  /** Where it names what it extends, if it does. */
  readonly extendsAt: Span;
}

/** Reads a config that lies in a folder. One that cannot be read says nothing but that. */
export function readOwn(
  file: string,
  folder: string,
  content: FileText,
  rules: readonly ConfigurableRule[],
): OwnConfig {
  if (content.kind === 'unreadable') {
    const problem = atTop(content.message);
    return { said: NOTHING_SAID, folder, file: { file, text: '', problems: [problem] }, extendsAt: problem.span };
  }
  const { text } = content;
  const { said, problems, placeOf } = readSaid(text, rules);
  return { said, folder, file: { file, text, problems }, extendsAt: placeOf(['extends']) };
}

/** What is wrong with a file as a whole. */
export function atTop(message: string): ConfigProblem {
  return { span: { start: 0, end: 1 }, message };
}
