import type { Attribution, SourceKind } from '../analysis/attribution/attributions.ts';
import { singular } from '../analysis/attribution/plurals.ts';
import type { Mention } from '../analysis/names/mentions.ts';
import { namesRole } from '../analysis/sentences/roles.ts';
import { anyOf } from '../english/any-of.ts';
import { CONJUNCTIONS, DEMONSTRATIVES, NUMBERS, POSSESSIVES, PREPOSITIONS } from '../english/function-words.ts';
import { contains, type Span } from '../text/span.ts';
import data from './data/source-words.json' with { type: 'json' };
import type { Enrolled } from './enrolled.ts';
import type { Standing } from './ledger.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

// What the words for a source tell of it, without looking at the rest of the story.

/** “Chief” and “Engineer Tomas Verhoeven” as “Chief Engineer” and “Tomas Verhoeven”. */
export function partRole(
  name: string,
  role: string | undefined,
): { readonly name: string; readonly role: string | undefined } {
  const [first = '', ...rest] = name.split(' ');
  if (role === undefined || rest.length < 2 || !namesRole(first)) return { name, role };
  return { name: rest.join(' '), role: `${role} ${first}` };
}

// “the person”, “that report”, “its chairman”
export const SINGLES_OUT = new RegExp(`^(?:the|${anyOf(DEMONSTRATIVES, POSSESSIVES)})\\s`, 'i');
// “another official”, “a second passenger”: somebody else, whatever the words.
export const BRINGS_ANOTHER = new RegExp(`^${anyOf(data.another)}\\b`, 'i');

/** “Union” is not the whole of “the Dockers’ Union”, but “Ada Quist” is of “station officer Ada Quist”. */
export function isWholeName(
  { parts }: Mention,
  { role, span }: SpeakerPhrase,
  { sourceKind, source }: Attribution,
): boolean {
  if (sourceKind === 'person') return true;
  // “Harbour and Ferry Office”: the name goes on before its last words.
  if (CONJUNCTIONS.has(role?.split(' ').at(-1) ?? '')) return false;
  if (parts.length > 1 || span.end > (source?.end ?? span.end)) return true;
  return role === undefined;
}

/** A source by its own words: “Dockers’ Union”, “person close to the talks”, “report by the inspectors”. */
export function withoutEntity({ words, span }: SpeakerPhrase, attribution: Attribution): Enrolled {
  const standing = standingOf(attribution);
  const isOneUnnamed = standing === 'unnamed' && nounOf(words) === headOf(words) && !COUNTS.test(words);
  return {
    standing,
    name: words,
    role: undefined,
    entity: undefined,
    span,
    kind: attribution.sourceKind,
    isOneUnnamed,
  };
}

// “people”, “two men”, “several”: more than one.
const COUNTS = new RegExp(`^(?:\\d+|${anyOf(data.several, NUMBERS)})\\b`, 'i');

const STANDINGS: Readonly<Record<SourceKind, Standing>> = {
  person: 'named',
  organisation: 'named',
  outlet: 'named',
  document: 'document',
  data: 'document',
  anonymous: 'unnamed',
  pronoun: 'unnamed',
  vague: 'vague',
};

function standingOf({ sourceKind, vague }: Attribution): Standing {
  return vague?.speakers === 'several' ? 'vague' : STANDINGS[sourceKind ?? 'anonymous'];
}

/** The noun of a phrase for one, in small letters: “person” of “persons close to the talks”. */
export function headOf(words: string): string {
  return singular(nounOf(words));
}

function nounOf(words: string): string {
  const all = words.toLowerCase().split(' ');
  const until = all.findIndex((word, at) => at > 0 && (PREPOSITIONS.has(word) || STANDS_BEHIND.has(word)));
  return (until > 0 ? all[until - 1] : all.at(-1)) ?? '';
}

// “close to the talks”: an adjective that follows its noun.
const STANDS_BEHIND: ReadonlySet<string> = new Set([...data.behind, 'who']);

// “Quist and ”, “Quist, ”: what joins a name to the next one.
const JOINS = /^(?:,? and |, )$/;

/** The other names in “Ada Quist and Ole Brandt”. */
export function namesJoinedTo(text: string, mentions: readonly Mention[], source: Span, last: Mention): Mention[] {
  const joined: Mention[] = [];
  let next = last;
  for (const mention of mentions.filter(({ span }) => contains(source, span)).reverse()) {
    if (mention === next) continue;
    const from = next.titles[0]?.start ?? next.span.start;
    if (!JOINS.test(text.slice(mention.span.end, from))) break;
    joined.unshift(mention);
    next = mention;
  }
  return joined;
}
