import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasAdjectiveEnding, isGerund, isPlural, isRegularPast } from '../../server/src/english/word-forms.ts';

/** Those of the words that a question is answered with yes for. */
function those(words: string, isOne: (word: string) => boolean): string {
  return words.split(' ').filter(isOne).join(' ');
}

describe('the form of a word', () => {
  it('is a past in “-ed”, of a new verb too', () => {
    assert.equal(those('asked carried stopped doxed', isRegularPast), 'asked carried stopped doxed');
    assert.equal(those('hundred need unemployed ashamed indeed', isRegularPast), '');
  });

  it('is a gerund in “-ing”', () => {
    assert.equal(
      those('asking meeting vlogging king ring nothing spring ceiling', isGerund),
      'asking meeting vlogging',
    );
  });

  it('is a plural, with “-s” or without', () => {
    assert.equal(those('dockers vloggers census perhaps bus politics', isPlural), 'dockers vloggers');
    assert.equal(those('women firemen teeth press people specimen', isPlural), 'women firemen teeth people');
  });

  it('has an adjective’s ending', () => {
    assert.equal(
      those('latest social medical test trial protest archive', hasAdjectiveEnding),
      'latest social medical',
    );
  });
});
