import * as z from 'zod';
import type { Toll } from '../../analysis/first-tolls.ts';
import type { JoinedStories } from '../../analysis/joined-stories.ts';
import { contains, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';

const FEWEST_NAMES_IN_COMMON = 3; // Fewer, and two drafts may tell of two events.

export const differentToll = defineRule({
  id: 'different-toll',
  category: 'names',
  summary: 'Count the dead and the hurt one way in a story, its sidebars and its captions.',
  severity: 'information',
  compares: 'drafts',
  options: z.strictObject({}),
  *check() {},
  *acrossDrafts(stories) {
    const first = new Map<Toll['kind'], Toll>();
    for (const toll of stories.tolls) {
      const before = first.get(toll.kind);
      if (before === undefined) first.set(toll.kind, toll);
      else if (before.count !== toll.count && tellOfOneEvent(before, toll, stories))
        yield askForToll(before, toll, stories);
    }
  },
});

function tellOfOneEvent(a: Toll, b: Toll, { entities, places }: JoinedStories): boolean {
  const [one, other] = [a, b].map(({ span }) => places.find((place) => contains(place, span)));
  if (one === undefined || other === undefined) return false;
  const inBoth = entities.filter(
    ({ mentions }) =>
      mentions.some(({ span }) => contains(one, span)) && mentions.some(({ span }) => contains(other, span)),
  );
  return inBoth.length >= FEWEST_NAMES_IN_COMMON;
}

function askForToll(before: Toll, toll: Toll, { text }: JoinedStories): Finding {
  const [there, here] = [wordsAt(text, before.span), wordsAt(text, toll.span)];
  return {
    span: toll.span,
    message: `Check the toll: “${here}” here, “${there}” in another draft.`,
    related: [{ span: before.span, message: `It is “${there}” here.` }],
    fixes: [],
    certainty: 'possible',
    why: ['The two drafts name the same people and places, and count differently.'],
  };
}
