import type { NameForm } from '../../analysis/names/written-forms.ts';
import type { Story } from '../../analysis/story.ts';
import { type Finding, fit } from '../rule.ts';
import { fixesFor } from './form-fixes.ts';

/** The finding that asks for the stylebook's form of a name, which the story need not have; nothing for a form without places. */
export function askForHouseForm(name: string, change: NameForm, { text }: Pick<Story, 'text'>): Finding | undefined {
  const [span] = change.places;
  if (span === undefined) return undefined;
  return {
    span,
    message: fit(
      `Write “${name}”, as the stylebook has it, not “${change.form}”.`,
      'Write this name as the stylebook has it.',
    ),
    related: [],
    fixes: fixesFor({ form: name, places: [], fullFrom: undefined }, change, change.places, text),
    why: [`The stylebook lists “${change.form}” as a form to replace by “${name}”.`],
  };
}
