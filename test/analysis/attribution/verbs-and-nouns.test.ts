import { describe, it } from 'node:test';
import { checkReading } from './attribution-lines.ts';

describe('whether a word is a verb or a noun', () => {
  it('reads a verb that may be a noun as one behind somebody who can speak', () => {
    checkReading('The mayor claims that it is old.', 'The mayor (anonymous) | claims | it is old');
    checkReading('The mayor of Harrow claims that it is old.', 'The mayor of Harrow (anonymous) | claims | it is old');
    checkReading('The company often reports that it is old.', 'The company (organisation) | reports | it is old');
    checkReading('Her lawyer claims that it is old.', 'Her lawyer (anonymous) | claims | it is old');
    checkReading('The executive claims that it is old.', 'The executive (anonymous) | claims | it is old');
    checkReading('Harrow Ferries claims that it is old.', 'Harrow Ferries (person) | claims | it is old');
    checkReading('The union fears that jobs will go.', 'The union (organisation) | fears | jobs will go | stance');
    checkReading('The union hopes that jobs stay.', 'The union (organisation) | hopes | jobs stay | stance');
    checkReading('The council plans to close it.', 'The council (organisation) | plans | to close it | stance');
    checkReading('The judge orders that it be closed.', 'The judge (anonymous) | orders | it be closed | order');
    checkReading('The letter states that it is old.', 'The letter (document) | states | it is old | document');
    checkReading('The clerk notes that it is old.', 'The clerk (anonymous) | notes | it is old');
  });

  it('reads a noun that may be a verb as one behind an adjective, a verb or another noun', () => {
    checkReading('Official claims that it is old spread.', 'nobody | claims | it is old spread.');
    checkReading('There were reports that it is old.', 'nobody | reports | it is old.');
    checkReading('False claims that it is old spread.', 'nobody | claims | it is old spread.');
    checkReading('The tax claims that she made are false.', 'nobody | claims | she made are false.');
    checkReading('The police reports that were lost are back.', 'nobody | reports | were lost are back.');
    checkReading('News reports that it fell were false.', 'nobody | reports | it fell were false.');
    checkReading('She faces claims that she lied.', 'nobody | claims | she lied.');
    checkReading('Her plans to close it failed.', 'Her (anonymous) | plans | close it failed. | stance');
  });

  it('takes “test” and “inquest” for no adjectives', () => {
    checkReading(
      'The latest test shows that the water is clean.',
      'The latest test (data) | shows | the water is clean | document',
    );
  });

  it('takes “census” and “status” for no plurals', () => {
    checkReading('A census report lay on his desk.');
    checkReading('The status report was wrong.');
  });

  it('hears women, children and firemen speak', () => {
    checkReading('Women fear the harbour will close.', 'Women (anonymous) | fear | the harbour will close | stance');
    checkReading(
      'The firemen believe the mill burned first.',
      'The firemen (of no kind) | believe | the mill burned first | stance',
    );
  });

  it('finds the verb past “hundred” and “ashamed”', () => {
    checkReading(
      'The hundred dockers met and said the plant would stay shut.',
      'The hundred dockers (anonymous) | said | the plant would stay shut',
    );
    checkReading(
      'The ashamed mayor met the board and said the plans were wrong.',
      'The ashamed mayor (anonymous) | said | the plans were wrong',
    );
  });

  it('lets a king and a queen speak together', () => {
    checkReading(
      'The king and queen said the harbour would reopen.',
      'The king and queen (anonymous) | said | the harbour would reopen',
    );
  });
});
