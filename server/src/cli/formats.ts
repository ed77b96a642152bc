import pico from 'picocolors';
import manifest from '../../package.json' with { type: 'json' };
import { RULES } from '../rules/index.ts';
import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** How `copydesk check` can write its findings. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** `auto` paints where somebody sees it. */
export type Colour = 'auto' | 'never';

/** Loads a format; only the one that is asked for. */
export async function loadReport(format: Format, terminal: Terminal, colour: Colour): Promise<Report> {
  if (format === 'json') return (await import('./json.ts')).jsonReport();
  if (format === 'github') return (await import('./github.ts')).githubReport();
  if (format === 'sarif') return loadSarif(terminal);
  const { prettyReport } = await import('./pretty.ts');
  return prettyReport({ width: terminal.stdout.width, colours: coloursFor(terminal, colour) });
}

async function loadSarif({ pages }: Terminal): Promise<Report> {
  const { sarifReport } = await import('./sarif.ts');
  const { readRulePage } = await import('./rule-page.ts');
  const rules = await Promise.all(RULES.map(async (rule) => ({ rule, page: await readRulePage(pages, rule) })));
  return sarifReport({ version: manifest.version, rules });
}

/** Colours that paint, or that leave text as it is. */
export function coloursFor(terminal: Terminal, colour: Colour) {
  return pico.createColors(colour === 'auto' && wantsColour(terminal));
}

/** Whether to paint: in a terminal, unless the environment says otherwise (no-color.org, force-color.org). */
function wantsColour({ stdout, env }: Terminal): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}
