import { BASELINE_OPTIONS } from '../baseline/baseline-asked.ts';
import { CONFIG_OPTIONS } from '../drafts/config-options.ts';
import { desksAsked } from '../drafts/desks.ts';
import { SINCE_OPTIONS } from '../drafts/since-asked.ts';
import { EXCLUDE_OPTION } from '../drafts/sources.ts';
import { PLACE_OPTIONS } from '../drafts/story-place.ts';
import { CACHE_OPTION } from '../examining/cache-asked.ts';
import { PACKAGE_OPTION } from '../examining/package-asked.ts';
import { READER_OPTION, readerAsked } from '../examining/readers.ts';
import { JOBS_OPTION } from '../examining/reading-room.ts';
import { OUTPUT_OPTIONS } from '../formats/outputs.ts';
import type { Command } from '../terminal/command.ts';
import { complain } from '../terminal/terminal.ts';
import { askedOf } from './check-asked.ts';
import { checkOnce } from './check-once.ts';
import { FIX_OPTIONS } from './fix-asked.ts';
import { VERDICT_OPTIONS } from './verdict.ts';
import { misusedWatch, WATCH_OPTION } from './watch-asked.ts';

export const check: Command = {
  usage: 'check [FILE, FOLDER, GLOB or - …]',
  about: 'Checks drafts: those that are named, those in folders, and “-” for standard input; without any, this folder.',
  options: [
    ...OUTPUT_OPTIONS,
    ...VERDICT_OPTIONS,
    ...CONFIG_OPTIONS,
    {
      name: 'print-config',
      takes: { text: 'FILE' },
      about: 'print what holds for this draft, as JSON, and check nothing',
    },
    READER_OPTION,
    PACKAGE_OPTION,
    JOBS_OPTION,
    CACHE_OPTION,
    WATCH_OPTION,
    ...SINCE_OPTIONS,
    ...BASELINE_OPTIONS,
    ...FIX_OPTIONS,
    EXCLUDE_OPTION,
    { name: 'ready', takes: 'nothing', about: 'tick what is done before filing, instead of listing findings' },
    { name: 'comments', takes: { text: 'OUT.docx' }, about: 'a copy of a Word document, each finding a comment' },
    { name: 'original', takes: 'nothing', about: 'a Word or OpenDocument text as it stood before its tracked changes' },
    ...PLACE_OPTIONS,
    { name: 'text', takes: 'nothing', about: 'prints the text that is read, and checks nothing' },
    { name: 'stdin-filename', takes: { text: 'NAME' }, about: 'what the draft on standard input is called' },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal; NO_COLOR=1 does the same' },
  ],
  notes: `Exit status: 0 nothing found at or above --fail-on, 1 something found, 2 bad use, a bad config or an unreadable draft;
with --fix-dry-run 1 means that something is to be mended.

Examples:
  copydesk check story.md
  copydesk check 'stories/**/*.draft' --fail-on error
  copydesk check --since origin/main
  copydesk check story.md --ready
  copydesk check --package story.md sidebar.md captions.md
  copydesk check - --stdin-filename story.html < story.html
  copydesk check --format sarif > copydesk.sarif`,
  async run(given, terminal) {
    const desks = await desksAsked(given, terminal);
    if (desks.kind === 'misuse') return complain(terminal, desks);
    const printed = given.texts.get('print-config');
    if (printed !== undefined) return (await import('./print-config.ts')).printConfig(printed, desks, terminal);
    const unwatched = misusedWatch(given);
    if (unwatched !== undefined) return complain(terminal, unwatched);
    if (given.switches.has('watch')) return (await import('./check-again.ts')).checkAgain(given, terminal);
    const asked = await askedOf(given, desks, terminal);
    if ('kind' in asked) return complain(terminal, asked);
    if (given.switches.has('ready')) {
      const { lookBeforeFiling } = await import('../views/ready.ts');
      return lookBeforeFiling(asked.sources, given, { terminal, desks, check: readerAsked(given, terminal) });
    }
    if (given.switches.has('text')) return (await import('./print-texts.ts')).printTexts(asked.sources, terminal);
    return checkOnce(asked, terminal).finally(asked.round.room.close);
  },
};
