import path from 'node:path';
import * as z from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import { byTexts } from '../../text/code-units.ts';
import { jsonIn } from '../../text/json-text.ts';
import { type Misuse, misuse } from '../terminal/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type AcceptedFinding, acceptedFindings } from './accepted.ts';

/** What a new baseline is called. */
export const NEW_BASELINE = 'copydesk-baseline.json';

/** A file with accepted findings, as it was read. */
export interface BaselineFile {
  readonly kind: 'baseline';
  /** Absolute. */
  readonly file: string;
  readonly findings: readonly AcceptedFinding[];
}

/** Reads the findings that were accepted; a file that is not there, cannot be read or holds something else is a misuse. */
export async function readBaseline(named: string, { folder }: Terminal): Promise<BaselineFile | Misuse> {
  const file = path.resolve(folder, named);
  const read = await readTextFile(file, named);
  if (read.kind === 'unreadable') {
    const hint = read.reason === 'missing' ? ` To write one: copydesk baseline --output ${named}` : '';
    return misuse(`${read.message}${hint}`);
  }
  const parsed = acceptedFindings.safeParse(jsonIn(read.text));
  if (parsed.success) return { kind: 'baseline', file, findings: parsed.data.findings };
  const why = z.prettifyError(parsed.error).split('\n').slice(0, 2).join(' ');
  return misuse(`“${named}” is no baseline (${why}). Write it anew: copydesk baseline --output ${named}`);
}

/** The path by which a baseline knows a draft: from the baseline's folder, with forward slashes. */
export function pathFrom(baseline: string, file: string): string {
  return path.relative(path.dirname(baseline), file).replaceAll(path.sep, '/');
}

/** The text of a baseline: one finding a line, in the order of paths, so that two desks' changes seldom meet. */
export function writeBaseline(findings: readonly AcceptedFinding[]): string {
  const lines = [...findings]
    .sort(byTexts('path', 'rule', 'words', 'fingerprint'))
    .map((finding) => `    ${JSON.stringify(finding)}`);
  return `{\n  "version": 1,\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`.replace('[\n\n  ]', '[]');
}
