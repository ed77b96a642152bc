import pico from 'picocolors';
import manifest from '../../../package.json' with { type: 'json' };
import { RULES } from '../../rules/index.ts';
import type { Severity } from '../../stylebook/level.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Report } from './report.ts';

/** How `copydesk check` can write its findings. */
export const FORMATS = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
] as const;
export type Format = (typeof FORMATS)[number];

/** `auto` paints where somebody sees it. */
export type Colour = 'auto' | 'never';

/** What a report may want to know. */
export interface ReportContext {
  readonly terminal: Terminal;
  readonly colour: Colour;
  /** The least severity that fails a check. */
  readonly failOn: Severity;
}

const LOADERS: Readonly<Record<Format, (context: ReportContext) => Promise<Report>>> = {
  pretty: async ({ terminal, colour }) =>
    (await import('./pretty.ts')).prettyReport({
      width: terminal.stdout.width,
      colours: coloursFor(terminal, colour),
    }),
  compact: async () => (await import('./compact.ts')).compactReport(),
  json: async () => (await import('./json.ts')).jsonReport(),
  sarif: ({ terminal }) => loadSarif(terminal),
  github: async () => (await import('./github.ts')).githubReport(),
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport(),
  junit: async ({ failOn }) => (await import('./junit.ts')).junitReport(failOn),
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReport(),
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReport(),
  markdown: async () => (await import('./markdown.ts')).markdownReport(),
};

/** Loads a format; only the one that is asked for. */
export function loadReport(format: Format, context: ReportContext): Promise<Report> {
  return LOADERS[format](context);
}

async function loadSarif({ pages }: Terminal): Promise<Report> {
  const { sarifReport } = await import('./sarif.ts');
  const { readRulePage } = await import('./rule-page.ts');
  const rules = await Promise.all(RULES.map(async (rule) => ({ rule, page: await readRulePage(pages, rule) })));
  return sarifReport({ version: manifest.version, rules });
}

/** What paints words for a terminal. */
export type Colours = ReturnType<typeof coloursFor>;

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
