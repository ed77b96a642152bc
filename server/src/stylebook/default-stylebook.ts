import groups from './data/groups.json' with { type: 'json' };
import wellKnown from './data/well-known-acronyms.json' with { type: 'json' };
import { type Stylebook, withoutPoints } from './stylebook.ts';

const acronyms = Object.entries(wellKnown.acronyms);
const familiar = Object.entries(wellKnown.familiar);

/** What Copydesk knows before a desk tells it anything. */
export const DEFAULT_STYLEBOOK: Stylebook = {
  acronyms: new Set(acronyms.map(([letters]) => letters)),
  familiar: new Set(familiar.map(([letters]) => letters)),
  longForms: new Map(
    [...acronyms, ...Object.entries(wellKnown.explained), ...familiar].flatMap(([letters, longForm]) =>
      longForm === null ? [] : [[letters, longForm]],
    ),
  ),
  brackets: 'allowed',
  names: [],
  groups: Object.entries(groups.groups).map(([name, variants]) => ({ name, variants })),
  deskGroups: [],
  guide: undefined,
};

/** Whether a long form is the one that every desk has, and not a desk's own. */
export function isGeneral(letters: string, longForm: string): boolean {
  return DEFAULT_STYLEBOOK.longForms.get(withoutPoints(letters)) === longForm;
}
