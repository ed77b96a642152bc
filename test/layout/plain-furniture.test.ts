import { describe, it } from 'node:test';
import { readsKinds } from './render.ts';

describe('the furniture of a plain draft', () => {
  it('may have its summary under a label', () => {
    readsKinds(
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
    readsKinds(
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

  it('has its furniture above the story', () => {
    readsKinds(
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

  it('has lines of the house around the story: corrections, who paid, what readers should do', () => {
    readsKinds(
      `
      The ferry closed on Monday, the mayor said.

      This story has been updated to give the mayor’s title.

      An earlier version of this article misspelled the name of Carla Halden.

      Story continues below advertisement

      This article was amended in 1994 by the parliament of Harrow, the court said.

      Sponsored by Harrow Rail

      This content was paid for by Harrow Rail.

      Sponsored content from Harrow Rail. Experts say that trains are best.

      The prize was presented by Ada Quist, the mayor.

      READ MORE: Harbour board sacks its chair

      Follow the river to the sea and you will find the pier, Ada Quist said.

      Sign up here for our weekly newsletter.
      `,
      `
      paragraph | The ferry closed on Monday, the mayor said.
      note |
      note |
      note |
      paragraph | This article was amended in 1994 by the parliament of Harrow, the court said.
      note |
      note |
      note |
      paragraph | The prize was presented by Ada Quist, the mayor.
      note |
      paragraph | Follow the river to the sea and you will find the pier, Ada Quist said.
      note |
      `,
    );
  });

  it('labels its parts if the writer likes', () => {
    readsKinds(
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
    readsKinds(
      `
      The pier is closed.
      The harbour board gave no date for its repair.
      `,
      `
      paragraph | The pier is closed.
      paragraph | The harbour board gave no date for its repair.
      `,
    );
    readsKinds('The pier is', 'paragraph | The pier is');
    readsKinds(
      'Harbour Board Closes Pier After Inquiry.\nIt gave no date.',
      'headline | Harbour Board Closes Pier After Inquiry.\nparagraph | It gave no date.',
    );
  });

  it('ends where its writer says', () => {
    for (const mark of ['###', '-30-', 'ENDS', '— 30 —', '(more)']) {
      readsKinds(`The pier is closed.\n${mark}`, 'paragraph | The pier is closed.\nnote |');
    }
    readsKinds(
      'The pier is closed.\nReporting by Jane Roe; editing by John Poe\nJane Roe contributed to this report.',
      'paragraph | The pier is closed.\nbyline | Reporting by Jane Roe; editing by John Poe\nbyline | Jane Roe contributed to this report.',
    );
    readsKinds(
      'The pier is closed.\nJane Roe reported from Port Ellis, and John Poe from Oslo.\nJane Roe reported from Oslo that it is shut.',
      'paragraph | The pier is closed.\nbyline | Jane Roe reported from Port Ellis, and John Poe from Oslo.\nparagraph | Jane Roe reported from Oslo that it is shut.',
    );
  });

  it('has notes to the editor on their own lines, even over several', () => {
    readsKinds(
      '[[Ask the lawyer\nabout this.]]\nThe pier is closed.\n[[Cut here?]] [[Or there?]]',
      'note |\nparagraph | The pier is closed.\nnote |\nnote |',
    );
  });
});
