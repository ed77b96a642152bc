import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);

const GRAMMARS: ReadonlyMap<string, string> = new Map([
  ['text.draft', '../../syntaxes/draft.tmLanguage.json'],
  ['text.draft.markdown.injection', '../../syntaxes/markdown-copydesk.tmLanguage.json'],
  ['text.html.markdown', './markdown.tmLanguage.json'],
]);

/** Loads a grammar as VS Code does, with the injection into Markdown. */
export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = GRAMMARS.get(scope);
      if (file === undefined) return null;
      return textmate.parseRawGrammar(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['text.draft.markdown.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`no grammar for ${scopeName}`);
  return grammar;
}

/** The coloured words of a text, each with the last part of its scopes that this project gives: `keyword.other.byline: By`. */
export function coloured(grammar: IGrammar, text: string): string[] {
  let stack = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.findLast((each) => each.endsWith('.draft') && !/^(?:text|meta)\./.test(each));
      const words = line.slice(startIndex, endIndex).trim();
      return scope === undefined || words === '' ? [] : [`${scope.replace(/\.draft$/, '')}: ${words}`];
    });
  });
}
