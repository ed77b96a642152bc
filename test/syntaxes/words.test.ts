import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import configuration from '../../syntaxes/draft.language-configuration.json' with { type: 'json' };

describe('the words of a draft, as a double click selects them', () => {
  it('have letters of any script, hyphens, points and apostrophes within', () => {
    // VS Code makes the expression of these two.
    const { pattern, flags } = configuration.wordPattern;
    const words = 'Mr O’Neill, of counter-QF, met Łukasz (U.S.) in Café Zoë.'.match(new RegExp(pattern, `g${flags}`));
    assert.deepEqual(words, ['Mr', 'O’Neill', 'of', 'counter-QF', 'met', 'Łukasz', 'U.S', 'in', 'Café', 'Zoë']);
  });
});
