import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../../server/src/analysis/memory.ts';
import { readStory } from '../../../server/src/analysis/story.ts';
import { readLayout } from '../../../server/src/layout/read-layout.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

/** Holds each sentence, marked at its start with “[attributed]” or “[carried: how, from whom]”, against the reading. */
function checkReach(marked: string): void {
  const text = marked.replace(/\[.*?\] /g, '');
  const story = readStory(text, readLayout({ uri: 'story', format: 'plain', text }), createMemory());
  const drawn = story.sentences.toReversed().reduce((drawing, { span, attributed, reach }) => {
    const from = reach.kind === 'carried' && reach.from?.source ? sliceOf(text, reach.from.source) : 'nobody';
    const label = reach.kind === 'carried' ? `carried: ${reach.how}, ${from}` : attributed;
    return `${drawing.slice(0, span.start)}[${label}] ${drawing.slice(span.start)}`;
  }, text);
  assert.equal(drawn, marked);
}

describe('joinSentences', () => {
  it('tells who said it from who wants it and from nobody', () => {
    checkReach(
      '[direct] Quist said the bridge would close. [stance] Brandt hopes to save it. [none] The river is wide.',
    );
  });

  it('carries a speaker to the next quotation in the paragraph', () => {
    checkReach('[direct] The bridge will close, Quist said. [carried: same-paragraph, Quist] “It is old. It creaks.”');
  });

  it('carries a speaker over paragraphs while the quotation stays open', () => {
    checkReach(`[direct] “It is old,” Quist said. [carried: same-paragraph, Quist] “It creaks.

[carried: quotation-goes-on, Quist] “It will have to close.”`);
  });

  it('knows that a speaker only probably goes on in a new paragraph', () => {
    checkReach(`[direct] “It is old,” Quist said.

[carried: new-paragraph, Quist] “It will have to close before the winter.”`);
    checkReach(`[direct] The bridge is old, Quist said.

[none] “It will have to close before the winter.”`);
  });

  it('carries nothing to the reporter’s own voice', () => {
    checkReach('[direct] “It is old,” Quist said. [none] The bridge stands on six piers.');
  });

  it('takes a speaker from the line before a colon and from the line below', () => {
    checkReach(`[direct] Quist had this to say:

[carried: announced, Quist] “It will have to close.”`);
    checkReach(`[carried: signed, nobody] “It will have to close before the winter.”

— [none] Ada Quist`);
  });

  it('takes a speaker from a sentence that leads to the quotation', () => {
    checkReach('[stance] Ada Quist blamed the rain. [carried: same-paragraph, Ada Quist] “It came too early.”');
    checkReach('[stance] Ada Quist slammed the strike. [carried: same-paragraph, Ada Quist] “It came too early.”');
    checkReach('[none] Ada Quist opened the bridge. [none] “It came too early.”');
  });

  it('takes a speaker from before a question of the reporter’s', () => {
    checkReach(
      '[direct] Quist said it was late. [none] Why did she stay? [carried: same-paragraph, Quist] “I had to see it.”',
    );
  });

  it('takes a speaker from before a sentence about the same person', () => {
    checkReach(
      '[direct] “It is old,” said Quist, 41. [none] She plays the flute in the harbour band. [carried: same-paragraph, Quist] “It will have to close.”',
    );
    checkReach(
      '[direct] “It is old,” said Quist, 41. [none] Brandt plays the flute in the harbour band. [none] “It will have to close.”',
    );
  });

  it('takes a speaker from a paragraph that ends with a comma', () => {
    checkReach(`[direct] Ada Quist stated,

[carried: announced, Ada Quist] “It will have to close before the winter.”`);
  });

  it('takes a signature at the end of the paragraph', () => {
    checkReach('[carried: signed, nobody] "It will close. It is a pity." [none] - Ada Quist');
  });
});
