import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDraft } from '../check.ts';
import { deskFor } from '../desk.ts';
import { DEFAULT_CONFIG } from '../stylebook/config.ts';
import { SEVERITIES, type Severity } from '../stylebook/level.ts';
import type { Command } from './command.ts';
import { FORMATS, loadReport } from './formats.ts';
import { nameCheck } from './report.ts';

export const check: Command = {
  usage: 'check [FILE …]',
  about: 'Checks drafts.',
  options: [
    { name: 'format', takes: { words: FORMATS }, about: 'how findings are written; default pretty' },
    {
      name: 'fail-on',
      takes: { words: SEVERITIES },
      about: 'the severity that makes the exit status 1; default warning',
    },
    { name: 'no-color', takes: 'nothing', about: 'no colours, even in a terminal' },
  ],
  notes: 'Exit status: 0 no finding at or above --fail-on, 1 such a finding, 2 bad use or a file that cannot be read.',
  async run({ operands, switches, texts }, terminal) {
    const { stdout, folder } = terminal;
    const format = FORMATS.find((name) => name === texts.get('format')) ?? 'pretty';
    const report = await loadReport(format, terminal, switches.has('no-color') ? 'never' : 'auto');
    const desk = deskFor(DEFAULT_CONFIG);
    const findings = { hint: 0, information: 0, warning: 0, error: 0 };
    await stdout.write(report.begin());
    for (const name of operands) {
      const text = readFileSync(path.resolve(folder, name), 'utf8');
      const written = /\.(md|markdown)$/.test(name) ? 'markdown' : /\.html?$/.test(name) ? 'html' : 'plain';
      const checked = checkDraft({ uri: name, format: written, text }, desk);
      for (const { severity } of checked.findings) findings[severity] += 1;
      await stdout.write(report.draft(nameCheck(name, text, checked.findings)));
    }
    await stdout.write(report.end({ drafts: operands.length, findings, troubles: [] }));
    const failOn = SEVERITIES.findIndex((severity) => severity === (texts.get('fail-on') ?? 'warning'));
    return SEVERITIES.some((severity: Severity, rank) => rank >= failOn && findings[severity] > 0) ? 1 : 0;
  },
};
