import type { Option } from './terminal/arguments.ts';
import type { LazyCommand } from './terminal/command.ts';

/** What `copydesk` does. Each is loaded when it is asked for, so that one draft does not wait for the language server. */
export const COMMANDS: ReadonlyMap<string, LazyCommand> = new Map([
  ['check', { about: 'check drafts', load: async () => (await import('./check/check.ts')).check }],
  [
    'baseline',
    { about: 'accept what is found today', load: async () => (await import('./baseline/baseline.ts')).baseline },
  ],
  ['rules', { about: 'list the rules', load: async () => (await import('./rules.ts')).rules }],
  ['explain', { about: 'explain a rule, or a finding', load: async () => (await import('./explain.ts')).explain }],
  [
    'sources',
    { about: 'tell who says what in drafts', load: async () => (await import('./views/who-says.ts')).sources },
  ],
  [
    'cuts',
    { about: 'tell what breaks if a paragraph is cut', load: async () => (await import('./views/cuts.ts')).cuts },
  ],
  [
    'house',
    { about: 'tell what another house would change', load: async () => (await import('./views/house.ts')).house },
  ],
  ['test', { about: 'run the cases of a desk’s own', load: async () => (await import('./cases/test.ts')).test }],
  ['init', { about: 'write a copydesk.yml to start from', load: async () => (await import('./init.ts')).init }],
  [
    'pipe',
    {
      about: 'check a stream of drafts, one JSON object a line',
      load: async () => (await import('./pipe/pipe.ts')).pipe,
    },
  ],
  [
    'completion',
    {
      about: 'print what makes a shell complete all this',
      load: async () => (await import('./completion.ts')).completionOf(COMMANDS, HELP),
    },
  ],
  ['lsp', { about: 'start the language server', load: async () => (await import('./lsp.ts')).lsp }],
]);

/** An option of every command. */
export const HELP: Option = { name: 'help', short: 'h', takes: 'nothing', about: 'show this' };
