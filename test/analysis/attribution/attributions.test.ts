import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readParagraph } from '../../../server/src/analysis/paragraph.ts';
import { checkReading } from './attribution-lines.ts';

describe('findAttributions', () => {
  it('reads a source before its verb', () => {
    checkReading(
      'Mayor Ada Quist said that the bridge would close.',
      'Mayor Ada Quist (person) | said | the bridge would close',
    );
    checkReading('The mayor says the bridge will close.', 'The mayor (anonymous) | says | the bridge will close');
    checkReading('The mayor says that the bridge will close.', 'The mayor (anonymous) | says | the bridge will close');
  });

  it('reads a source after its content', () => {
    checkReading('The bridge will close in May, Quist said.', 'Quist (person) | said | The bridge will close in May');
  });

  it('reads a verb before its source', () => {
    checkReading(
      '“The bridge will close,” said Ole Brandt, the engineer.',
      'Ole Brandt (person) | said | “The bridge will close,”',
    );
  });

  it('reads a source in the middle of a quotation', () => {
    checkReading('“The bridge,” she said, “will close.”', 'she (pronoun) | said | “The bridge,” / “will close.”');
  });

  it('finds the subject before an aside', () => {
    checkReading(
      'Quist, who runs the mill, said the bridge would close.',
      'Quist (person) | said | the bridge would close',
    );
  });

  it('takes what is acknowledged behind an aside for no speaker', () => {
    checkReading(
      'Marta Quist, who led the work, acknowledged the delay on Monday.',
      'Marta Quist (person) | acknowledged | the delay on Monday',
    );
  });

  it('finds the subject past adverbs and auxiliaries', () => {
    checkReading(
      'On Tuesday the council has also repeatedly warned that the bridge may fall.',
      'the council (organisation) | warned | the bridge may fall',
    );
  });

  it('reads who is told first', () => {
    checkReading(
      'Brandt told reporters on Monday that the bridge was safe.',
      'Brandt (person) | told | the bridge was safe',
    );
  });

  it('reads a name in “-ly” as no adverb', () => {
    checkReading('“It is old,” Kelly said.', 'Kelly (person) | said | “It is old,”');
    checkReading('Emily Brandt said it was old.', 'Emily Brandt (person) | said | it was old');
    checkReading('The ferry, Sally Reed said, was old.', 'Sally Reed (person) | said | The ferry');
    checkReading('“It is old,” said Beverly Quist.', 'Beverly Quist (person) | said | “It is old,”');
    checkReading('“Is it old?” Beverly asked.', 'Beverly (person) | asked | “Is it old?” | question');
  });

  it('reads a noun in “-ly” as no adverb', () => {
    checkReading('The assembly said it was old.', 'The assembly (organisation) | said | it was old');
    checkReading('The family said it was old.', 'The family (organisation) | said | it was old');
    checkReading('A reply said it was old.', 'A reply (document) | said | it was old | document');
    checkReading('The mayor repeatedly said it was old.', 'The mayor (anonymous) | said | it was old');
  });

  it('reads a name that is a month as no time', () => {
    checkReading('“It is old,” said June Brandt.', 'June Brandt (person) | said | “It is old,”');
    checkReading('May said it was old.', 'May (person) | said | it was old');
    checkReading('Theresa May said it was old.', 'Theresa May (person) | said | it was old');
    checkReading('“It is old,” April said.', 'April (person) | said | “It is old,”');
    checkReading('“It is old,” said August.', 'August (person) | said | “It is old,”');
  });

  it('reads a month as one', () => {
    checkReading('In May the council said it was old.', 'the council (organisation) | said | it was old');
    checkReading('Last June Brandt said it was old.', 'Brandt (person) | said | it was old');
    checkReading('“It is old,” said the mayor June 5.', 'the mayor (anonymous) | said | “It is old,”');
    checkReading('She said in April that Brandt was ill.', 'She (pronoun) | said | Brandt was ill');
  });

  it('reads a name in “-ed” as no verb', () => {
    checkReading('Ahmed claims it is old.', 'Ahmed (person) | claims | it is old');
    checkReading('Fred says it is old.', 'Fred (person) | says | it is old');
    checkReading('The ferry is old, Mohammed Reed claims.', 'Mohammed Reed (person) | claims | The ferry is old');
    checkReading('Jed and Ahmed Quist said it was old.', 'Jed and Ahmed Quist (person) | said | it was old');
    checkReading('Said Aziz told reporters that it was old.', 'Said Aziz (person) | told | it was old');
  });

  it('reads a name that is an auxiliary or a verb as neither', () => {
    checkReading('Will said it was old.', 'Will (person) | said | it was old');
    checkReading('“It is old,” Will Brandt said.', 'Will Brandt (person) | said | “It is old,”');
    checkReading('Mark claims it is old.', 'Mark (person) | claims | it is old');
    checkReading('Grant, 40, said it was old.', 'Grant (person) | said | it was old');
    checkReading('Bishop Auckland said it was old.', 'Bishop Auckland (person) | said | it was old');
    checkReading('Will the mayor, who said it was old, go?', 'the mayor (anonymous) | said | it was old, go');
  });

  it('reads “according to”', () => {
    checkReading(
      'The bridge is safe, according to a county report.',
      'a county report (document) | according to | The bridge is safe | document',
    );
    checkReading('Per Quist, the bridge is safe.', 'Quist (person) | Per | the bridge is safe.');
  });

  it('reads documents and data that show', () => {
    checkReading('Figures show that traffic fell.', 'Figures (data) | show | traffic fell | document');
    checkReading('The audit found that traffic fell.', 'The audit (document) | found | traffic fell | document');
  });

  it('reads questions and orders', () => {
    checkReading('“Is it safe?” the mayor asked.', 'the mayor (anonymous) | asked | “Is it safe?” | question');
    checkReading(
      'The court ordered the council to pay.',
      'The court (organisation) | ordered | the council to pay | order',
    );
  });

  it('keeps wishes and beliefs apart', () => {
    checkReading('Quist wants to close the bridge.', 'Quist (person) | wants | to close the bridge | stance');
    checkReading('Brandt is confident that it is safe.', 'Brandt (person) | confident | it is safe. | stance');
  });

  it('reads passives', () => {
    checkReading(
      'Brandt was accused by the council of delays.',
      'the council of delays (organisation) | accused | Brandt was accused by the council of delays',
    );
  });

  it('reads nouns', () => {
    checkReading(
      'The claim by the council that the bridge is safe was new.',
      'the council (organisation) | claim | the bridge is safe was new.',
    );
  });

  it('reads a name and a colon, a dash and a name', () => {
    checkReading('Ada Quist: “The bridge will close.”', 'Ada Quist (person) | : | “The bridge will close.”');
    checkReading('“The bridge will close.” — Ada Quist', 'Ada Quist (person) | — | “The bridge will close.”');
  });

  it('reads a plural subject of two names, or before an aside', () => {
    checkReading(
      'Mr. Quist and Ms. Lo say the pier is safe.',
      'Mr. Quist and Ms. Lo (person) | say | the pier is safe',
    );
    checkReading(
      'The dockers, both from Port Ellis, deny that the rope was cut.',
      'The dockers (anonymous) | deny | the rope was cut',
    );
  });

  it('reads past an aside after the verb, and past a comma too many before it', () => {
    checkReading('She stated, however, that it was safe.', 'She (pronoun) | stated | it was safe');
    checkReading(
      'The firm Quist and Sons, has said it is safe.',
      'The firm Quist and Sons (organisation) | said | it is safe',
    );
  });

  it('reads who announces a quotation before a colon', () => {
    checkReading(
      'The council gave a short notice about the bridge: “It is safe.”',
      'The council (organisation) | : | “It is safe.”',
    );
  });

  it('reads who announces a quotation before a comma at the end', () => {
    checkReading('Ada Quist stated,', 'Ada Quist (person) | stated | ');
  });

  it('lets the speaker go on in a participle', () => {
    checkReading(
      '“It is safe,” said Ada Quist, adding that it was new.',
      'Ada Quist (person) | said | “It is safe,”',
      'Ada Quist (person) | adding | it was new',
    );
  });

  it('finds the nearest noun before “who”', () => {
    checkReading(
      'He left to meet with the engineer, who had said that it was safe.',
      'the engineer (anonymous) | said | it was safe',
    );
  });

  it('tells a descriptor from a vague source', () => {
    checkReading('Officials said it was safe.', 'Officials (vague) | said | it was safe');
    checkReading('Two county officials said it was safe.', 'Two county officials (anonymous) | said | it was safe');
    checkReading(
      'Officials in Port Ellis said it was safe.',
      'Officials in Port Ellis (anonymous) | said | it was safe',
    );
    checkReading(
      'Mayor of Port Ellis Ada Quist said it was safe.',
      'Mayor of Port Ellis Ada Quist (person) | said | it was safe',
    );
    checkReading('Some experts say it is safe.', 'Some experts (vague) | say | it is safe');
    checkReading('Another official said it was safe.', 'Another official (anonymous) | said | it was safe');
  });

  it('reads who speaks with words before or behind that look like others', () => {
    checkReading('The plan, an inside source said, is dear.', 'an inside source (anonymous) | said | The plan');
    checkReading(
      'Quist, whom one insider described as a gambler, left.',
      'one insider (anonymous) | described | as a gambler, left',
    );
    checkReading(
      'Critics in both parties condemned the toll.',
      'Critics in both parties (anonymous) | condemned | the toll',
    );
    checkReading('Some in the party say it will fall.', 'Some in the party (anonymous) | say | it will fall');
    checkReading(
      'Critics of the plan, however, say that it is unsafe.',
      'Critics of the plan (anonymous) | say | it is unsafe',
    );
    checkReading(
      'It will fall, say people close to the mayor.',
      'people close to the mayor (anonymous) | say | It will fall',
    );
    checkReading('People briefed on the talks left the hall.');
  });

  it('keeps every span in the text, whatever the text', () => {
    const word = fc.constantFrom(
      'said',
      'Quist',
      'the',
      'that',
      ',',
      '“Yes,”',
      'was',
      'to',
      'by',
      'claim',
      '.',
      ':',
      '—',
      'in a statement',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const prose = words.join(' ');
        for (const { source, cue, content } of readParagraph(prose).attributions) {
          for (const span of [cue, ...content, ...(source === undefined ? [] : [source])]) {
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= prose.length);
          }
        }
      }),
    );
  });
});
