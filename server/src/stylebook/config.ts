import type { Span } from '../text/span.ts';
import type { Level } from './level.ts';
import type { Stylebook } from './stylebook.ts';

/** What a desk said about one rule. */
export interface RuleSetting {
  readonly level: Level | undefined;
  /** As the rule's schema takes them; checked when the config was read. */
  readonly options: unknown;
}

/** What `copydesk.yml` and the editor's settings come to, checked. */
export interface Config {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly stylebook: Stylebook;
  /** Globs, from the folder of the config file. */
  readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** A key or value in a config file that means nothing; the rest of the file still applies. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** What holds where nobody said otherwise. */
export const DEFAULT_CONFIG: Config = {
  rules: new Map(),
  stylebook: { acronyms: new Map(), names: [], groups: [] },
  files: { include: ['**/*.{draft,story,article,txt,md,markdown,html,htm}'], exclude: ['**/node_modules/**'] },
};
