import { describe, it } from 'node:test';
import { readsKinds } from './render.ts';

describe('the furniture of a plain draft', () => {
  it('may have who a writer is below the name, and a day', () => {
    readsKinds(
      `
      Old pier to close

      By Jane Roe

      Local democracy reporter

      12 March 2026

      The harbour board closed the old pier on Monday.

      Crews wait.
      `,
      `
      headline | Old pier to close
      byline | By Jane Roe
      byline | Local democracy reporter
      dateline | 12 March 2026
      paragraph | The harbour board closed the old pier on Monday.
      paragraph | Crews wait.
      `,
    );
  });

  it('may have what a web page shows around a picture', () => {
    readsKinds(
      `
      Old pier to close

      Enlarge this image toggle caption Jane Roe/Copy Weekly Jane Roe/Copy Weekly

      Image copyright Jane Roe Image caption The pier at noon

      Image copyrights are what the board talked of on Monday.
      `,
      `
      headline | Old pier to close
      note |
      note |
      paragraph | Image copyrights are what the board talked of on Monday.
      `,
    );
  });

  it('may have an interview begin right below the headline', () => {
    readsKinds(
      `
      Ten minutes with a pilot

      Q: When did you know?

      A: At once.

      Q: And then?

      A: Nobody came.
      `,
      `
      headline | Ten minutes with a pilot
      paragraph | Q: When did you know?
      paragraph | A: At once.
      paragraph | Q: And then?
      paragraph | A: Nobody came.
      `,
    );
    readsKinds(
      `
      Ten minutes with a pilot

      Post: When did you know?

      Quist: At once.
      `,
      `
      headline | Ten minutes with a pilot
      paragraph | Post: When did you know?
      paragraph | Quist: At once.
      `,
    );
  });

  it('may have a question in the deck all the same', () => {
    readsKinds(
      `
      Old pier to close

      Who knew what: a guide

      The harbour board closed the old pier on Monday.
      `,
      `
      headline | Old pier to close
      standfirst | Who knew what: a guide
      paragraph | The harbour board closed the old pier on Monday.
      `,
    );
  });

  it('may say where figures and pictures are from, and who made what', () => {
    readsKinds(
      `
      The harbour board closed the old pier on Monday.

      Source: Harbour Works Board (HWB)

      Jane Roe/Harrow Post

      Gulls on the pier in May. Jane Roe/Harrow Post

      Boats since 2019. Source: Harbour Works Board

      Updated at 14.40 GMT

      Crews waited all day.

      — Additional reporting by John Poe

      Jane Roe reported from Port Lena. Graphics by John Poe.

      Interview by Jane Roe. This interview has been edited for length and clarity.
      `,
      `
      paragraph | The harbour board closed the old pier on Monday.
      caption | Source: Harbour Works Board (HWB)
      caption | Jane Roe/Harrow Post
      caption | Gulls on the pier in May. Jane Roe/Harrow Post
      caption | Boats since 2019. Source: Harbour Works Board
      dateline | Updated at 14.40 GMT
      paragraph | Crews waited all day.
      byline | — Additional reporting by John Poe
      byline | Jane Roe reported from Port Lena. Graphics by John Poe.
      byline | Interview by Jane Roe. This interview has been edited for length and clarity.
      `,
    );
  });

  it('has sentences that only begin or end as such lines do', () => {
    readsKinds(
      `
      The harbour board closed the old pier on Monday.

      Source: “We knew it in May.”

      Text by the board showed no cracks.

      Jane Roe reported from Port Lena that the pier had cracks. Graphics by John Poe show them.

      The pier serves Port Lena/Port Ellery.

      Updated plans are due in May.

      Crews waited all day.
      `,
      `
      paragraph | The harbour board closed the old pier on Monday.
      paragraph | Source: “We knew it in May.”
      paragraph | Text by the board showed no cracks.
      paragraph | Jane Roe reported from Port Lena that the pier had cracks. Graphics by John Poe show them.
      paragraph | The pier serves Port Lena/Port Ellery.
      paragraph | Updated plans are due in May.
      paragraph | Crews waited all day.
      `,
    );
  });

  it('has the house’s words in the dress of a quotation or an item, and with their day', () => {
    readsKinds(
      `
      The harbour board closed the old pier on Monday.

      > Correction: The board has nine members.

      • This article was amended on 13 March 2026.

      Correction, 3 March: The board has nine members.

      Clarification (March 4, 2026): The board met twice.

      The post Old pier to close appeared first on Harrow Post.

      ((desk@example.org; 555 0100))

      > Note how it leans: rust did that.

      • The amendment of 13 March failed.

      Meeting, 3 March: the board sat late.
      `,
      `
      paragraph | The harbour board closed the old pier on Monday.
      note |
      note |
      note |
      note |
      note |
      note |
      block-quote | Note how it leans: rust did that.
      list-item | The amendment of 13 March failed.
      paragraph | Meeting, 3 March: the board sat late.
      `,
    );
  });

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

      VIEW GALLERY

      Scroll down for video

      Watch the video of the pier, which the board has kept.
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
      note |
      note |
      paragraph | Watch the video of the pier, which the board has kept.
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
