import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';

/** Whether drafts are checked again when they change. */
export const WATCH_OPTION: Option = {
  name: 'watch',
  takes: 'nothing',
  about: 'check again whatever is saved, until Ctrl+C; in a terminal the screen is cleared each time',
};

// What is done once, or writes into what is watched.
const DONE_ONCE = ['comments', 'fix', 'fix-dry-run', 'print-config', 'ready', 'text', 'update-baseline'] as const;

/** What cannot be watched. */
export function misusedWatch({ switches, texts, operands }: Arguments): Misuse | undefined {
  if (!switches.has('watch')) return undefined;
  if (operands.includes('-') || texts.has('stdin-filename'))
    return misuse('--watch looks at files, and standard input is none. Name the file.');
  const other = DONE_ONCE.find((name) => switches.has(name) || texts.has(name));
  return other && misuse(`--${other} is done once, and --watch goes on. Leave one of them out.`);
}
