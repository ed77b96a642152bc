import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, renderKinds } from './render.ts';

function reads(text: string, blocks: string): void {
  assert.equal(renderKinds(draft(text)), draft(blocks));
}

describe('a plain draft', () => {
  it('is a paragraph a line, and a short line without a full stop between them is a crosshead', () => {
    reads(
      `
      The harbour board closed the old pier on Monday after divers found cracks in two of its pillars.
      “We had no choice,” the harbour master said.
      Still waiting
      Fishing crews have moored at the north quay since spring.
      `,
      `
      paragraph | The harbour board closed the old pier on Monday after divers found cracks in two of its pillars.
      paragraph | “We had no choice,” the harbour master said.
      heading | Still waiting
      paragraph | Fishing crews have moored at the north quay since spring.
      `,
    );
  });

  it('may have its summary under a label', () => {
    reads(
      `
      Pier closes after divers find cracks.

      ABSTRACT.

      Two pillars have cracks.

      The harbour board closed the old pier on Monday after divers found cracks in two of its pillars.
      `,
      `
      paragraph | Pier closes after divers find cracks.
      heading | ABSTRACT.
      standfirst | Two pillars have cracks.
      paragraph | The harbour board closed the old pier on Monday after divers found cracks in two of its pillars.
      `,
    );
  });

  it('may have a caption that ends in its credit', () => {
    reads(
      `
      A heron sits on the pier at noon. Image: Jane Roe.

      The harbour board closed the old pier on Monday after divers found cracks in two of its pillars.
      `,
      `
      caption | A heron sits on the pier at noon. Image: Jane Roe.
      paragraph | The harbour board closed the old pier on Monday after divers found cracks in two of its pillars.
      `,
    );
  });

  it('may break its lines at a width', () => {
    reads(
      `
      The harbour board closed the old pier on Monday after divers
      found cracks in two of its pillars, the harbour master said in
      a statement.

      Still waiting

      Fishing crews have moored at the north quay since spring, when
      the first stones fell.
      `,
      `
      paragraph | The harbour board closed the old pier on Monday after divers found cracks in two of its pillars, the harbour master said in a statement.
      heading | Still waiting
      paragraph | Fishing crews have moored at the north quay since spring, when the first stones fell.
      `,
    );
  });

  it('may break its lines at a width and indent its paragraphs', () => {
    reads(
      `
      Pier closes after divers find cracks

        The harbour board closed the old pier on Monday after divers
      found cracks in two of its pillars, the harbour master said.
        Fishing crews have moored at the north quay since spring, when
      the first stones fell into the water.
      `,
      `
      headline | Pier closes after divers find cracks
      paragraph | The harbour board closed the old pier on Monday after divers found cracks in two of its pillars, the harbour master said.
      paragraph | Fishing crews have moored at the north quay since spring, when the first stones fell into the water.
      `,
    );
  });

  it('has no list where a dash happens to begin a line', () => {
    reads(
      `
      The board met the crews on Monday and gave them no date - nor did
      it say who will pay for the repair of the north quay and its rails
      - but the master said that divers would look at the pier once more.

      The crews, who pay for their moorings by the month, asked for this:
      - a new quay that is deep enough for boats of more than 40 tons,
        and a date
      - a ferry.
      `,
      `
      paragraph | The board met the crews on Monday and gave them no date - nor did it say who will pay for the repair of the north quay and its rails - but the master said that divers would look at the pier once more.
      paragraph | The crews, who pay for their moorings by the month, asked for this:
      list-item | a new quay that is deep enough for boats of more than 40 tons, and a date
      list-item | a ferry.
      `,
    );
  });

  it('joins a line that was broken by accident', () => {
    reads(
      `
      The board said it would pay for the repair of the
      north quay. It gave no date.
      The crews wait.
      `,
      `
      paragraph | The board said it would pay for the repair of the north quay. It gave no date.
      paragraph | The crews wait.
      `,
    );
  });

  it('has its furniture above the story', () => {
    reads(
      `
      SLUG: pier-closed
      Old pier closes after divers find cracks
      Crews must use the north quay until spring
      By Jane Roe and John Poe, Harbour Desk

      PORT LENA (Reuters) — The harbour board closed the old pier on Monday.
      `,
      `
      note |
      headline | Old pier closes after divers find cracks
      standfirst | Crews must use the north quay until spring
      byline | By Jane Roe and John Poe, Harbour Desk
      dateline | PORT LENA (Reuters) —
      paragraph | The harbour board closed the old pier on Monday.
      `,
    );
  });

  it('labels its parts if the writer likes', () => {
    reads(
      `
      HEADLINE: Old pier closes.
      STANDFIRST: The crews must wait.
      BYLINE: Jane Roe
      The harbour board closed the old pier on Monday.
      Photo: The pier in 1961.
      Editor’s note: Check the year with the museum.
      `,
      `
      headline | Old pier closes.
      standfirst | The crews must wait.
      byline | Jane Roe
      paragraph | The harbour board closed the old pier on Monday.
      caption | The pier in 1961.
      note |
      `,
    );
  });

  it('takes no first sentence for a headline', () => {
    reads(
      `
      The pier is closed.
      The harbour board gave no date for its repair.
      `,
      `
      paragraph | The pier is closed.
      paragraph | The harbour board gave no date for its repair.
      `,
    );
    reads('The pier is', 'paragraph | The pier is');
    reads(
      'Harbour Board Closes Pier After Inquiry.\nIt gave no date.',
      'headline | Harbour Board Closes Pier After Inquiry.\nparagraph | It gave no date.',
    );
  });

  it('has lists and quotations', () => {
    reads(
      `
      The board named three faults.
      • Cracks in two pillars
      2. Rust in the rails.
      > We had no choice, and the crews know that.
      The crews want:
      A new quay
      A date
      Nobody answered.
      `,
      `
      paragraph | The board named three faults.
      list-item | Cracks in two pillars
      list-item | Rust in the rails.
      block-quote | We had no choice, and the crews know that.
      paragraph | The crews want:
      list-item | A new quay
      list-item | A date
      paragraph | Nobody answered.
      `,
    );
  });

  it('ends where its writer says', () => {
    for (const mark of ['###', '-30-', 'ENDS', '— 30 —', '(more)']) {
      reads(`The pier is closed.\n${mark}`, 'paragraph | The pier is closed.\nnote |');
    }
    reads(
      'The pier is closed.\nReporting by Jane Roe; editing by John Poe\nJane Roe contributed to this report.',
      'paragraph | The pier is closed.\nbyline | Reporting by Jane Roe; editing by John Poe\nbyline | Jane Roe contributed to this report.',
    );
  });

  it('has notes to the editor on their own lines, even over several', () => {
    reads(
      '[[Ask the lawyer\nabout this.]]\nThe pier is closed.\n[[Cut here?]] [[Or there?]]',
      'note |\nparagraph | The pier is closed.\nnote |\nnote |',
    );
  });
});
