import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { cutWithExplanations } from '../../server/src/cuts/cut-with-explanations.ts';
import { tellLoss } from '../../server/src/cuts/cut-words.ts';
import { readCuts } from '../../server/src/cuts/cuts.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { inEnglish } from '../../server/src/wording/say.ts';

const desk = deskFor(DEFAULT_CONFIG);

function check(text: string, format: DraftFormat = 'plain') {
  return checkDraft({ uri: 'story', format, text }, desk);
}

/** What each cut breaks: “2: nothing explains “HWB” | 3 on: …”; what breaks nothing is left out. */
function losses(text: string): string[] {
  return readCuts(check(text), desk.stylebook).flatMap(({ paragraph, alone, fromHere }) => [
    ...alone.map((loss) => `${paragraph}: ${tellLoss(loss, inEnglish)}`),
    ...fromHere.map((loss) => `${paragraph} on: ${tellLoss(loss, inEnglish)}`),
  ]);
}

/** The draft after the cut at some words takes the explanations along; nothing where it is not offered. */
function cutAt(words: string, text: string, format: DraftFormat = 'plain'): string | undefined {
  const cut = cutWithExplanations(check(text, format), { format, text }, desk.stylebook, text.indexOf(words));
  return cut?.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((cutText, { span, newText }) => cutText.slice(0, span.start) + newText + cutText.slice(span.end), text);
}

const LETTERS = `The ferries of Port Arden left on Monday.

The Harbour Works Board (HWB) closed the quay for nine days in May.

The HWB has no boats. Nobody asked for any.
`;

describe('what a cut breaks', () => {
  it('leaves letters that nothing explains', () => {
    assert.deepEqual(losses(LETTERS), ['2: nothing explains “HWB”']);
  });

  it('says of letters what the desk says once the paragraph is gone', () => {
    const [, second] = check(LETTERS).story.blocks;
    const without = LETTERS.replace(sliceOf(LETTERS, second?.span ?? { start: 0, end: 0 }), '');
    const found = check(without).findings.map(({ ruleId, span }) => `${ruleId} ${sliceOf(without, span)}`);
    assert.deepEqual(found, ['undefined-acronym HWB']);
  });

  it('breaks nothing where letters are explained twice, or readers know them', () => {
    const twice = `${LETTERS}\nThe minutes of the Harbour Works Board (HWB) say so.\n`;
    assert.deepEqual(losses(twice), []);
    assert.deepEqual(losses('The United Nations (UN) sent boats.\n\nThe UN sent oars.\n'), []);
  });

  it('leaves a person whom nothing introduces', () => {
    const text = `The ferries of Port Arden left on Monday, and the town was quiet.

Bill Tranter, who leads the board, told the council that the quay would be shut for nine days in May for repairs.

Tranter told the council that the repairs of the quay would cost more than the town has in its purse this year.
`;
    assert.deepEqual(losses(text), ['2: nothing introduces “Bill Tranter”']);
  });

  it('leaves a person who has a name of no list, a title, a short paragraph or a quotation for an introduction', () => {
    const introduced = (paragraph: string, later: string) =>
      losses(`The ferries of Port Arden left on Monday.\n\n${paragraph}\n\n${later}\n`);
    const lost = (name: string) => [`2: nothing introduces “${name}”`];
    assert.deepEqual(introduced('The quay is shut, Jorun Prell told the town.', 'Prell left.'), lost('Jorun Prell'));
    assert.deepEqual(introduced('Councillor Jorun Prell shut the quay.', 'Prell left.'), lost('Jorun Prell'));
    assert.deepEqual(introduced('Dr Prell shut the quay.', 'Prell left.'), lost('Prell'));
    assert.deepEqual(introduced('“We asked Ada Prell,” said the mayor.', 'Nobody asked Prell.'), lost('Ada Prell'));
    assert.deepEqual(
      losses('Jorun Prell shut the quay.\n\nIt rained on Monday.\n\n“Nobody asked Prell,” the mayor said.\n'),
      ['1: nothing introduces “Jorun Prell”'],
    );
  });

  it('leaves no person where the name is given again, where two share it, and where it is a body’s', () => {
    const rest = 'It rained on the quay of Port Arden on Monday.\n\n';
    assert.deepEqual(losses(`${rest}Jorun Prell met the board.\n\nJorun Prell left.\n`), []);
    assert.deepEqual(losses(`${rest}Jorun Prell met Ada Prell.\n\nPrell left.\n`), []);
    assert.deepEqual(losses(`${rest}Zorgate House has no roof.\n\nThe House is shut.\n`), []);
  });

  it('leaves a quotation that nobody speaks, and a “she” that is nobody', () => {
    const text = `“We wait for the council,” said Ada Quist on Monday.

“We are patient people.”

She said that the talks would go on in May.
`;
    assert.deepEqual(losses(text), [
      '1: nobody speaks “We are patient people.”',
      '1: nobody is named for “She said that the talks would go on in…”',
    ]);
  });

  it('guesses no speaker for words that stand beside a quotation', () => {
    const text = `“We wait for the council,” said Ada Quist on Monday.

The play closes with a picture of the town and its “patient people of the bay.”
`;
    assert.deepEqual(losses(text), []);
  });

  it('leaves a lead that nobody is named for, whatever else goes with its source', () => {
    const text = `The quay fell into the bay because nobody had mended it for years.

The repairs cannot wait, Ada Quist, who leads the council, said on Monday.

The boats lie in the bay.
`;
    assert.deepEqual(losses(text), [
      '2: nobody is named for “The quay fell into the bay because…”',
      '2 on: nobody is named for “The quay fell into the bay because…”',
    ]);
  });
});

describe('a cut that takes explanations along', () => {
  it('explains the letters where they come next', () => {
    assert.equal(
      cutAt('closed the quay', LETTERS),
      `The ferries of Port Arden left on Monday.

The Harbour Works Board has no boats. Nobody asked for any.
`,
    );
  });

  it('keeps the letters where the story uses them again, and the last paragraph’s line end', () => {
    const text = `The HWB met on Monday. The HWB was late.\n\nIt is the Harbour Works Board (HWB) of Port Arden.\n`;
    assert.equal(cutAt('of Port Arden', text), 'The Harbour Works Board (HWB) met on Monday. The HWB was late.\n');
  });

  it('is not offered where nothing has to move, or where it cannot', () => {
    assert.equal(cutAt('Nobody asked', LETTERS), undefined);
    const quoted = 'The Harbour Works Board (HWB) met.\n\n“We are the HWB,” said Ada Quist.\n';
    assert.equal(cutAt('met', quoted), undefined);
    const html = '<p>The Harbour Works Board (HWB) met.</p>\n<p>The HWB was late.</p>\n';
    assert.equal(cutAt('met', html, 'html'), undefined);
  });

  it('leaves the marks of Markdown where they are', () => {
    const text = 'The Harbour Works Board (HWB) met.\n\nThe *HWB* was late.\n';
    assert.equal(cutAt('met', text, 'markdown'), 'The *Harbour Works Board* was late.\n');
  });
});
