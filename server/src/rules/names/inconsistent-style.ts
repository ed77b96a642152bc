import * as z from 'zod';
import type { NameForm } from '../../analysis/names/written-forms.ts';
import { findShapeChoices, findStyleChoices } from '../../analysis/style/style-choices.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Finding, fit } from '../rule.ts';
import { settleEach } from './rival-forms.ts';

const REASON = 'Both forms are right; a story keeps to one.';

export const inconsistentStyle = defineRule({
  id: 'inconsistent-style',
  category: 'names',
  summary: 'Write a word that has two accepted forms in one of them.',
  severity: 'hint',
  safeFixes: true,
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    yield* settleEach(findStyleChoices(story), story, stylebook, REASON);
    yield* askOnceAPlace(findShapeChoices(story));
  },
});

/** What is written in a shape of its own, and what stands elsewhere in another one. */
interface Departure {
  readonly span: Span;
  readonly form: string;
  /** Each with its first place; “10:40 pm” differs in its sign from “6.30pm” and in its blank from “9am”. */
  readonly rivals: Map<string, Span>;
}

/** One place may depart from several shapes, and is asked about once. */
function* askOnceAPlace(choices: readonly (readonly NameForm[])[]): Generator<Finding> {
  const byPlace = new Map<string, Departure>();
  for (const [keep, ...others] of choices) {
    for (const { form, places } of others) {
      const [span, first] = [places[0], keep?.places[0]];
      if (keep === undefined || span === undefined || first === undefined) continue;
      const place = `${span.start}-${span.end}`;
      const departure = byPlace.get(place) ?? { span, form, rivals: new Map() };
      byPlace.set(place, departure);
      if (!departure.rivals.has(keep.form)) departure.rivals.set(keep.form, first);
    }
  }
  for (const departure of byPlace.values()) yield askForOneShape(departure);
}

function askForOneShape({ span, form, rivals }: Departure): Finding {
  const [first = '', ...more] = [...rivals.keys()].map((rival) => `“${rival}”`);
  const asks = `Write such things one way: “${form}” here,`;
  return {
    span,
    message: fit(`${asks} ${[first, ...more].join(' and ')} elsewhere.`, `${asks} ${first} elsewhere.`),
    related: [...rivals].map(([rival, place]) => ({ span: place, message: `“${rival}” is written here.` })),
    fixes: [],
    why: [REASON],
  };
}
