import type { Source, Standing, Statement, Unsourced, Weight } from './ledger.ts';

// The words of the view “Says who?”, as they are seen and as a screen reader reads them.

export const GROUP_NAMES: Readonly<Record<Standing | 'nobody', string>> = {
  nobody: 'Nobody named',
  unnamed: 'Unnamed',
  vague: 'Vague',
  document: 'Documents',
  named: 'Named',
};

/** What the words in question do, for which nobody is named. */
const CLAIMS: Readonly<Record<Unsourced['kind'], string>> = {
  accusation: 'accusation',
  casualties: 'toll',
  secret: 'secret',
  motive: 'motive',
  cause: 'cause',
  advice: 'advice',
  prediction: 'prediction',
  superlative: 'superlative',
  comparison: 'comparison',
  generalisation: 'generalisation',
  evaluation: 'judgment',
  figure: 'figure',
  quotation: 'quotation without a speaker',
  other: 'claim',
};

/** “motive · ¶ 3” */
export function describeClaim({ kind, paragraph }: Unsourced): string {
  return inARow([CLAIMS[kind], `¶ ${paragraph}`]);
}

/** “because they feared. Motive, nobody is named for it. Paragraph 3.” */
export function speakClaim(words: string, { kind, paragraph }: Unsourced): string {
  return inSentences([words, `${CLAIMS[kind]}, nobody is named for it`, `paragraph ${paragraph}`]);
}

/** “regional secretary · 1 statement, 2 quotations” */
export function describeSource(source: Source): string {
  return inARow([source.role, reasonOf(source), countSayings(source.statements), warningOf(source)]);
}

/** “Bill Tranter. Regional secretary. 1 statement, 2 quotations.” */
export function speakSource(source: Source): string {
  const { name, role, statements } = source;
  return inSentences([name, role, reasonOf(source), countSayings(statements), warningOf(source)]);
}

function reasonOf({ standing, reason }: Source): string | undefined {
  if (standing !== 'unnamed') return undefined;
  return reason === 'given' ? 'reason given' : 'no reason given';
}

function warningOf({ statements }: Source): string | undefined {
  const alone = statements.find(({ restsOnOne }) => restsOnOne);
  return alone?.weight === undefined ? undefined : restsAlone(alone.weight);
}

function restsAlone(weight: Weight): string {
  return `${weight === 'accusation' ? 'an' : 'a'} ${weight} rests on this source alone`;
}

/** “accusation · ¶ 4” */
export function describeStatement({ weight, paragraph, restsOnOne }: Statement): string {
  return inARow([weight, `¶ ${paragraph}`, restsOnOne ? 'rests on this source alone' : undefined]);
}

/** “said the firm had lied. Accusation. Paragraph 4.” */
export function speakStatement(words: string, { weight, paragraph, restsOnOne, source }: Statement): string {
  const carried = source === undefined ? 'the speaker goes on from the sentence before' : undefined;
  return inSentences([
    words,
    weight,
    carried,
    `paragraph ${paragraph}`,
    restsOnOne ? 'rests on this source alone' : undefined,
  ]);
}

/** “1 statement, 2 quotations” */
function countSayings(statements: readonly Statement[]): string {
  const quotations = statements.filter(({ kind }) => kind === 'quotation').length;
  const others = statements.length - quotations;
  const counts = [counted(others, 'statement'), counted(quotations, 'quotation')];
  return counts.filter((count) => count !== undefined).join(', ');
}

function counted(count: number, noun: string): string | undefined {
  return count === 0 ? undefined : count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function inARow(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

// “.”, “?””: how a sentence ends by itself.
const ENDS = /[.!?…]["”’)]*$/;

/** A screen reader pauses at full stops. */
function inSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part === undefined || part === '' ? [] : [part]))
    .map((part) => (ENDS.test(part) ? part : `${part.replace(/,(["”’]?)$/, '$1')}.`))
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
}
