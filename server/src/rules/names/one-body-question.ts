import type { OneBody } from '../../analysis/bodies/one-body.ts';
import type { OnePerson } from '../../analysis/people/one-person.ts';
import type { Story } from '../../analysis/story.ts';
import type { Stylebook } from '../../stylebook/stylebook.ts';
import { type Finding, type Fix, fit } from '../rule.ts';
import { fixesFor } from './form-fixes.ts';
import { chooseForm } from './rival-forms.ts';

/** Two names that may stand for one body, or for one person. */
type MayBeOne = OneBody | OnePerson;

const REASONS: Readonly<Record<MayBeOne['reason'], string>> = {
  alike: 'The names have their rare words in common.',
  metBefore: 'The second comes once, as if readers knew who it is.',
  onePost: 'Both have one surname and one post.',
  tied: 'The same person or figure belongs to both.',
};

/** Asks whether two names stand for one; which of them is right is for the reporter to say. */
export function askWhetherOne({ first, second, reason }: MayBeOne, story: Story, stylebook: Stylebook): Finding {
  const { keep, change } = chooseForm(first, second, stylebook);
  const span = change.places[0] ?? { start: 0, end: 0 };
  return {
    span,
    message: messageFor(keep.form, change.form),
    related: keep.places
      .slice(0, 1)
      .map((place) => ({ span: place, message: `“${keep.form}” is written here first.` })),
    fixes: [
      ...fixesFor(keep, change, change.places, story.text),
      ...fixesFor(change, keep, keep.places, story.text),
      areTwo(keep.form, change.form),
    ],
    certainty: 'possible',
    why: [REASONS[reason], 'The story introduces only one of them.'],
  };
}

// Two names that the stylebook lists are never taken for one.
function areTwo(one: string, other: string): Fix {
  const entries = [one, other].map((name) => ({ list: 'names', name }) as const);
  return { kind: 'stylebook', title: ['They are two: add both to the stylebook'], entries };
}

function messageFor(keep: string, change: string): string {
  const one = fit(`Is this “${keep}”? Keep to one name if so.`, 'Keep to one name if both are the same.');
  return fit(`“${keep}” or “${change}”? Keep to one name if both are the same.`, one);
}
