/** How the keys of all words begin that are said of settings. */
export const SETTING_WORDS = 'setting.';

/** What VS Code shows of a setting. */
const SHOWN: ReadonlySet<string> = new Set(['description', 'markdownDescription']);
const SHOWN_LISTS: ReadonlySet<string> = new Set(['enumDescriptions', 'enumItemLabels']);

/** Settings as the manifest holds them, “%setting.reader%” for each of their words, and the words by key. */
export interface LiftedWords {
  readonly shown: unknown;
  readonly words: ReadonlyMap<string, string>;
}

/** Takes the words out of the settings; what is said twice has one key. */
export function liftWords(settings: unknown): LiftedWords {
  const keys = new Map<string, string>();

  function keyOf(text: string, path: readonly string[]): string {
    const key = keys.get(text) ?? SETTING_WORDS + path.join('.');
    keys.set(text, key);
    return `%${key}%`;
  }

  function lift(value: unknown, path: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((each) => lift(each, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, liftPart(name, part, path)]));
  }

  function liftPart(name: string, part: unknown, path: readonly string[]): unknown {
    if (typeof part === 'string' && SHOWN.has(name)) return keyOf(part, path);
    if (Array.isArray(part) && SHOWN_LISTS.has(name)) {
      const kind = name === 'enumItemLabels' ? 'label' : 'choice';
      return part.map((text, at) => keyOf(String(text), [...path, kind, String(at + 1)]));
    }
    // The parts of a schema have no say in what a word is called.
    return lift(part, SCHEMA_PARTS.has(name) ? path : [...path, name.replace(/^copydesk\./, '')]);
  }

  const shown = lift(settings, []);
  return { shown, words: new Map([...keys].map(([text, key]) => [key, text])) };
}

const SCHEMA_PARTS: ReadonlySet<string> = new Set(['properties', 'anyOf', 'items', 'additionalProperties', 'default']);
