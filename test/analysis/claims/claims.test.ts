import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signsOfClaim } from '../../../server/src/analysis/claims/claims.ts';
import { exemptionOf } from '../../../server/src/analysis/claims/exemptions.ts';
import { readWording, signsOfPlaces } from '../../../server/src/analysis/claims/place-signs.ts';
import { findTriggers, weightyTriggers } from '../../../server/src/analysis/claims/triggers.ts';
import { weighedWords } from '../../../server/src/analysis/claims/word-signs.ts';
import { readParagraph } from '../../../server/src/analysis/paragraph.ts';
import { findQuotes } from '../../../server/src/analysis/sentences/quotes.ts';
import { splitSentences } from '../../../server/src/analysis/sentences/sentences.ts';
import { splitWords } from '../../../server/src/analysis/sentences/words.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const forms = (sentence: string) =>
  splitWords(sentence, splitSentences(sentence, findQuotes(sentence)))
    .flatMap((words) => weighedWords(words))
    .map(({ form }) => form)
    .join(' ');
const triggers = (sentence: string) =>
  findTriggers(sentence).map(({ kind, span }) => `${kind}: ${sliceOf(sentence, span)}`);
const claims = (prose: string) => readParagraph(prose).claims;

describe('the words that are weighed', () => {
  it('hold no name, rare word or topic', () => {
    assert.equal(
      forms('Ilse Marrant would not sell the Karsk turbines to zymurgists.'),
      '#name would not #verb the #name #nouns to #-ists'.replace('#verb', 'sell').replace('#nouns', '#-s'),
    );
  });

  it('hold figures by their kind', () => {
    assert.equal(
      forms('In 1998 about 12% paid $3.50 or 1,400 in 7 days'),
      'in #year about #percent paid #money or #large in #number days',
    );
  });

  it('begin behind the connective', () => {
    const signs = (prose: string) => {
      const sentences = splitSentences(prose, []);
      const words = splitWords(prose, sentences)[0] ?? [];
      return signsOfClaim(prose, { span: { start: 0, end: prose.length }, words, signsOfSource: [] }, []);
    };
    assert.deepEqual(signs('However, they will not.'), signs('They will not.'));
  });

  it('are the parts of words that marks join', () => {
    assert.equal(forms('It left by the 5-year-old ferry.'), 'it left by the #number - #- #-');
  });
});

describe('the triggers of a claim', () => {
  it('are found with their words, the gravest first', () => {
    assert.deepEqual(triggers('The firm lied to save money and will close its biggest plant.'), [
      'accusation: lied',
      'prediction: will',
      'superlative: biggest',
    ]);
  });

  it('tell what somebody is blamed for', () => {
    assert.deepEqual(triggers('The board ignored repeated warnings.'), ['accusation: ignored repeated warnings']);
    assert.deepEqual(triggers('Drivers ignored the rain.'), []);
  });

  it('are no words about an accusation that was made before', () => {
    assert.deepEqual(triggers('She wrote about allegations of theft.'), ['accusation: allegations']);
    assert.deepEqual(triggers('She wrote about the same theft allegations.'), []);
  });

  it('tell advice and a comparison', () => {
    assert.deepEqual(triggers('The board should not sell the pier.'), ['advice: should not']);
    assert.deepEqual(triggers('The pier is weaker than the bridge.'), ['comparison: weaker than']);
    assert.deepEqual(triggers('The boats sailed sooner than planned, as well as the ferry.'), []);
  });

  it('tell a toll, a motive and a cause', () => {
    assert.deepEqual(triggers('The storm killed at least 12 people.'), [
      'casualties: killed at least 12',
      'figure: 12',
    ]);
    assert.deepEqual(triggers('It closed in order to avoid the inquiry.'), ['motive: in order to']);
    assert.deepEqual(triggers('The delay was due to fog.'), ['cause: due to']);
  });

  it('take a sum with its unit, and ask about no age or hour', () => {
    const asked = (sentence: string) => weightyTriggers(sentence, findTriggers(sentence))[0]?.span;
    assert.deepEqual(triggers('The firm earned $1.8m that day.'), ['figure: $1.8m']);
    assert.equal(asked('The keeper, 24, was hurt at the match.'), undefined);
    assert.equal(asked('The bells rang at 7 p.m. in the old town.'), undefined);
    assert.notEqual(asked('The bells rang 24 times in the old town.'), undefined);
  });

  it('are what they say: no month, no name, no score, no span of time', () => {
    for (const sentence of [
      'The bridge opened in May after a long wait.',
      'The anti-corruption board met at the mill.',
      'She sent her thanks to the ferry crew.',
      'Among likely voters the two were level.',
      'The town lived with the 9/11 rules for 20 years.',
      'The keepers left after the 3-1 win.',
      'The show on Radio 4 was long.',
      'The boat is due to be towed.',
    ])
      assert.deepEqual(triggers(sentence), [], sentence);
    assert.deepEqual(triggers('The bridge opened in May and may close soon.'), ['prediction: may']);
  });

  it('take no part of a word and no year for a figure', () => {
    assert.deepEqual(triggers('The willow was planted in 1998.'), []);
  });
});

