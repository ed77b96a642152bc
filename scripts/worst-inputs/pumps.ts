import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Shipped } from './expressions.ts';

/** A text that is made to keep an expression busy: `head`, then `pump` again and again, then `tail`. */
export interface Attack {
  readonly head: string;
  readonly pump: string;
  readonly tail: string;
}

/** What a text of about so many characters looks like. */
export function textOf({ head, pump, tail }: Attack, length: number): string {
  return head + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + tail;
}

/** Pumps each repetition of an expression with each of its alternatives, so that what follows it does not match. */
export function attacksOn({ source, flags }: Pick<Shipped, 'source' | 'flags'>): Attack[] {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, mode);
  const writer = createWriter(flags);
  const attacks = new Map<string, Attack>();
  for (const { repeated, before, after } of repetitionsIn(pattern, writer)) {
    for (const pump of writer.samples(repeated)) {
      if (pump === '') continue;
      for (const attack of around(pump, before, after)) attacks.set(JSON.stringify(attack), attack);
    }
  }
  return [...attacks.values()];
}

// What no expression goes on with.
const NO_END = '\u0001';

function* around(pump: string, before: string, after: string): Generator<Attack> {
  yield { head: '', pump, tail: NO_END };
  yield { head: before, pump, tail: NO_END };
  yield { head: before, pump, tail: after + NO_END };
  // What begins anew at each place looks through the rest of the text each time.
  if (before !== '') yield { head: '', pump: before + pump, tail: NO_END };
  yield { head: '', pump: `${pump} `, tail: NO_END };
}

interface Repetition {
  readonly repeated: AST.Element;
  /** What brings a reader there, and what goes on from there. */
  readonly before: string;
  readonly after: string;
}

const MANY = 20; // “{0,80}” is worth pumping, “{1,3}” is not.

function* repetitionsIn(pattern: AST.Pattern, writer: Writer): Generator<Repetition> {
  for (const alternative of pattern.alternatives) yield* within(alternative, '', '', writer);
}

function* within(alternative: AST.Alternative, head: string, tail: string, writer: Writer): Generator<Repetition> {
  for (const [at, element] of alternative.elements.entries()) {
    const before = head + writer.shortest(alternative.elements.slice(0, at));
    const after = writer.shortest(alternative.elements.slice(at + 1)) + tail;
    yield* inElement(element, before, after, writer);
  }
}

function* inElement(element: AST.Element, before: string, after: string, writer: Writer): Generator<Repetition> {
  if (element.type === 'Quantifier') {
    if (element.max >= MANY) yield { repeated: element.element, before, after };
    yield* inElement(element.element, before, after, writer);
    return;
  }
  if ('alternatives' in element) {
    for (const inner of element.alternatives) yield* within(inner, before, after, writer);
  }
}

/** Writes what parts of an expression match. */
interface Writer {
  /** Something short that matches the elements, one after the other. */
  readonly shortest: (elements: readonly AST.Element[]) => string;
  /** Several texts that match the element, of different kinds where it has alternatives. */
  readonly samples: (element: AST.Element) => string[];
}

const CANDIDATES = [...'aA1 .,-–’“"\n\té中_/<>&:;()[]{}#*|=+!?$@%^~`\\\u00a0\u0301'];
const MOST_SAMPLES = 6; // Of an alternation of a hundred words, the first few stand for all.

/** Finds the candidates that a class or an escape matches. */
function createCharacters(flags: string): (raw: string) => string[] {
  const known = new Map<string, string[]>();
  const mode = flags.replace(/[gyd]/g, '');
  return (raw) => {
    const found = known.get(raw) ?? CANDIDATES.filter((candidate) => new RegExp(`^(?:${raw})$`, mode).test(candidate));
    known.set(raw, found);
    return found;
  };
}

function createWriter(flags: string): Writer {
  const characters = createCharacters(flags);

  function shortest(elements: readonly AST.Element[]): string {
    return elements.map((element) => (isOptional(element) ? '' : (samples(element)[0] ?? ''))).join('');
  }

  function samples(element: AST.Element): string[] {
    switch (element.type) {
      case 'Character':
        return [String.fromCodePoint(element.value)];
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return characters(element.raw).slice(0, MOST_SAMPLES);
      case 'Quantifier':
        return samples(element.element).map((sample) => sample.repeat(Math.max(1, Math.min(element.min, 9))));
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.slice(0, MOST_SAMPLES).flatMap(whole);
      default:
        return [''];
    }
  }

  /** An alternative at its shortest, and once with all that may stand in it. */
  function whole({ elements }: AST.Alternative): string[] {
    const longest = elements.map((element) => samples(element)[0] ?? '').join('');
    const lone = elements.length === 1 ? elements.flatMap(samples) : [];
    return [...new Set([shortest(elements), longest, ...lone])].slice(0, MOST_SAMPLES);
  }

  return { shortest, samples };
}

function isOptional(element: AST.Element): boolean {
  return element.type === 'Quantifier' && element.min === 0;
}
