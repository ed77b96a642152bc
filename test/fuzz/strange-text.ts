import fc from 'fast-check';

// What drafts are made of, whole and torn: words that rules look for, marks, markup, characters that are none.
const SCRAPS = [
  ...['The HWB met on Monday. ', 'the Harbour Works Board (HWB) ', 'Ann Quist', 'Anne Quist', 'Quist’s ', 'Dr. ', 'A'],
  ...['“We will pay,” Nadia Okonjo said. ', 'Okonjo asked for “more time and ', 'Officials said it would close. '],
  ...['she said', 'according to ', 'The mayor, Ole Brandt, ', 'Mayor Brandt ', 'former chairman ', 'Haldan', 'Halden'],
  ...[
    'experts say ',
    'It was accused of fraud. ',
    '42 per cent ',
    'a 9/11 ',
    'U.S. ',
    'p.m. ',
    'TK',
    'XXX',
    '(CQ)',
    '[[',
    ']]',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\ude92',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '—',
    '…',
    '.',
    ',',
    ':',
    '👩‍🚒',
    'e\u0301',
    'Ö',
    'שלום',
    'ミナト',
    'ǅ',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '---\n',
    '    ',
    '\\',
    '|',
    '|---|\n',
    '[a](b)',
    '[a]: b\n',
    '[^1]: ',
  ],
  ...[
    '&amp;',
    '&rdquo;',
    '&nbsp;',
    '&#8217;',
    '&',
    '<',
    '>',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<h1>',
    '<!--',
    '-->',
    '<q>',
  ],
  ...[
    '<ul><li>',
    '<blockquote>',
    '<table><tr><td>',
    '<script>',
    '</script>',
    '<![CDATA[',
    '{{< pier >}}',
    '{/*',
    'import a from "b"\n',
  ],
  ...[
    'HEADLINE: ',
    'By Jane Roe\n',
    'OSLO (Reuters) — ',
    '###',
    '-30-',
    'Correction: ',
    '[[copydesk-ignore undefined-acronym: known]]',
  ],
  ...[
    '<!-- copydesk-ignore undefined-acronym: all know it -->',
    'https://example.org/a_(b)',
    '@desk',
    '#pier',
    'desk@example.org',
  ],
] as const;

/** A piece of a draft, or of what no draft holds. */
export const scrap = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Some pieces, one after the other. */
export const strangeText = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));

/** Somebody takes out some characters, at a place that is given as a share of the text, and writes others. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(60)),
  insert: fc.oneof(scrap, fc.constant(''), strangeText),
});

/** Where an edit stands in a text, in UTF-16 code units. */
export function placeOf({ at, remove }: TextEdit, text: string): { readonly start: number; readonly end: number } {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + remove) };
}

export function edited(text: string, edit: TextEdit): string {
  const { start, end } = placeOf(edit, text);
  return text.slice(0, start) + edit.insert + text.slice(end);
}
