/** A name as the desk wants it, and the forms that it replaces. */
export interface PreferredName {
  readonly name: string;
  readonly variants: readonly string[];
}

/** The house style as the rules see it. */
export interface Stylebook {
  /** The acronyms that readers know without help, with the long form where the stylebook gives one. */
  readonly acronyms: ReadonlyMap<string, string | undefined>;
  /** People and places with the spelling that the desk settled on. */
  readonly names: readonly PreferredName[];
  /** Groups that go by rival names, such as the Islamic State group. */
  readonly groups: readonly PreferredName[];
}
