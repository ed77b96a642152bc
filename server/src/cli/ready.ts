import { readLedger } from '../ledger/ledger.ts';
import { type Readiness, type ReadyItem, readReadiness } from '../ready/readiness.ts';
import { SIGNS, tellReadiness } from '../ready/ready-words.ts';
import { measureLines } from '../text/lines.ts';
import type { Arguments } from './arguments.ts';
import { misuse } from './arguments.ts';
import { withoutControls } from './cells.ts';
import type { Desks } from './desks.ts';
import type { CheckAsked } from './readers.ts';
import type { Sources } from './sources.ts';
import { complain, type ExitStatus, type Terminal } from './terminal.ts';

/** What the last look before filing is taken with. */
export interface LastLook {
  readonly terminal: Terminal;
  readonly desks: Desks;
  readonly check: CheckAsked;
}

/** `copydesk check --ready`: ticks what is done before filing, draft by draft. Status 1 where something is to do. */
export async function lookBeforeFiling(
  { sources, troubles }: Sources,
  given: Arguments,
  look: LastLook,
): Promise<ExitStatus> {
  const { terminal } = look;
  const format = given.texts.get('format') ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') {
    return complain(terminal, misuse(`--ready has no format “${format}”. Allowed: pretty, json.`));
  }
  for (const message of troubles) await complain(terminal, { message });
  const looks: ReadinessJson[] = [];
  let hasTrouble = troubles.length > 0;
  for (const source of sources) {
    const read = await source.read();
    const { desk, troubles: ofConfigs } = await look.desks.deskIn(source.folder);
    const told = read.kind === 'unreadable' ? [...ofConfigs, read.message] : ofConfigs;
    for (const message of told) await complain(terminal, { message });
    if (told.length > 0) hasTrouble = true;
    if (read.kind === 'unreadable') continue;
    const checked = await look.check(read.draft, desk);
    looks.push(toJson(source.path, read.draft.text, readReadiness(checked, readLedger(checked), read.draft.text)));
  }
  await terminal.stdout.write(format === 'json' ? `${JSON.stringify(looks, null, 2)}\n` : looks.map(draw).join(''));
  if (hasTrouble) return 2;
  return looks.every(({ isReady }) => isReady) ? 0 : 1;
}

/** The readiness of one draft, as other programs read it. */
interface ReadinessJson extends Pick<Readiness, 'isReady'> {
  readonly id: string;
  readonly verdict: string;
  readonly items: readonly (Omit<ReadyItem, 'places'> & { readonly places: readonly PlaceJson[] })[];
}

interface PlaceJson {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

function toJson(id: string, text: string, readiness: Readiness): ReadinessJson {
  const { placeOf } = measureLines(text);
  const items = readiness.items.map((item) => ({
    ...item,
    places: item.places.map(({ start, end }) => ({ start, end, ...placeOf(start) })),
  }));
  return { id, isReady: readiness.isReady, verdict: tellReadiness(readiness), items };
}

function draw({ id, verdict, items }: ReadinessJson): string {
  const widest = Math.max(...items.map(({ label }) => label.length));
  const lines = items.map(({ label, detail, state, places }) => {
    const where = state === 'open' ? places.map(({ line, column }) => `  ${line}:${column}`).join('') : '';
    return `  ${SIGNS[state]} ${label.padEnd(widest)}  ${detail}${where}`;
  });
  return [withoutControls(id), ...lines, verdict, '', ''].join('\n');
}
