import type { Judge } from './judge.ts';
import type { CutWindows } from './windows.ts';
import type { SplitText } from './wordpiece.ts';

/** Who may judge a draft's claims: the full reader, or the quick reading alone. */
export const READERS = ['full', 'quick'] as const;

/** What the encoder reads in one go: ids, and where in them the judged sentences begin. */
export interface EncoderInput {
  readonly ids: readonly number[];
  readonly marks: readonly number[];
}

/** Reads inputs: for each a row of numbers for each of its marks. */
export type Encode = (inputs: readonly EncoderInput[]) => Promise<readonly (readonly Float32Array[])[]>;

/** A reader that is ready: how it splits words, cuts windows, encodes them and judges what comes out. */
export interface ReaderParts {
  readonly split: SplitText;
  readonly cut: CutWindows;
  readonly encode: Encode;
  readonly judge: Judge;
}

/** Where a reader stands. Once it is unavailable it stays so. */
export type ReaderState =
  | { readonly kind: 'unopened' }
  | { readonly kind: 'ready'; readonly parts: ReaderParts }
  | { readonly kind: 'unavailable'; readonly why: string };

/** The full reader of one host, for all of its drafts. It is loaded at its first use. */
export interface Reader {
  readonly state: () => ReaderState;
  /** Loads it, unless that was tried before. Never fails: the state tells. */
  readonly open: () => Promise<ReaderState>;
  /** As the encoder does, one caller after the other; nothing where the reader is or becomes unavailable. */
  readonly encode: (inputs: readonly EncoderInput[]) => ReturnType<Encode>;
}

/** Sets up a reader. `tell` hears once why there is none, if there is none. */
export function createReader(load: () => Promise<ReaderParts>, tell: (why: string) => void): Reader {
  const standing = createStanding(tell);
  const inTurn = createTurns();
  let opening: Promise<ReaderState> | undefined;
  return {
    state: standing.state,
    open() {
      opening ??= open(load, standing);
      return opening;
    },
    encode: (inputs) => inTurn(() => encode(inputs, standing)),
  };
}

/** Where the reader stands, and the only ways from there. */
interface Standing {
  readonly state: () => ReaderState;
  readonly becomeReady: (parts: ReaderParts) => void;
  readonly giveUp: (failure: unknown) => void;
}

function createStanding(tell: (why: string) => void): Standing {
  let state: ReaderState = { kind: 'unopened' };
  return {
    state: () => state,
    becomeReady(parts) {
      state = { kind: 'ready', parts };
    },
    giveUp(failure) {
      if (state.kind === 'unavailable') return;
      const why = failure instanceof Error ? failure.message : String(failure);
      state = { kind: 'unavailable', why };
      tell(why);
    },
  };
}

async function open(load: () => Promise<ReaderParts>, { state, becomeReady, giveUp }: Standing): Promise<ReaderState> {
  try {
    becomeReady(await load());
  } catch (failure) {
    giveUp(failure);
  }
  return state();
}

async function encode(inputs: readonly EncoderInput[], { state, giveUp }: Standing): ReturnType<Encode> {
  const now = state();
  if (now.kind !== 'ready') return [];
  try {
    const read = await now.parts.encode(inputs);
    if (read.length < inputs.length) throw new Error('The reader was stopped.');
    return read;
  } catch (failure) {
    giveUp(failure);
    return [];
  }
}

/** One caller after the other, for the encoder has one thread and no queue of its own. What is done in turn never fails. */
function createTurns(): <Answer>(act: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const answer = last.then(act);
    last = answer;
    return answer;
  };
}
