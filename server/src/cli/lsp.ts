import type { Command } from './terminal/command.ts';

export const lsp: Command = {
  usage: 'lsp --stdio',
  about: 'Starts the language server on standard input and output, for any editor that speaks LSP.',
  takesOperands: false,
  options: [
    {
      name: 'stdio',
      takes: 'nothing',
      about: 'talk over standard input and output; the only way, so it may be left out',
    },
    { name: 'clientProcessId', takes: { text: 'NUMBER' }, about: 'the editor’s process; the server ends with it' },
  ],
  notes: '',
  async run() {
    // The server listens from here on, and ends the process itself when the editor says so.
    await import('../lsp/node.ts');
    return 0;
  },
};
