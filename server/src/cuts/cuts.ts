import type { CheckedDraft } from '../check.ts';
import type { Stylebook } from '../stylebook/stylebook.ts';
import { type Block, isBody } from '../text/block.ts';
import { type Span, wordsAt } from '../text/span.ts';
import { type Dependency, findDependencies } from './dependencies.ts';

/** What a story loses by a cut. */
export interface Loss {
  readonly kind: Dependency['kind'];
  /** The letters, the name, or the first words that nobody says then. */
  readonly words: string;
  /** The first place that lacks it then. */
  readonly place: Span;
}

/** A paragraph, what the rest loses without it, and what the story before it loses without it and all that follows. */
export interface Cut {
  /** Its place among the paragraphs, from 1. */
  readonly paragraph: number;
  readonly span: Span;
  readonly alone: readonly Loss[];
  readonly fromHere: readonly Loss[];
}

/** What breaks if a paragraph of a checked draft is cut, one a paragraph, in the order of the text. */
export function readCuts({ story }: Pick<CheckedDraft, 'story'>, stylebook: Stylebook): Cut[] {
  const body = story.blocks.filter(isBody);
  const numbers = new Map(body.map((block, at) => [block, at]));
  const dependencies = findDependencies(story, stylebook).map((dependency) => place(dependency, numbers, story.text));
  const alone = byParagraph(dependencies.flatMap(lossWithoutOne));
  const begins = byParagraph(
    dependencies.flatMap((each) => (each.firstNeed < each.firstFrom ? [[each.firstNeed + 1, each] as const] : [])),
  );
  const open = new Set<PlacedDependency>();
  return body.map(({ span }, at) => {
    for (const begun of begins.get(at) ?? []) open.add(begun);
    for (const each of open) if (each.firstFrom < at) open.delete(each);
    const fromHere = [...firstOf(open)].map(({ loss }) => loss);
    return { paragraph: at + 1, span, alone: alone.get(at) ?? [], fromHere };
  });
}

/** More than these nobody reads before they cut. */
const MOST_LOSSES = 5;

function* firstOf<T>(items: ReadonlySet<T>): Generator<T> {
  let told = 0;
  for (const item of items) {
    if (told === MOST_LOSSES) return;
    told += 1;
    yield item;
  }
}

interface PlacedDependency extends Dependency {
  readonly firstNeed: number;
  readonly firstFrom: number;
  readonly loss: Loss;
}

function place(dependency: Dependency, numbers: ReadonlyMap<Block, number>, text: string): PlacedDependency {
  const { kind, needed, from, words } = dependency;
  const numberOf = (block: Block) => numbers.get(block) ?? 0;
  const first = needed.find(({ block }) => !from.has(block)) ?? needed[0];
  return {
    ...dependency,
    firstNeed: needed.reduce((least, { block }) => Math.min(least, numberOf(block)), Number.POSITIVE_INFINITY),
    firstFrom: [...from].reduce((least, block) => Math.min(least, numberOf(block)), Number.POSITIVE_INFINITY),
    loss: { kind, words: shorten(wordsAt(text, words)), place: first?.span ?? words },
  };
}

const LONGEST = 40; // Characters: a few words of a sentence.
const LAST_WORD = /\s\S*$/; // “ har”: a word that was cut off.

function shorten(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(LAST_WORD, '')}…`;
}

/** The paragraph that alone gives what others need, and the loss. */
function lossWithoutOne({ from, firstFrom, loss }: PlacedDependency): (readonly [number, Loss])[] {
  return from.size === 1 ? [[firstFrom, loss]] : [];
}

function byParagraph<T>(entries: readonly (readonly [number, T])[]): ReadonlyMap<number, readonly T[]> {
  const grouped = new Map<number, T[]>();
  for (const [at, item] of entries) {
    const same = grouped.get(at);
    if (same === undefined) grouped.set(at, [item]);
    else same.push(item);
  }
  return grouped;
}
