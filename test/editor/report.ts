import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the suite in the editor tells the run outside: lines as they come, and the result when it has one. */
export interface Report extends Result {
  readonly text: string;
}

export interface Result {
  readonly passed: number;
  readonly failed: number;
}

/** Adds a line to the report in `folder`. */
export function reportLine(folder: string, line: string): void {
  appendFileSync(path.join(folder, 'report.txt'), `${line}\n`);
}

/** Says how the suite ended. An editor that dies on the way never gets here, whatever its exit code. */
export function reportResult(folder: string, result: Result): void {
  writeFileSync(path.join(folder, 'result.json'), JSON.stringify(result));
}

/** Reads the report as far as it goes: nothing passed where no result was written. */
export function readReport(folder: string): Report {
  const text = readIfThere(path.join(folder, 'report.txt')) ?? '';
  const result = JSON.parse(readIfThere(path.join(folder, 'result.json')) ?? '{}');
  return { text, passed: Number(result.passed ?? 0), failed: Number(result.failed ?? 0) };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
