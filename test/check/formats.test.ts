import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copydesk } from '../cli/shell.ts';
import { docx, odt, p, r } from '../documents/documents.ts';
import { folderWith } from '../files/disk.ts';

const HEADLINE = 'Harbour board closes old pier';
const DEK = 'Crews must use the north quay until May, engineer Thomas Verhoeven says';
const CAPTION = 'Chief engineer Tomas Verhoven on the pier';
const BODY = [
  'The harbour board closed the old pier on Monday after the QZB found cracks in two of its pillars.',
  'Chief engineer Tomas Verhoeven told reporters that the board was “taking back the keys & the plans.”',
  'Officials said that the crews’ boats would stay in port. Verhoven will write the report, the board said.',
  '“We never wanted to leave the quay at all.”',
  'The Marine Inspection Service (MIS) will look at the boats, Verhoeven said.',
];
const QUOTE = 'We have waited for years.';

const escaped = (words: string) => words.replaceAll('&', '&amp;');
const html = [
  ...BODY.slice(0, 2).map((words) => `<p>${escaped(words)}</p>`),
  `<figure><img src="pier.jpg"><figcaption>${CAPTION}</figcaption></figure>`,
  ...BODY.slice(2).map((words) => `<p>${escaped(words)}</p>`),
  `<blockquote><p>${QUOTE}</p></blockquote>`,
].join('\n');
const span = (words: string) => `<span style="font-weight:400;">${escaped(words).replace(' ', '&nbsp;')}</span>`;
const googleDocs = [
  `<b style="font-weight:normal;" id="docs-internal-guid-7"><h1 dir="ltr">${span(HEADLINE)}</h1>`,
  `<p class="c1 subtitle">${span(DEK)}</p>`,
  ...BODY.slice(0, 2).map(
    (words) => `<p dir="ltr">${span(words)}<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>`,
  ),
  `<figure><figcaption>${span(CAPTION)}</figcaption></figure>`,
  ...BODY.slice(2).map((words) => `<p dir="ltr">${span(words)}</p>`),
  `<blockquote>${span(QUOTE)}</blockquote></b>`,
].join('');
const freeform = [...BODY.slice(0, 2), `{.image}\ncaption: ${CAPTION}\n{}`, ...BODY.slice(2), `quote: ${QUOTE}`];
const odtParagraph = (style: string, words: string) => `<text:p text:style-name="${style}">${escaped(words)}</text:p>`;

/** One story as it is written in each format. */
const STORIES: Readonly<Record<string, string | Uint8Array>> = {
  'a.draft': [
    `HEADLINE: ${HEADLINE}`,
    `DEK: ${DEK}`,
    ...BODY.slice(0, 2),
    `CAPTION: ${CAPTION}`,
    ...BODY.slice(2),
    `> ${QUOTE}`,
  ].join('\n\n'),
  'b.md': `---\ntitle: '${HEADLINE}'\ndek: "${DEK}"\n---\n\n${[...BODY.slice(0, 2), `![A pier](pier.jpg) *${CAPTION}*`, ...BODY.slice(2), `> ${QUOTE}`].join('\n\n')}\n`,
  'c.html': `<h1>${HEADLINE}</h1><p class="dek">${DEK}</p>${html}`,
  'd.html': googleDocs,
  'e.aml': `hed: ${HEADLINE}\ndek: ${DEK}\n[+body]\n${freeform.join('\n')}\n[]\n`,
  'f.json': JSON.stringify({
    title: { rendered: HEADLINE },
    excerpt: { rendered: `<p>${DEK}</p>` },
    content: { rendered: html },
  }),
  'g.xml': `<rss><channel><item><title>${HEADLINE}</title><description>${DEK}</description><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
  'h.nitf': `<nitf><body><body.head><hedline><hl1>${HEADLINE}</hl1><hl2>${DEK}</hl2></hedline></body.head><body.content>${html.replace(/<figure>.*<\/figure>/, `<media><media-reference source="pier.jpg"/><media-caption>${CAPTION}</media-caption></media>`)}</body.content></body></nitf>`,
  'i.docx': docx(
    [
      p(r(HEADLINE), 'Titel') + p(r(DEK), 'Untertitel'),
      ...BODY.slice(0, 2).map((words) => p(r(escaped(words)))),
      p(r(CAPTION), 'Beschriftung'),
      ...BODY.slice(2).map((words) => p(r(escaped(words)))),
      p(r(QUOTE), 'Zitat'),
    ].join(''),
  ),
  'j.odt': odt(
    [
      odtParagraph('Title', HEADLINE) + odtParagraph('Subtitle', DEK),
      ...BODY.slice(0, 2).map((words) => odtParagraph('Standard', words)),
      odtParagraph('Caption', CAPTION),
      ...BODY.slice(2).map((words) => odtParagraph('Standard', words)),
      odtParagraph('Quotations', QUOTE),
    ].join(''),
  ),
};

/** What is found, and on which words. */
const FOUND = [
  'QZB: Spell out “QZB” at its first use. (undefined-acronym)',
  'Tomas: “Thomas” (once here) or “Tomas” (twice)? (inconsistent-spelling)',
  'Verhoven: Write “Verhoeven” (3 times here), not “Verhoven” (twice). (inconsistent-spelling)',
  'MIS: Drop “(MIS)”; the story does not use the letters again. (unused-acronym)',
];

interface Told {
  readonly id: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
}

describe('one story in ten formats', () => {
  it('gives the same findings on the same words', async (test) => {
    const folder = folderWith(STORIES, test);
    const { stdout } = await copydesk(['check', '.', 'f.json', 'g.xml', '--format', 'json'], { folder });
    const drafts: readonly Told[] = JSON.parse(stdout);
    assert.deepEqual(drafts.map(({ id }) => id).toSorted(), Object.keys(STORIES));
    for (const { id, findings } of drafts) {
      const { stdout: text } = await copydesk(['check', id, '--text'], { folder });
      const told = findings.map(
        ({ ruleId, message, start, end }) => `${text.slice(start, end)}: ${message} (${ruleId})`,
      );
      assert.deepEqual(told, FOUND, id);
    }
  });
});
