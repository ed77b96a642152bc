import type { Config, DraftFiles, Entries, RuleSetting } from './config.ts';
import type { SaidConfig } from './config-schema.ts';
import { DEFAULT_STYLEBOOK } from './default-stylebook.ts';
import { type HouseName, isHouse, withHouse } from './house.ts';
import { type PreferredName, type Stylebook, withoutPoints } from './stylebook.ts';

/**
 * A config with what a file in `folder` says laid over it. The last house that is named is the one that counts, and the
 * entries of all files come after it, so that a file's house does not undo the entries above it.
 */
export function layConfig(under: Config, said: SaidConfig, folder: string | undefined): Config {
  const { rules, acronyms, names, groups, files, fields, archieml, packages } = said;
  const house = said.house ?? houseExtended(said) ?? under.house;
  const own = { acronyms, names, groups };
  const entries = saysNothing(own) ? under.entries : [...under.entries, own];
  return {
    rules: layRules(under.rules, rules),
    house,
    entries,
    stylebook: entries.reduce(layEntries, withHouse(DEFAULT_STYLEBOOK, house)),
    files: layFiles(under.files, files, folder),
    fields: { ...under.fields, ...fields },
    archieml: { ...under.archieml, ...archieml },
    packages: packages === undefined ? under.packages : { folder, patterns: packages },
  };
}

/** The same config under another house, whatever it names itself. */
export function underHouse(config: Config, house: HouseName): Config {
  return { ...config, house, stylebook: config.entries.reduce(layEntries, withHouse(DEFAULT_STYLEBOOK, house)) };
}

/** “extends: ap” says of the house what “house: ap” says. */
function houseExtended({ extends: named }: SaidConfig): HouseName | undefined {
  return named !== undefined && isHouse(named) ? named : undefined;
}

function saysNothing(own: Entries): boolean {
  return Object.values(own).every((entry) => Object.keys(entry).length === 0);
}

function layEntries(stylebook: Stylebook, { acronyms, names, groups }: Entries): Stylebook {
  return {
    acronyms: layAcronyms(stylebook.acronyms, acronyms),
    familiar: layFamiliar(stylebook.familiar, acronyms),
    longForms: layLongForms(stylebook.longForms, acronyms),
    brackets: stylebook.brackets,
    names: layNames(stylebook.names, names),
    groups: withoutForms(stylebook.groups, listed(groups)),
    deskGroups: layNames(stylebook.deskGroups, groups),
    guide: stylebook.guide,
  };
}

function layRules(under: Config['rules'], said: SaidConfig['rules']): Map<string, RuleSetting> {
  const rules = new Map(under);
  for (const [id, { level, ...options }] of Object.entries(said)) {
    const before = rules.get(id);
    rules.set(id, { level: level ?? before?.level, options: { ...before?.options, ...options } });
  }
  return rules;
}

function layFiles(
  under: DraftFiles,
  { include, exclude }: SaidConfig['files'],
  folder: string | undefined,
): DraftFiles {
  return {
    include: include === undefined ? under.include : { folder, patterns: include },
    exclude: exclude === undefined ? under.exclude : [...under.exclude, { folder, patterns: exclude }],
  };
}

function layAcronyms(under: ReadonlySet<string>, said: Entries['acronyms']): Set<string> {
  const acronyms = new Set(under);
  for (const [letters, longForm] of Object.entries(said)) {
    if (longForm === false) acronyms.delete(withoutPoints(letters));
    else acronyms.add(withoutPoints(letters));
  }
  return acronyms;
}

/** A desk that wants letters explained wants it in passing, too. */
function layFamiliar(under: ReadonlySet<string>, said: Entries['acronyms']): Set<string> {
  const familiar = new Set(under);
  for (const [letters, longForm] of Object.entries(said)) {
    if (longForm === false) familiar.delete(withoutPoints(letters));
  }
  return familiar;
}

function layLongForms(under: ReadonlyMap<string, string>, said: Entries['acronyms']): Map<string, string> {
  const longForms = new Map(under);
  for (const [letters, longForm] of Object.entries(said)) {
    if (typeof longForm === 'string') longForms.set(withoutPoints(letters), longForm);
  }
  return longForms;
}

function layNames(under: readonly PreferredName[], said: Entries['names']): PreferredName[] {
  const names = listed(said);
  return [...withoutForms(under, names), ...names];
}

function listed(said: Entries['names']): PreferredName[] {
  return Object.entries(said).map(([name, variants]) => ({ name, variants: [variants ?? []].flat() }));
}

// Who says “Kyiv: [Kiev]” also overrules an entry that prefers “Kiev”, so entries that share a form make way.
function withoutForms(under: readonly PreferredName[], said: readonly PreferredName[]): PreferredName[] {
  const forms = new Set(said.flatMap(formsOf));
  return under.filter((entry) => !formsOf(entry).some((form) => forms.has(form)));
}

function formsOf({ name, variants }: PreferredName): readonly string[] {
  return [name, ...variants];
}
