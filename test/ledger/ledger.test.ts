import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ledgerLines, sourceLines } from './ledger-lines.ts';

// A story needs a headline, or its first paragraph is taken for one.
const HEADLINE = 'Harbour crews walk out over pay\n\nBy Nadia Okonjo\n\n';

function sources(story: string): string[] {
  return sourceLines(HEADLINE + story);
}

describe('a source', () => {
  it('has its name behind a comma', () => {
    assert.deepEqual(
      sources('Its regional secretary, Bill Tranter, said on Monday that the quay was closed to lorries.'),
      ['Named: Bill Tranter (regional secretary · 1 statement)'],
    );
    assert.deepEqual(sources('“It is closed,” said the plumber, Anton Reyes, who stood at the gate all morning.'), [
      'Named: Anton Reyes (plumber · 1 quotation)',
    ]);
    assert.deepEqual(
      sources('A spokeswoman for the harbour board, Ines Calloway, said that it would publish its report.'),
      ['Named: Ines Calloway (spokeswoman for the harbour board · 1 statement)'],
    );
  });

  it('takes no day, place or buyer before its office for its name', () => {
    assert.deepEqual(sources('The council opened an inquiry on Monday, its head, Lena Brandt, said.'), [
      'Named: Lena Brandt (head · 1 statement)',
    ]);
    assert.deepEqual(
      sources('It ran out of money on Tuesday, the group’s treasurer, Dr. Ole Prell, said. “It is gone,” Prell said.'),
      ['Named: Ole Prell (group’s treasurer · 1 statement, 1 quotation)'],
    );
    assert.deepEqual(sources('The quay was sold to Tamar Logistics, its owner, Ole Prell, said.'), [
      'Named: Ole Prell (owner · 1 statement)',
    ]);
    assert.deepEqual(sources('The quay was sold on Monday, its owner, who lives in Orby, said.'), [
      'Unnamed: its owner (no reason given · 1 statement)',
    ]);
  });

  it('has its name before an office that stands apart', () => {
    const story = 'Kevin Sole, the town’s tax commissioner, said that the rate was fair. Sole said that it would stay.';
    assert.deepEqual(sources(story), ['Named: Kevin Sole (town’s tax commissioner · 2 statements)']);
  });

  it('is known again by the office that the story gave it', () => {
    const story = `Mayor Ole Brandt said that the bridge would come in two years.

The Merrow mayor said that the quay was closed. Harbour nominee Ada Quist said that it was open. The harbour board nominee said that she would wait.`;
    assert.deepEqual(sources(story), [
      'Named: Ole Brandt (Mayor · 2 statements)',
      'Named: Ada Quist (Harbour nominee · 2 statements)',
    ]);
  });

  it('is the body of whoever it belongs to, where only one can be meant', () => {
    const story = `Harbour Aid has hired two of the boats for an exercise in spring, its office said. Its crews will sleep on the car deck, according to the office.

Mayor Ole Brandt will not run again, his campaign said.`;
    assert.deepEqual(sources(story), [
      'Named: office of Harbour Aid (2 statements)',
      'Named: campaign of Ole Brandt (1 statement)',
    ]);
    assert.deepEqual(sources('Gull Ferries sold a boat to Tamar Logistics, its office said on Friday evening.'), [
      'Named: its office (1 statement)',
    ]);
  });

  it('is no other office again, nor its holder', () => {
    const story = `Mayor Ole Brandt said that the bridge would come in two years. The minister’s office said that it would wait.

The governor’s office said that it would not. The office of the mayor said that he was ill.`;
    assert.deepEqual(sources(story), [
      'Named: Ole Brandt (Mayor · 1 statement)',
      'Named: minister’s office (1 statement)',
      'Named: governor’s office (1 statement)',
      'Named: office of the mayor (1 statement)',
    ]);
  });

  it('is two people where two names are joined, and one body with “and” in its name', () => {
    assert.deepEqual(sources('Mr. Ole Brandt and Ms. Ada Quist said that the boats were safe to sail on the bay.'), [
      'Named: Ole Brandt (1 statement)',
      'Named: Ada Quist (1 statement)',
    ]);
    assert.deepEqual(sources('The Harbour and Ferry Office said that the boats were safe to sail on the bay.'), [
      'Named: Harbour and Ferry Office (1 statement)',
    ]);
  });

  it('begins behind what only leads in', () => {
    assert.deepEqual(sources('For eight weeks the Quist campaign said that the boats were safe to sail on the bay.'), [
      'Named: Quist campaign (1 statement)',
    ]);
  });

  it('has its role before the name or behind it', () => {
    assert.deepEqual(sources('Harrow Ferries chief executive Ada Quist said that the boats were safe to sail.'), [
      'Named: Ada Quist (Harrow Ferries chief executive · 1 statement)',
    ]);
    assert.deepEqual(
      sources('Professor Marta Oyelaran, of Merrow University, said that the tide was high on Monday.'),
      ['Named: Marta Oyelaran (Professor · 1 statement)'],
    );
    assert.deepEqual(
      sources('“It was cold,” said Gwen Abara, 71, a passenger from Merrow, who had waited since noon.'),
      ['Named: Gwen Abara (passenger from Merrow · 1 quotation)'],
    );
    assert.deepEqual(sources('“It was wet,” said Jonas Feld, a former deckhand who now runs a café on the quay.'), [
      'Named: Jonas Feld (former deckhand who now runs a café on the quay · 1 quotation)',
    ]);
    assert.deepEqual(sources('Chief Engineer Tomas Verhoeven said that the crane was old and would be replaced.'), [
      'Named: Tomas Verhoeven (Chief Engineer · 1 statement)',
    ]);
  });

  it('is one person under every name, office and pronoun', () => {
    const story = `Its regional secretary, Bill Tranter, said that the quay was closed to lorries.

“Nobody told us anything,” Tranter said. “We read it in the paper.”

“I was told to wait,” he added. The secretary said that he would write to the board.`;
    assert.deepEqual(sources(story), ['Named: Bill Tranter (regional secretary · 2 statements, 3 quotations)']);
  });

  it('is not whom a pronoun of the other kind stands for', () => {
    const story = `Ms. Ada Quist said that the boats were safe to sail on Monday.

Mr. Ole Brandt said that the bridge would come in two years.

“We sail,” she said.`;
    assert.deepEqual(sources(story), [
      'Named: Ada Quist (1 statement, 1 quotation)',
      'Named: Ole Brandt (1 statement)',
    ]);
  });

  it('keeps all that tells of somebody without a name', () => {
    assert.deepEqual(sources('“The deal is dead,” said a person close to the talks. The office was empty all day.'), [
      'Unnamed: person close to the talks (no reason given · 1 quotation)',
    ]);
    assert.deepEqual(
      sources('“The deal is dead,” said an official in the ministry on Tuesday. The office was empty.'),
      ['Unnamed: official in the ministry (no reason given · 1 quotation)'],
    );
    assert.deepEqual(sources('A lawyer for Harrow Ferries said that the company would answer the letter this week.'), [
      'Unnamed: lawyer for Harrow Ferries (no reason given · 1 statement)',
    ]);
  });

  it('is told with the reason why it has no name', () => {
    const story =
      'A person close to the talks said that the deal was dead. The person spoke on condition of anonymity because she was not authorised to speak.';
    assert.deepEqual(sources(story), ['Unnamed: person close to the talks (reason given · 1 statement)']);
  });

  it('may be anybody, a paper, or a body', () => {
    const story = `Sources said that the board would meet again on Friday. According to a report by the Marine Inspection Service, three boats had cracks. The report said that the cracks were old. The Dockers’ Union said that it had warned the board. The union said that it would strike.`;
    assert.deepEqual(sources(story), [
      'Vague: Sources (1 statement)',
      'Documents: report by the Marine Inspection Service (2 statements)',
      'Named: Dockers’ Union (2 statements)',
    ]);
  });

  it('is not who is only told of by another', () => {
    assert.deepEqual(sources('Ada Quist said the board had said the quay was closed to lorries until the summer.'), [
      'Named: Ada Quist (1 statement)',
    ]);
    assert.deepEqual(
      sources('Ada Quist said the quay was closed, and Ole Brandt said the bridge was open to lorries.'),
      ['Named: Ada Quist (1 statement)', 'Named: Ole Brandt (1 statement)'],
    );
  });
});

