import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CUES, cueForms } from '../../../server/src/analysis/attribution/cues.ts';
import { singular } from '../../../server/src/analysis/attribution/plurals.ts';
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
  const formsOf = (word: string) => cueForms(word).map(({ cue, form }) => `${cue.cue} ${cue.part} ${form}`);

  it('knows regular and irregular forms', () => {
    assert.deepEqual(formsOf('said'), ['say verb past']);
    assert.deepEqual(formsOf('denies'), ['deny verb s']);
    assert.deepEqual(formsOf('admitting'), ['admit verb ing']);
    assert.deepEqual(formsOf('claims'), ['claim noun plural', 'claim verb s']);
    assert.deepEqual(formsOf('bridge'), []);
  });

  it('knows where letters double, are dropped or are written two ways', () => {
    assert.deepEqual(formsOf('planned'), ['plan verb past']);
    assert.deepEqual(formsOf('regretting'), ['regret verb ing']);
    assert.deepEqual(formsOf('fretted'), ['fret verb past']);
    assert.deepEqual(formsOf('quizzes'), ['quiz verb s']);
    assert.deepEqual(formsOf('signalled'), formsOf('signaled'));
    assert.deepEqual(formsOf('tweeted'), ['tweet verb past']);
    assert.deepEqual(formsOf('eyeing'), ['eye verb ing']);
    assert.deepEqual(formsOf('striven'), ['strive verb past']);
  });

  it('knows no form that English has not', () => {
    const wrong = 'planed regreted freted quizs quized snaping slaming riped toutted'.split(' ');
    assert.deepEqual(wrong.flatMap(formsOf), []);
  });
});

describe('singular', () => {
  it('knows plurals that no rule makes', () => {
    const plurals = 'spokeswomen analyses families people indices juries wives businesses lawmakers'.split(' ');
    assert.deepEqual(plurals.map(singular), [
      ...['spokeswoman', 'analysis', 'family', 'person', 'index', 'jury', 'wife', 'business', 'lawmaker'],
    ]);
  });

  it('leaves alone what only looks like a plural', () => {
    for (const word of ['reuters', 'police', 'congress', 'census', 'series', 'heroes', 'times'])
      assert.equal(singular(word), word);
  });
});
