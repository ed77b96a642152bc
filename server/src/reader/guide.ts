import * as z from 'zod';

/** How one number of a judgement is made: a sum of weights, and points of a line that turns the sum into a chance. */
export type Scale = z.infer<typeof Scale>;

/** What the weights' own file says of them: what the encoder's outputs are, and how judgements are made of them. */
export type Guide = z.infer<typeof Guide>;

const Scale = z.object({
  bias: z.number(),
  /** By the name of an output or of a quick sign. */
  weights: z.record(z.string(), z.number()),
  /** Rising from left to right; straight between them, flat outside. */
  points: z.array(z.tuple([z.number(), z.number()])).min(1),
});

const Guide = z.object({
  /** The names of the numbers in an output row, in order. */
  outputs: z.array(z.string()),
  judgements: z.object({ asks: Scale, sourced: Scale, vague: Scale }),
  /** From which chance on a sentence counts as having a source, and its source as vague. */
  cutoffs: z.object({ sourced: z.number(), vague: z.number() }),
});

/** Reads `reader.json`. Throws where it is none. */
export function readGuide(json: string): Guide {
  return Guide.parse(JSON.parse(json));
}
