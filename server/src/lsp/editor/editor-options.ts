import * as z from 'zod';
import { READERS } from '../../reader/reader.ts';
import { LEVELS, type Level } from '../../stylebook/level.ts';

const WHILE_TYPING = ['calm', 'live', 'onSave'] as const;
const ANSWERS = ['in the draft', 'beside the draft'] as const;
const CHECKED_NAMES = ['unmarked', 'underlined'] as const;
const STRICTNESS = ['desk', 'wire', 'light'] as const;
// What no group is set to unless its writer does so.
const GROUP_LEVELS = ['as each rule says', ...LEVELS] as const;

/** When what is found shows while a draft is written. */
export type WhileTyping = (typeof WHILE_TYPING)[number];

/** A choice from a list, which whatever is not on it leaves at the first. */
function choice<const Names extends readonly [string, ...string[]]>(
  names: Names,
  description: string,
  enumDescriptions?: readonly string[],
) {
  const [first] = names;
  // What is shown of a choice may be translated; what is written of it in the settings may not.
  const meta = { description, enumItemLabels: names, ...(enumDescriptions === undefined ? {} : { enumDescriptions }) };
  return z.enum(names).default(first).catch(first).meta(meta);
}

const groupLevel = (what: string) => choice(GROUP_LEVELS, `How loud the rules about ${what} are.`);

/**
 * What a writer sets with a mouse, one choice from a list each. `copydesk.yml` has the last word on what it can say; how
 * somebody likes to work it cannot.
 */
export const editorOptions = z.object({
  whileTyping: choice(WHILE_TYPING, 'When findings show while you write.', [
    'A new finding waits until its sentence ends, you leave it, or you pause.',
    'At each keystroke, as it is found.',
    'When the draft is saved, or “Check This Draft” is called.',
  ]),
  reader: choice(READERS, 'Who judges claims without a source.', [
    'A small trained reader, on your own machine, when you pause.',
    'Words and rules alone: for an old machine, and never sure.',
  ]),
  answers: choice(ANSWERS, 'Where it is kept that a sentence may stand as it is, and why.', [
    'In a note before its paragraph that no reader sees.',
    'In the file “copydesk.answers” in the folder of the draft, which stays as it is.',
  ]),
  checkedNames: choice(CHECKED_NAMES, 'How names look that your stylebook or a “(CQ)” vouches for.', [
    'Like any other words.',
    'With a quiet green line: nobody need look them up again.',
  ]),
  strictness: choice(STRICTNESS, 'How much may stand without a source.', [
    'As a desk asks.',
    'As a wire asks: wherever a source may be missing.',
    'Only where it is surest.',
  ]),
  level: z
    .object({
      attribution: groupLevel('sources'),
      acronyms: groupLevel('acronyms'),
      names: groupLevel('names'),
      agreement: groupLevel('what a story says in two ways'),
      unfinished: groupLevel('what is still to come'),
    })
    .prefault({}),
});

/** The options of one draft's editor, each of them settled. */
export type EditorOptions = z.output<typeof editorOptions>;

/** Reads what the editor says; whatever means nothing leaves what holds anyway. */
export function readOptions(settings: unknown): EditorOptions {
  return editorOptions.catch(DEFAULT_OPTIONS).parse(settings);
}

/** What holds where the editor says nothing. */
export const DEFAULT_OPTIONS: EditorOptions = editorOptions.parse({});

/** The level that a group of rules was set to, if it was. */
export function levelOf(options: EditorOptions, group: keyof EditorOptions['level']): Level | undefined {
  const level = options.level[group];
  return level === 'as each rule says' ? undefined : level;
}
