import { isAuxiliary } from '../../english/function-words.ts';
import { isOwnVoice } from '../../text/block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { knownOfNames } from '../names/known-names.ts';
import type { NamedStory } from '../names/named-story.ts';
import { isQuoted } from '../sentences/quotes.ts';
import { SAYING } from '../sentences/saying.ts';

/** A surname that stands bare once, and with “Mr” elsewhere. */
export interface BareSurname {
  readonly surname: string;
  readonly titled: readonly Span[];
  readonly bare: Span;
}

// “Mr”, “Ms.”: the titles that a house gives everybody or nobody.
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
/** Fewer may be one person among others. */
const OFTEN = 3;
// “ had”, “’s garage was”, “ wept.”: what goes on with somebody; a noun would make him a kind of it (“the Brandt camp”).
const NEXT_WORD = /^ (\p{Ll}+)/u;
const DID = /(?:ed|id)$/;
const TELLING: ReadonlySet<string> = new Set(SAYING);
// “for the Brandt”, “Ada Brandt”, “versus Brandt”
const NOT_ALONE = /(?:\p{Lu}\S* |\bthe |\b(?:versus|and|or) |-)$/u;

/** Finds the people whom a story calls “Mr Brandt” three times or more, and “Brandt” once. */
export function findBareSurnames({ blocks, mentions, quotes, text }: NamedStory): BareSurname[] {
  const courtesies = blocks.reduce((sum, block) => sum + courtesiesIn(block, mentions), 0);
  if (courtesies < OFTEN) return [];
  const bySurname = new Map<string, { titled: Span[]; bare: Span[]; isOther: boolean }>();
  for (const { parts, titles, span, block } of mentions) {
    const [surname, more] = parts;
    if (surname === undefined || more !== undefined || !isOwnVoice(block) || isQuoted(quotes, span)) continue;
    const known = bySurname.get(surname.fold) ?? { titled: [], bare: [], isOther: false };
    bySurname.set(surname.fold, known);
    if (titles.length === 0) known.bare.push(span);
    else if (titles.length === 1 && titles.every((title) => isCourtesy(title, text)))
      known.titled.push({ start: titles[0]?.start ?? span.start, end: span.end });
    else known.isOther = true;
  }
  return [...bySurname].flatMap(([surname, { titled, bare, isOther }]) => {
    const [only, another] = bare;
    if (titled.length < OFTEN || only === undefined || another !== undefined || isOther) return [];
    // The first mention of a surname is for another rule.
    if (only.start < (titled[0]?.start ?? 0) || !isSomebody(only, text)) return [];
    return [{ surname, titled, bare: only }];
  });
}

/** How often a block has “Mr Brandt”, which most stories do not. */
const courtesiesIn = knownOfNames(
  ({ names, prose }) =>
    names.filter(({ titles: [title, more] }) => title !== undefined && more === undefined && isCourtesy(title, prose))
      .length,
);

function isCourtesy(title: Span, text: string): boolean {
  return COURTESY.test(sliceOf(text, title));
}

/** Whether a surname stands for somebody who does something. */
function isSomebody({ start, end }: Span, text: string): boolean {
  const next = NEXT_WORD.exec(text.slice(end, end + AROUND))?.[1] ?? '';
  const acts = isAuxiliary(next) || TELLING.has(next) || DID.test(next);
  return acts && !NOT_ALONE.test(text.slice(Math.max(0, start - AROUND), start));
}

const AROUND = 24;