describe('a claim', () => {
  it('is read of every sentence, with the few words to underline', () => {
    const prose = 'However, the pier stands. The pier will close soon, again.';
    assert.deepEqual(
      claims(prose).map(({ anchor }) => sliceOf(prose, anchor)),
      ['the pier stands', 'will close soon'],
    );
  });

  it('is asked about by its gravest words, not by “all” or the number of a day', () => {
    const prose = 'All of the boats were in fact stolen. Some boats left on June 5 with the 12-member crew.';
    assert.deepEqual(
      claims(prose).map(({ anchor, asks }) => [sliceOf(prose, anchor), asks]),
      [
        ['stolen', 'accusation'],
        ['Some boats left', undefined],
      ],
    );
  });

  it('keeps the marks of a number, and ends with no word that is left open', () => {
    const anchor = (prose: string) => claims(prose).map((claim) => sliceOf(prose, claim.anchor));
    assert.deepEqual(anchor('The firm is the biggest owner with 25.01% of the pier.'), ['biggest owner with 25.01%']);
    assert.deepEqual(anchor('It would impose a 4 percent tax on ferries.'), ['would impose']);
  });

  it('gives a writer two reasons at most', () => {
    const [claim] = claims('The firm lied to save money and will only close its biggest plant.');
    assert.deepEqual(
      claim?.reasons.map(({ kind }) => kind),
      ['accusation', 'prediction'],
    );
  });

  it('weighs more when it predicts than when it tells what was seen', () => {
    const [predicts, tells] = claims(
      'The company will likely lose its licence by then. He sat down and then he waved at us.',
    );
    assert.ok((predicts?.score ?? 0) > (tells?.score ?? 0));
  });
});

describe('the place of a sentence', () => {
  it('is told by how the next one is worded', () => {
    assert.deepEqual(readWording('“We sail,” she said.'), { opens: '“', hasQuoteMarks: true, isPersonal: false });
    assert.deepEqual(readWording('But we saw it sink.'), { opens: 'But', hasQuoteMarks: false, isPersonal: true });
  });

  it('is told by its neighbours, its story and its paragraph', () => {
    const sentence = (attributed: 'direct' | 'none', paragraph: number) => ({
      wording: readWording('The pier closed.'),
      attributed,
      paragraph,
    });
    const [, second] = signsOfPlaces([sentence('direct', 0), sentence('none', 1), sentence('direct', 2)]);
    for (const sign of ['beside 11', 'around 2', 'sourced 7', 'paragraph 11', 'place 1'])
      assert.ok(second?.flat().includes(sign), sign);
  });
});

describe('an exemption', () => {
  const exemption = (sentence: string) => exemptionOf(sentence, findTriggers(sentence));

  it('is a question, a fragment or the time of an event', () => {
    assert.equal(exemption('Why would anybody close the only pier?'), 'question');
    assert.equal(exemption('Not on this coast.'), 'fragment');
    assert.equal(exemption('boats that will never leave the harbour again.'), 'fragment');
    assert.equal(exemption('The council will meet on Monday at 7 p.m.'), 'schedule');
    assert.equal(exemption('The fair opens on Friday and runs until Sunday night.'), 'schedule');
  });

  it('is what the newsroom itself tried', () => {
    for (const sentence of [
      'The company did not immediately respond to a request for comment.',
      'Its lawyers could not be reached on Sunday evening.',
      'The owner of the mill could not be immediately contacted.',
      'A spokesman for the board had no immediate comment.',
      'Her office did not return several calls and messages.',
    ])
      assert.equal(exemption(sentence), 'no-comment', sentence);
    assert.equal(exemption('The striker would not return to the club after that.'), undefined);
    assert.equal(exemption('The fire service did not respond to the alarm for an hour.'), undefined);
  });

  it('is what nobody is said to know', () => {
    for (const sentence of [
      'It remains to be seen whether the pier will hold.',
      'It was not immediately clear why the lock had failed.',
      'The cause of the fire is still under investigation.',
      'No group has claimed responsibility for the break-in.',
    ])
      assert.equal(exemption(sentence), 'unknown', sentence);
  });

  it('is what registers, courts and markets have on record', () => {
    assert.equal(exemption('Shares in the mill had fallen 6.87% to 10.44 by noon.'), 'record');
    assert.equal(exemption('Shares in the mill fell 6.87% because the owner had left.'), undefined);
    assert.equal(exemption('Marrant was born in Port Ellis in 1949.'), 'record');
    assert.equal(exemption('She served as harbour master from 2002 to 2010.'), 'record');
    assert.equal(exemption('The ferryman pleaded guilty to two of the counts.'), 'record');
    assert.equal(exemption('She was elected in 2002 because the others had lied.'), undefined);
  });

  it('is not a prediction', () => {
    assert.equal(exemption('The company will lose its licence on Monday, and nobody will mind.'), undefined);
  });
});
