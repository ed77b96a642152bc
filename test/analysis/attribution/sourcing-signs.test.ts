import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CUES, cueForms } from '../../../server/src/analysis/attribution/cues.ts';
import data from '../../../server/src/analysis/data/attribution-weights.json' with { type: 'json' };
import { isFunctionWord } from '../../../server/src/english/function-words.ts';

const SIGNS = Object.keys(data.weights);

describe('the weights of the learned reader', () => {
  it('know no word that is neither a cue nor a function word', () => {
    const strange = SIGNS.filter((sign) => /^(?:word|first) [^<]*$/.test(sign)).filter(
      (sign) => !isFunctionWord(sign.replace(/^\w+ /, '')) && sign !== 'first other',
    );
    assert.deepEqual(strange, []);
  });

  it('know no cue that the desk does not', () => {
    const known = new Set(CUES.map(({ cue }) => cue));
    const asked = SIGNS.flatMap((sign) => /^cue (\S+) (?:base|s|past|ing|plural)$/.exec(sign)?.[1] ?? []);
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((cue) => !known.has(cue)),
      [],
    );
  });

  it('name no one', () => {
    assert.deepEqual(
      SIGNS.filter((sign) => /\p{Lu}/u.test(sign)),
      [],
    );
  });
});

describe('cueForms', () => {
  it('knows regular and irregular forms', () => {
    const formsOf = (word: string) => cueForms(word).map(({ cue, form }) => `${cue.cue} ${cue.part} ${form}`);
    assert.deepEqual(formsOf('said'), ['say verb past']);
    assert.deepEqual(formsOf('denies'), ['deny verb s']);
    assert.deepEqual(formsOf('admitting'), ['admit verb ing']);
    assert.deepEqual(formsOf('claims'), ['claim noun plural', 'claim verb s']);
    assert.deepEqual(formsOf('bridge'), []);
  });
});
