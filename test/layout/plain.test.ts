import { describe, it } from 'node:test';
import { readsKinds } from './render.ts';

describe('a plain draft', () => {
  it('is a paragraph a line, and a short line without a full stop between them is a crosshead', () => {
    readsKinds(
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

  it('may break its lines at a width', () => {
    readsKinds(
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
    readsKinds(
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
    readsKinds(
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
    readsKinds(
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

  it('has lists and quotations', () => {
    readsKinds(
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

  it('may have a quotation that is set in below a colon', () => {
    const quoted = 'The harbour board has received letters from each of the unions and will answer them in May.';
    const set = `The board told the town where it stands:\n\n    ${quoted}\n\nThat is a lot of letters.`;
    readsKinds(
      set,
      `
      paragraph | The board told the town where it stands:
      block-quote | ${quoted}
      paragraph | That is a lot of letters.
      `,
    );
  });

  it('may have paragraphs that begin farther in, and lists below a colon', () => {
    const first = 'The harbour board has received letters from each of the unions and will answer them in May.';
    readsKinds(
      `    ${first}\n\n    ${first}\n\nThe ferries that wait:\n\n    The Lena, with all of her crew\n    The Quist, with no crew at all`,
      `
      paragraph | ${first}
      paragraph | ${first}
      paragraph | The ferries that wait:
      list-item | The Lena, with all of her crew
      paragraph | The Quist, with no crew at all
      `,
    );
  });
});
