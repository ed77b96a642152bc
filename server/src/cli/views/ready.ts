import { readLedger } from '../../ledger/read-ledger.ts';
import { type Readiness, type ReadyItem, readReadiness } from '../../ready/readiness.ts';
import { SIGNS, tellReadiness } from '../../ready/ready-words.ts';
import { inEnglish } from '../../wording/say.ts';
import type { Sources } from '../drafts/sources.ts';
import type { PlaceJson } from '../formats/places.ts';
import { type Arguments, misuse } from '../terminal/arguments.ts';
import { withoutControls } from '../terminal/cells.ts';
import { complain, type ExitStatus } from '../terminal/terminal.ts';
import { type CheckedSource, checkSource, type Round } from './checked-source.ts';

/** `copydesk check --ready`: ticks what is done before filing, draft by draft. Status 1 where something is to do. */
export async function lookBeforeFiling(
  { sources, troubles }: Sources,
  given: Arguments,
  round: Round,
): Promise<ExitStatus> {
  const { terminal } = round;
  const format = given.texts.get('format') ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') {
    return complain(terminal, misuse(`--ready has no format “${format}”. Allowed: pretty, json.`));
  }
  for (const message of troubles) await complain(terminal, { message });
  const looks: ReadinessJson[] = [];
  let status: ExitStatus = troubles.length > 0 ? 2 : 0;
  for (const source of sources) {
    const { draft, hasTrouble } = await checkSource(source, round);
    if (hasTrouble) status = 2;
    if (draft !== undefined) looks.push(lookAt(source.path, draft));
  }
  await terminal.stdout.write(format === 'json' ? `${JSON.stringify(looks, null, 2)}\n` : looks.map(draw).join(''));
  return status === 0 && looks.some(({ isReady }) => !isReady) ? 1 : status;
}

/** The readiness of one draft, as other programs read it. */
interface ReadinessJson extends Pick<Readiness, 'isReady'> {
  readonly id: string;
  readonly verdict: string;
  readonly items: readonly (Omit<ReadyItem, 'places'> & { readonly places: readonly PlaceJson[] })[];
}

function lookAt(id: string, { checked, desk, text, toPlace }: CheckedSource): ReadinessJson {
  const readiness = readReadiness({ checked, rules: desk.rules, ledger: readLedger(checked), text }, inEnglish);
  const items = readiness.items.map((item) => ({ ...item, places: item.places.map(toPlace) }));
  return { id, isReady: readiness.isReady, verdict: tellReadiness(readiness, inEnglish), items };
}

function draw({ id, verdict, items }: ReadinessJson): string {
  const widest = Math.max(...items.map(({ label }) => label.length));
  const lines = items.map(({ label, detail, state, places }) => {
    const where = state === 'open' ? places.map(({ line, column }) => `  ${line}:${column}`).join('') : '';
    return `  ${SIGNS[state]} ${label.padEnd(widest)}  ${detail}${where}`;
  });
  return [withoutControls(id), ...lines, verdict, '', ''].join('\n');
}
