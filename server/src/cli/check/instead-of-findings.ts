import { type Arguments, type Misuse, misuse } from '../terminal/arguments.ts';

// What tells something else than findings, and what is about findings alone.
const INSTEAD = ['ready', 'text'];
const ABOUT_FINDINGS = [
  'baseline',
  'comments',
  'fix',
  'fix-dry-run',
  'fix-kinds',
  'output-file',
  'package',
  'update-baseline',
] as const;

/** What cannot be had together: an option about findings, where none are told. Nothing would come of it, unsaid. */
export function misusedInsteadOfFindings({ switches, texts }: Arguments): Misuse | undefined {
  const instead = INSTEAD.find((name) => switches.has(name));
  const other = ABOUT_FINDINGS.find((name) => switches.has(name) || texts.has(name));
  if (instead === undefined || other === undefined) return undefined;
  return misuse(`--${instead} tells no findings, so that --${other} has nothing to do. Leave one of them out.`);
}
