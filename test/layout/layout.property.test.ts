import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readLayout } from '../../server/src/layout/read-layout.ts';
import { DRAFT_FORMATS, type DraftFormat } from '../../server/src/text/draft.ts';
import { REST, UNSEEN } from '../../server/src/text/unseen.ts';

const SCRAPS = [
  ...[
    'The harbour board closed the pier. ',
    'Ann-Marie O’Roe',
    '“We had no choice,” she said',
    'Still waiting',
    'café',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\ufeff', '\u2028', '\u2029', '\u0085', '\u0000', '  ', ' — '],
  ...['👩‍🚒', '🇳🇴', 'e\u0301', '\ud83d', '\ude92', '“', '”', '’', '"', "'", '«', '（', 'שלום', 'ミナト'],
  ...[
    'TK',
    '(CQ)',
    '[cq]',
    '[[note]]',
    '[[',
    ']]',
    '[[copydesk-ignore a, b: why]]',
    '<!-- copydesk-ignore a: why -->',
    '<!--',
  ],
  ...[
    'https://example.org/a_(b)',
    'www.example.org',
    'desk@example.org',
    '@desk',
    'By Jane Roe',
    'SLUG: pier',
    '###',
    '-30-',
  ],
  ...[
    'OSLO (Reuters) — ',
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '---\n',
    '===\n',
    '    ',
    '\\',
    '\\*',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#8217;',
    '&notin;',
    '&#x1F692;',
    '&bogus;',
    '&',
    '[a](b)',
    '![a](b "c")',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
    '|',
    '|---|\n',
  ],
  ...[
    '<p>',
    '</p>',
    '<h1>',
    '</h1>',
    '<b class="byline">',
    '</b>',
    '<br>',
    '<br/>',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<',
    '>',
  ],
  ...[
    '<ul><li>',
    '</ul>',
    '<blockquote>',
    '<table><tr><td>',
    '</table>',
    '<![CDATA[',
    ']]>',
    '<?x',
    '<title>',
    '<figcaption>',
    '{{< pier >}}',
    '{/*',
    '*/}',
    '[[Port Lena]]',
    'import a from "b"\n',
    '<q>',
    '</q>',
    '<sup>',
    '</figcaption>',
  ],
] as const;

const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
    .map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const formats: readonly DraftFormat[] = DRAFT_FORMATS;

/** A text as the story of a draft in this format. */
function inFormat(text: string, format: DraftFormat): string {
  if (format === 'archieml') return `body: ${text}`;
  if (format === 'json') return JSON.stringify({ body: text });
  if (format !== 'xml') return text;
  return `<rss><item><content:encoded>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content:encoded></item></rss>`;
}

for (const format of formats) {
  describe(`any text, read as ${format}`, () => {
    it('has blocks in order, as long as their prose, which shows what stands there or a blank', () => {
      fc.assert(
        fc.property(anyText, (text) => holds(inFormat(text, format), format)),
        { numRuns: 1500 },
      );
    });
  });
}

describe('a draft of great length', () => {
  for (const format of formats) {
    it(`is read as ${format}`, () => {
      // More than a call can have arguments.
      const marks = '(CQ) '.repeat(150_000);
      const text = inFormat(`Roe ${marks}`, format);
      assert.equal(readLayout({ uri: 'draft', format, text }).checkedMarks.length, 150_000);
    });
  }
});

function holds(text: string, format: DraftFormat): void {
  const { blocks, directives, checkedMarks } = readLayout({ uri: 'draft', format, text });
  let end = 0;
  for (const { span, prose } of blocks) {
    assert.ok(
      end <= span.start && span.start < span.end && span.end <= text.length,
      'blocks in order, within the text',
    );
    assert.equal(prose.length, span.end - span.start);
    assert.ok(!/[^\S ]/.test(prose), 'only plain spaces');
    assert.equal(hidden(text.slice(span.start, span.end), prose, format), '');
    end = span.end;
  }
  const starts = blocks.map(({ span }) => span.start);
  for (const { span, covers } of directives) {
    assert.match(text.slice(span.start, span.end), /copydesk-ignore/i);
    assert.ok(covers === undefined || (starts.includes(covers.start) && covers.end >= span.end));
  }
  for (const mark of checkedMarks) assert.match(text.slice(mark.start, mark.end), /^[([]cq[)\]]$/i);
}

/** What prose shows although the text does not have it there; decoded entities and “<q>”, in formats that have them, apart. */
function hidden(source: string, prose: string, format: DraftFormat): string {
  const entities = format === 'plain' ? [] : [...source.matchAll(/&(?:amp;)?[#\w]+;?|<\/?q\b|\\u[\da-f]{4}|\\[^&]/gi)];
  return [...prose].length === 0
    ? ''
    : Array.from({ length: prose.length }, (_, at) => at)
        .filter((at) => prose[at] !== ' ' && prose[at] !== source[at])
        .filter((at) => format === 'plain' || (prose[at] !== UNSEEN && prose[at] !== REST))
        .filter((at) => !entities.some((entity) => entity.index <= at && at < entity.index + entity[0].length))
        .map((at) => prose[at])
        .join('');
}
