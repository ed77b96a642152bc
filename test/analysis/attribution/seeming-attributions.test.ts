import { describe, it } from 'node:test';
import { checkReading } from './attribution-lines.ts';

describe('what only looks like an attribution', () => {
  it('takes no noun and no name for a verb', () => {
    checkReading('The reported claims in the United States were few.');
    checkReading('Their plans and calls took hours.');
  });

  it('takes no plural for a verb', () => {
    checkReading('Two polls and most states took seven points, and this figure was new.');
    checkReading('She left, but reports say she is back.', 'reports (vague) | say | she is back');
    checkReading('Companies like the mill took part.');
  });

  it('takes no plural for a verb behind an adjective or a verb, or before “and”', () => {
    checkReading('The social issues on the coast are old.');
    checkReading('The keeper raises doubts with every letter.');
    checkReading(
      'Ada Quist asked the board to settle the document requests of the crews.',
      'Ada Quist (person) | asked | the board to settle the document requests of the crews | question',
    );
    checkReading('The board ignored every warning about the rope on the pier.');
    checkReading('The harbour rules and the ferry fees are posted.');
  });

  it('takes a verb that stands with other words for no cue', () => {
    checkReading('The firm filed for bankruptcy in the spring.');
    checkReading('Dockers earned a median wage of 12, compared with 9 for the crews.');
    checkReading('The pier is open thanks to the dockers.');
    checkReading('Every second Monday, the keeper commits his savings.');
  });

  it('takes no rate for a source', () => {
    checkReading('The wind blew at 90 kilometres per hour over the bridge.');
  });

  it('takes nothing that somebody finds or shows for a statement, unless it is a fact', () => {
    checkReading('Divers found a bell near the pier.');
    checkReading(
      'The divers found that the pier was safe.',
      'The divers (of no kind) | found | the pier was safe | document',
    );
  });

  it('takes whoever is told for no source', () => {
    checkReading(
      '“It is late,” the keeper, who left at five, told the paper.',
      'the keeper (anonymous) | told | “It is late,” / the paper',
    );
  });

  it('takes “in order to” for no order', () => {
    checkReading('In order to save the bridge, six piers were mended.');
  });
});
