import assert from 'node:assert/strict';

describe('a suite with a fault', () => {
  it('fails', () => assert.equal('what is', 'what should be'));
});
