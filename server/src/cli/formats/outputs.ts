import path from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';
import { sameFileAmong } from '../../files/same-file.ts';
import type { Severity } from '../../stylebook/level.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { FORMATS, type Format, loadReport } from './formats.ts';
import type { Report } from './report.ts';

/** How findings are written, and where. */
export const OUTPUT_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    takes: { words: FORMATS, orFile: true },
    about: 'how findings are written, several times if need be; with =FILE into a file. Default pretty',
  },
  { name: 'output-file', short: 'o', takes: { text: 'FILE' }, about: 'write there what would go to standard output' },
];

/** All the reports that were asked for, as one: what it gives goes to standard output. */
export interface Outputs extends Report {
  readonly kind: 'outputs';
  /** Writes the files; gives what went wrong. */
  readonly close: () => Promise<readonly string[]>;
}

interface Output {
  readonly report: Report;
  /** None for standard output. */
  readonly file: string | undefined;
}

/** Loads the formats that `--format` and `--output-file` name. */
export async function outputsAsked(
  given: Arguments,
  { failOn, tells }: { readonly failOn: Severity; readonly tells: 'findings' | 'diff' },
  terminal: Terminal,
): Promise<Outputs | Misuse> {
  const asked = (given.lists.get('format') ?? ['pretty']).map(readFormat);
  const toStdout = asked.filter(({ file }) => file === undefined);
  if (toStdout.length > 1) {
    return misuse(
      'Only one format goes to standard output. Give the others a file, as in --format sarif=copydesk.sarif.',
    );
  }
  const outputFile = given.texts.get('output-file');
  if (outputFile !== undefined && toStdout.length === 0) {
    return misuse('Nothing goes to standard output, so that --output-file has nothing to write. Leave it out.');
  }
  const overwritten = await draftOverwritten([outputFile, ...asked.map(({ file }) => file)], given, terminal);
  if (overwritten !== undefined) return misuse(`“${overwritten}” is a draft. Name another file for the findings.`);
  const outputs = await Promise.all(
    asked.map(async ({ format, file = outputFile }) => {
      const colour = file !== undefined || given.switches.has('no-color') ? 'never' : 'auto';
      return { file, report: await loadReport(format, { terminal, colour, failOn }) };
    }),
  );
  // A diff is alone on standard output, so that “git apply” can read it.
  return join(tells === 'diff' ? outputs.filter(({ file }) => file !== undefined) : outputs, terminal);
}

/** The file that would take the place of a draft that was named, and that nobody could give back. */
async function draftOverwritten(
  files: readonly (string | undefined)[],
  { operands }: Arguments,
  { folder }: Terminal,
): Promise<string | undefined> {
  const drafts = operands.map((name) => path.resolve(folder, name));
  for (const file of files) {
    if (file !== undefined && (await sameFileAmong(path.resolve(folder, file), drafts)) !== undefined) return file;
  }
  return undefined;
}

/** “sarif=out.sarif”: the format, and the file that it goes to. */
function readFormat(typed: string): { readonly format: Format; readonly file: string | undefined } {
  const [word = '', ...file] = typed.split('=');
  return {
    format: FORMATS.find((format) => format === word) ?? 'pretty',
    file: file.length === 0 ? undefined : file.join('='),
  };
}

function join(outputs: readonly Output[], { folder }: Terminal): Outputs {
  const written = new Map<string, string>();
  const all = (write: (report: Report) => string) =>
    outputs
      .map(({ report, file }) => {
        const text = write(report);
        if (file === undefined) return text;
        written.set(file, (written.get(file) ?? '') + text);
        return '';
      })
      .join('');
  return {
    kind: 'outputs',
    begin: () => all((report) => report.begin()),
    draft: (check) => all((report) => report.draft(check)),
    end: (tally) => all((report) => report.end(tally)),
    async close() {
      const failures = [...written].map(async ([file, text]) => {
        const failure = await replaceFile(path.resolve(folder, file), text);
        return failure === undefined ? [] : [`“${file}” cannot be written: ${failure.why}.`];
      });
      return (await Promise.all(failures)).flat();
    },
  };
}
