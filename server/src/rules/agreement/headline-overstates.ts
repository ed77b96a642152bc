import * as z from 'zod';
import { findFalseWins } from '../../analysis/headlines/false-wins.ts';
import { findFlatClaims } from '../../analysis/headlines/flat-claims.ts';
import { findLackingDays } from '../../analysis/headlines/lacking-days.ts';
import { findLackingFigures } from '../../analysis/headlines/lacking-figures.ts';
import { findLackingLetters } from '../../analysis/headlines/lacking-letters.ts';
import { findLackingMeasures } from '../../analysis/headlines/lacking-measures.ts';
import { findLackingNames } from '../../analysis/headlines/lacking-names.ts';
import { findOpenOutcomes } from '../../analysis/headlines/open-outcomes.ts';
import { findStretchedAmounts } from '../../analysis/headlines/stretched-amounts.ts';
import { findStretchedRanks } from '../../analysis/headlines/stretched-ranks.ts';
import { findUnborneStages } from '../../analysis/headlines/unborne-stages.ts';
import { findUpperBounds } from '../../analysis/headlines/upper-bounds.ts';
import type { Story } from '../../analysis/story.ts';
import { isHouseVariant, readersHaveMet, readersKnow, type Stylebook } from '../../stylebook/stylebook.ts';
import { overlaps, type Span, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding, fit } from '../rule.ts';

export const headlineOverstates = defineRule({
  id: 'headline-overstates',
  category: 'agreement',
  summary: 'Let headline, standfirst and captions say no more than the story does.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story, _options, stylebook) {
    const lacking = [...findLacking(story, stylebook)];
    yield* lacking;
    // “Oldest pier”, which the story says of two, wants no source.
    for (const flat of findFlat(story)) if (!lacking.some(({ span }) => overlaps(span, flat.span))) yield flat;
  },
});

function* findFlat(story: Story): Generator<Finding> {
  for (const { claim, told, source } of findFlatClaims(story)) {
    const words = wordsAt(story.text, source);
    yield {
      span: claim.anchor,
      message: fit(
        `Name the source here, too: the story has this from “${words}”.`,
        'Name the source here, too: the story has this from one.',
      ),
      related: [{ span: told.span, message: `“${words}” says so here.` }],
      fixes: [],
      why: ['It stands here as a fact.', 'Each sentence of the story that tells it leaves it to a source.'],
    };
  }
}

function* findLacking(story: Story, stylebook: Stylebook): Generator<Finding> {
  const ask = (span: Span, what: string): Finding => ({
    span,
    message: fit(`Check “${wordsAt(story.text, span)}”: ${what}`, `Check this: ${what}`),
    related: [],
    fixes: [],
    why: ['It stands above the story, or in a caption, and not in the story.'],
  });
  for (const { span } of findLackingNames(story)) {
    // The house’s own name for it is asked for by another rule.
    if (isHouseVariant(stylebook, wordsAt(story.text, span))) continue;
    yield ask(span, 'the story does not have this name.');
  }
  for (const { span, acronym } of findLackingLetters(story)) {
    if (readersKnow(stylebook, acronym) || readersHaveMet(stylebook, acronym)) continue;
    yield ask(span, 'the story has neither the letters nor their name.');
  }
  for (const span of findLackingMeasures(story)) yield ask(span, 'the story does not have this figure.');
  for (const span of findLackingDays(story)) yield ask(span, 'the story does not have it, and has another.');
  for (const span of findFalseWins(story)) yield ask(span, 'the story tells of a draw.');
  const open = findOpenOutcomes(story);
  for (const span of findUnborneStages(story)) {
    if (!open.some((outcome) => overlaps(outcome.span, span))) yield ask(span, 'the story has not come to that.');
  }
  for (const { span, told } of [
    ...findStretchedAmounts(story),
    ...findStretchedRanks(story),
    ...open,
    ...findUpperBounds(story),
  ])
    yield ask(span, `the story has “${told}”.`);
  for (const { phrase } of findLackingFigures(story)) yield ask(phrase, 'no figure of the story comes near it.');
}
