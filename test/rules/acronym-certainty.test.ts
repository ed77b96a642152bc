import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';

/** What is asked about in a text, with how firmly: “HWB: warning”. */
function asked(text: string, desk = deskFor(DEFAULT_CONFIG)): string[] {
  const { findings } = checkDraft({ uri: 'draft', format: 'plain', text }, desk);
  return findings
    .filter(({ ruleId }) => ruleId === 'undefined-acronym')
    .map(({ span, severity }) => `${text.slice(span.start, span.end)}: ${severity}`);
}

describe('how firmly letters are asked about', () => {
  it('is a warning for a body that is spoken of as one', () => {
    const texts = ['The HWB bought a pier.', 'She wrote to the HWB.', 'It is the HWB’s pier.', 'The HWB members met.'];
    for (const text of texts) assert.deepEqual(asked(text), ['HWB: warning'], text);
  });

  it('is a warning where the body is spoken of so only further down', () => {
    assert.deepEqual(asked('HWB jets flew. Nobody asked the HWB.'), ['HWB: warning']);
  });

  it('is a warning where the stylebook has the long form', () => {
    assert.deepEqual(asked('She filed FOIA requests.'), ['FOIA: warning']);
  });

  it('is information for letters that may be a firm’s, a brand or a kind of thing', () => {
    const texts = [
      'HWB said so.',
      'She works for HWB.',
      'An HWB pump burned.',
      'The HWB pump burned.',
      'It costs £4m in HWB.',
    ];
    for (const text of texts) assert.deepEqual(asked(text), ['HWB: information'], text);
  });

  it('is information for two letters, which stand for too much', () => {
    assert.deepEqual(asked('She wrote to the QF.'), ['QF: information']);
  });
});
