import { describe, it } from 'node:test';
import { readsKinds } from './render.ts';

describe('the lines above a story that a reporter sends in', () => {
  it('may say whose it is and where it comes from', () => {
    readsKinds(
      `
      Catchline: PIER
      From: Jane Roe at Quay Park
      Words: 700

      Old pier to close

      The harbour board closed the old pier on Monday.
      `,
      `
      note |
      byline | From: Jane Roe at Quay Park
      note |
      headline | Old pier to close
      paragraph | The harbour board closed the old pier on Monday.
      `,
    );
    readsKinds(
      `
      Old pier to close
      From Jane Roe in Port Ellis

      The harbour board closed the old pier on Monday.
      `,
      `
      headline | Old pier to close
      byline | From Jane Roe in Port Ellis
      paragraph | The harbour board closed the old pier on Monday.
      `,
    );
    readsKinds(
      `
      By Jane Roe at Quay Park

      The harbour board closed the old pier on Monday.
      `,
      `
      byline | By Jane Roe at Quay Park
      paragraph | The harbour board closed the old pier on Monday.
      `,
    );
  });

  it('are no headlines that begin alike', () => {
    for (const headline of [
      'From Orby to the sea',
      'From page to screen: Jane Roe at 70',
      'Words: what they mean to us',
    ])
      readsKinds(
        `
        ${headline}

        The harbour board closed the old pier on Monday.
        `,
        `
        headline | ${headline}
        paragraph | The harbour board closed the old pier on Monday.
        `,
      );
  });
});
