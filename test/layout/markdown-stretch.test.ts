import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partMarkdown, readMarkdownStretch } from '../../server/src/layout/markdown-stretch.ts';
import { shiftMarkedUp } from '../../server/src/layout/marked-up.ts';
import { sliceOf } from '../../server/src/text/span.ts';

const LINES = [
  ...[
    'The pier closed.',
    'It rained. ',
    'Crews — “all” — wait!  ',
    'No\u00a0one came\u2028\u0085',
    '“We wait,” she said',
    'Crews *and',
    'boats* wait',
    'See [the plan][a] for [a].',
    'A `code',
  ],
  ...[
    '# Pier',
    '===',
    '---',
    '+++',
    '- a fault',
    '  - another',
    '1. first',
    '> Nobody came.',
    '>',
    '    code',
    '\tcode',
  ],
  ...['```', '~~~', '- ```', '> ```', '<div>', '</div>', '<pre>', '</pre>', '<!-- note', '-->', '<!-- a note -->'],
  ...[
    '<!-- copydesk-ignore a: why -->',
    '<?x',
    '?>',
    '<![CDATA[',
    ']]>',
    '[a]: b',
    '[a]:',
    '[^1]: A note.',
    '| a | b |',
  ],
  ...['{/* was', 'maybe */}', '{{< pier >}}', '{% comment %}', '{% endcomment %}', ':::', 'See [[Port Lena]].'],
  ...['|---|---|', '\\', 'title: Pier', ' ', '\ufeff'],
];
const BREAKS = ['\n', '\n\n', '\n\n', '\n \n', '\r\n\r\n', '\r\n', '\r\r', '\n\n\n'];

const markdown = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...BREAKS)), { maxLength: 14 })
  .map((lines) => lines.flat().join(''));

/** The stretches of a text, a line each. */
function parted(text: string): string[] {
  return partMarkdown(text).map((span) => JSON.stringify(sliceOf(text, span)));
}

describe('the stretches of a Markdown draft', () => {
  it('begin with the paragraphs that stand alone', () => {
    assert.deepEqual(
      parted('---\ndate: today\n\nslug: pier\n---\n\n# Pier\n\nIt closed.\n\n- rust\n\n- cracks\n\nNobody came.'),
      [
        String.raw`"---\ndate: today\n\nslug: pier\n---\n\n# Pier\n\n"`,
        String.raw`"It closed.\n\n- rust\n\n- cracks\n\n"`,
        '"Nobody came."',
      ],
    );
  });

  it('are one where something may reach over blank lines', () => {
    for (const text of [
      '```\ncode\n\nThe pier closed.\n',
      'The pier\n\n<!-- was\n\nmaybe --> closed.',
      'See [the plan].\n\nIt is long.\n\n[the plan]: https://example.org',
    ]) {
      assert.deepEqual(parted(text), [JSON.stringify(text)]);
    }
  });

  it('say together what the whole says', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const found = partMarkdown(text).map((span) =>
          shiftMarkedUp(readMarkdownStretch(sliceOf(text, span)), span.start),
        );
        const start = text.startsWith('\ufeff') ? 1 : 0;
        const whole = shiftMarkedUp(readMarkdownStretch(text.slice(start)), start);
        assert.deepEqual(
          found.flatMap(({ pieces }) => pieces),
          whole.pieces,
        );
        assert.deepEqual(
          found.flatMap(({ directives }) => directives),
          whole.directives,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
