import { describe, it } from 'node:test';
import { readsKinds } from './render.ts';

function readsBelowHeadline(line: string, kind: 'byline' | 'standfirst'): void {
  readsKinds(
    `Old pier to close\n\n${line}\n\nThe harbour board closed the old pier on Monday.\n\nCrews wait.`,
    `
    headline | Old pier to close
    ${kind} | ${line}
    paragraph | The harbour board closed the old pier on Monday.
    paragraph | Crews wait.
    `,
  );
}

describe('the lines that a page puts beside the headline of a plain draft', () => {
  it('may have a line on who posted it, and when', () => {
    for (const line of [
      'by Jane Roe - March 8, 2026 - 10:10 PM',
      'March 9, 2026 | By Jane Roe',
      'Monday, March 9, 2026, by Jane Roe',
      'Posted by admin in Harbour News on Mar 9th, 2026 | no responses',
      'by jroe on Tuesday March 10, @10:05AM',
      'Jane C. Roe',
    ]) {
      readsBelowHeadline(line, 'byline');
    }
  });

  it('may have the day with its hour above, and count its answers', () => {
    readsKinds(
      `
      March 9, 2026, 3:00 pm

      Old pier to close

      Posted: 03/09/2026 10:56 am Updated: 03/09/2026 11:02 am

      12 comments

      The harbour board closed the old pier on Monday.

      Crews wait.
      `,
      `
      dateline | March 9, 2026, 3:00 pm
      headline | Old pier to close
      dateline | Posted: 03/09/2026 10:56 am Updated: 03/09/2026 11:02 am
      note |
      paragraph | The harbour board closed the old pier on Monday.
      paragraph | Crews wait.
      `,
    );
  });

  it('may have lines above that only look like it', () => {
    for (const line of [
      'Posted by accident',
      'Updated plans for the pier posted on March 3',
      'Grace under the rain',
      'By hand on March 3',
      'Live: Budget 2026: 5 things to know',
      'Interview: Jane Roe: why I left in 2012',
    ]) {
      readsBelowHeadline(line, 'standfirst');
    }
  });

  it('may begin with its data', () => {
    for (const line of [
      'Tested by: Jane Roe RRP: 49.95 Euro (£40) Pages: 180',
      'Director: Jane Roe. Starring: John Poe. Running time: 97 minutes',
      'Serves: 4 Prep time: 20 minutes',
    ]) {
      readsKinds(
        `${line}\n\nThe harbour board closed the old pier on Monday.\n\nCrews wait.`,
        `
        table-row | ${line}
        paragraph | The harbour board closed the old pier on Monday.
        paragraph | Crews wait.
        `,
      );
    }
  });
});
