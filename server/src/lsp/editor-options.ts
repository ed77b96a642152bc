import * as z from 'zod';

const WHILE_TYPING = ['calm', 'live', 'onSave'] as const;

/** When what is found shows while a draft is written. */
export type WhileTyping = (typeof WHILE_TYPING)[number];

/** What a writer sets for the editor alone: no `copydesk.yml` says how somebody likes to work. */
export const editorOptions = z.object({
  whileTyping: z
    .enum(WHILE_TYPING)
    .default('calm')
    .catch('calm')
    .meta({
      description: 'When findings show while you write.',
      enumDescriptions: [
        'A new finding waits until its sentence ends, you leave it, or you pause.',
        'At each keystroke, as it is found.',
        'When the draft is saved, or “Check This Draft” is called.',
      ],
    }),
});

/** The options of one draft's editor, each of them settled. */
export type EditorOptions = z.output<typeof editorOptions>;

/** What holds where the editor says nothing. */
export const DEFAULT_OPTIONS: EditorOptions = editorOptions.parse({});
