import groups from './data/groups.json' with { type: 'json' };
import wellKnown from './data/well-known-acronyms.json' with { type: 'json' };
import type { Stylebook } from './stylebook.ts';

/** What Copydesk knows before a desk tells it anything. */
export const DEFAULT_STYLEBOOK: Stylebook = {
  acronyms: new Map(Object.entries(wellKnown.acronyms).map(([letters, longForm]) => [letters, longForm ?? undefined])),
  names: [],
  groups: Object.entries(groups.groups).map(([name, variants]) => ({ name, variants })),
};
