import { raised } from '../text/letter-case.ts';
import { counted, type Say, type Words } from '../wording/say.ts';
import type { Source, Standing, Statement, Unsourced, Weight } from './ledger.ts';

// The words of the view “Says who?”, as they are seen and as a screen reader reads them.

export const GROUP_NAMES: Readonly<Record<Standing | 'nobody', Words>> = {
  nobody: 'Nobody named',
  unnamed: 'Unnamed',
  vague: 'Vague',
  document: 'Documents',
  named: 'Named',
};

/** What the words in question do, for which nobody is named. */
const CLAIMS: Readonly<Record<Unsourced['kind'], Words>> = {
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

/** What rests on one source alone. */
const RESTS_ALONE: Readonly<Record<Weight, Words>> = {
  accusation: 'an accusation rests on this source alone',
  toll: 'a toll rests on this source alone',
  figure: 'a figure rests on this source alone',
};

/** “motive · ¶ 3” */
export function describeClaim({ kind, paragraph }: Unsourced, say: Say): string {
  return inARow([say(CLAIMS[kind]), `¶ ${paragraph}`]);
}

/** “because they feared. Motive, nobody is named for it. Paragraph 3.” */
export function speakClaim(words: string, { kind, paragraph }: Unsourced, say: Say): string {
  return inSentences([words, say('{0}, nobody is named for it', say(CLAIMS[kind])), say('paragraph {0}', paragraph)]);
}

/** “regional secretary · 1 statement, 2 quotations” */
export function describeSource(source: Source, say: Say): string {
  return inARow([source.role, reasonOf(source, say), countSayings(source.statements, say), warningOf(source, say)]);
}

/** “Bill Tranter. Regional secretary. 1 statement, 2 quotations.” */
export function speakSource(source: Source, say: Say): string {
  const { name, role, statements } = source;
  return inSentences([name, role, reasonOf(source, say), countSayings(statements, say), warningOf(source, say)]);
}

function reasonOf({ standing, reason }: Source, say: Say): string | undefined {
  if (standing !== 'unnamed') return undefined;
  return say(reason === 'given' ? 'reason given' : 'no reason given');
}

function warningOf({ statements }: Source, say: Say): string | undefined {
  const alone = statements.find(({ restsOnOne }) => restsOnOne);
  return alone?.weight === undefined ? undefined : say(RESTS_ALONE[alone.weight]);
}

/** “accusation · ¶ 4” */
export function describeStatement({ weight, paragraph, restsOnOne }: Statement, say: Say): string {
  return inARow([weight && say(weight), `¶ ${paragraph}`, restsOnOne ? say('rests on this source alone') : undefined]);
}

/** “said the firm had lied. Accusation. Paragraph 4.” */
export function speakStatement(words: string, statement: Statement, say: Say): string {
  const { weight, paragraph, restsOnOne, source } = statement;
  return inSentences([
    words,
    weight && say(weight),
    source === undefined ? say('the speaker goes on from the sentence before') : undefined,
    say('paragraph {0}', paragraph),
    restsOnOne ? say('rests on this source alone') : undefined,
  ]);
}

/** “1 statement, 2 quotations” */
function countSayings(statements: readonly Statement[], say: Say): string {
  const quotations = statements.filter(({ kind }) => kind === 'quotation').length;
  const others = statements.length - quotations;
  const counts = [
    others === 0 ? undefined : counted(others, '1 statement', '{0} statements'),
    quotations === 0 ? undefined : counted(quotations, '1 quotation', '{0} quotations'),
  ];
  return counts.flatMap((count) => (count === undefined ? [] : [say(...count)])).join(', ');
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
    .map((part, at) => (at === 0 ? part : raised(part)))
    .join(' ');
}