describe('the ledger of a story', () => {
  it('puts first what nobody is named for, the gravest before the others', () => {
    const story = `The council met on Tuesday evening to hear the passengers of the ferry.

Passengers remember

“It felt like standing on a drum.”

Harrow Ferries will lose its licence because it hid the crack from the inspectors for years.`;
    assert.deepEqual(ledgerLines(HEADLINE + story).slice(0, 3), [
      'Nobody named',
      '  ! hid the crack (accusation · ¶ 3)',
      '  ! “It felt like standing on … (quotation without a speaker · ¶ 2)',
    ]);
  });

  it('shows what each source says from the cue on, and what it is', () => {
    const story =
      '“It was chaos,” said Gwen Abara, a passenger. “Nobody came.” Abara said that 14 people were injured on the quay.';
    assert.deepEqual(ledgerLines(HEADLINE + story), [
      'Named',
      '  Gwen Abara (passenger · 1 statement, 2 quotations)',
      '    “It was chaos,” (¶ 1)',
      '    “Nobody came.” (¶ 1)',
      '    said that 14 people were injured on the quay. (toll · ¶ 1)',
    ]);
  });

  it('marks an accusation that rests on one source without a name, and none that more stand behind', () => {
    const alone = 'A person close to the talks said that the mayor had taken bribes from the ferry company.';
    assert.deepEqual(ledgerLines(HEADLINE + alone), [
      'Unnamed',
      '  ! person close to the talks (no reason given · 1 statement · an accusation rests on this source alone)',
      '    ! said that the mayor had taken bribes from the ferry company. (accusation · ¶ 1 · rests on this source alone)',
    ]);
    const two = 'Two officials close to the talks said that the mayor had taken bribes from the ferry company.';
    assert.deepEqual(ledgerLines(HEADLINE + two).slice(0, 2), [
      'Unnamed',
      '  Two officials close to the talks (no reason given · 1 statement)',
    ]);
    const several = 'Prosecutors in the port said that the mayor had taken bribes from the ferry company.';
    assert.deepEqual(ledgerLines(HEADLINE + several).slice(0, 2), [
      'Unnamed',
      '  Prosecutors in the port (no reason given · 1 statement)',
    ]);
  });

  it('shows words as they read, without their markup', () => {
    const story =
      '<p>The <b>quay</b> is closed to lorries, the harbour master <i>Ada</i> <b>Qu</b>ist said on Monday.</p>';
    assert.deepEqual(ledgerLines(`<h1>Harbour crews walk out</h1>${story}`, 'html'), [
      'Named',
      '  Ada Quist (harbour master · 1 statement)',
      '    The quay is closed to lorries (¶ 1)',
    ]);
  });
});
