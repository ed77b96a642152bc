import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { readParagraph } from '../../server/src/analysis/paragraph.ts';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { DRAFT_FORMATS } from '../../server/src/text/draft.ts';

const desk = deskFor(DEFAULT_CONFIG);
const draft = (text: string) => ({ uri: 'draft', format: 'plain', text }) as const;
const found = (text: string) => checkDraft(draft(text), desk).findings;

const PARAGRAPHS = [
  'The HWB met on Monday.',
  'The Harbour Works Board (HWB) was late.',
  '“We will pay,” Nadia Okonjo said.',
  'Okonjo asked for “more time and',
  'Officials said the pier would close. The QRX agreed.',
  'Ada Quist met Nadja Okonjo of the Arden Dock Trust. RENO said so; Reno is late.',
  '',
];

const MARKUP = [
  ...['# ', '> ', '- ', '*', '```\n', '---\n', '[a]', '[a]: b\n', '<p>', '</p>', '<!-- ', ' -->', '\r\n\r\n', '(CQ)'],
  ...['&rdquo;', '&ldquo;', '&nbsp;', '<b>', '</b>', '<sup>1</sup>', '{{ pier }}', '\\'],
  ...[
    '<!-- copydesk-ignore undefined-acronym: all know it -->\n\n',
    '[[copydesk-ignore undefined-acronym: known]]\n\n',
  ],
];

describe('a checked draft', () => {
  it('has its findings in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARAGRAPHS)), (paragraphs) => {
        const starts = found(paragraphs.join('\n\n')).map(({ span }) => span.start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('keeps a fault’s fingerprint when the text before it changes', () => {
    const [before] = found('The pier will close, the QRX wrote on Monday.');
    const [after] = found('It rained. The pier will close, the QRX wrote on Monday.');
    assert.equal(before?.ruleId, 'undefined-acronym');
    assert.equal(before.fingerprint, after?.fingerprint);
  });

  it('never shares a fingerprint between two findings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARAGRAPHS)), (paragraphs) => {
        const prints = found(paragraphs.join('\n\n')).map(({ fingerprint }) => fingerprint);
        assert.equal(new Set(prints).size, prints.length);
      }),
    );
  });

  it('can be made of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...DRAFT_FORMATS), (text, format) => {
        for (const { span } of checkDraft({ uri: 'draft', format, text }, desk).findings) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
    );
  });

  // At these sizes a reader whose work grows with the square of a word would not end.
  it('may have a word of any length', () => {
    const drafts = [
      `The ${'A'}${'a'.repeat(200_000)} met.`,
      `A${'\u0e01\u0e02\u0e04\u0e07'.repeat(50_000)}`,
      'ABC'.repeat(60_000),
      'A-'.repeat(60_000),
      'AA.'.repeat(40_000),
    ];
    for (const text of drafts) assert.deepEqual(found(text), []);
  });

  it('may have a sentence of any length that is full of faults', () => {
    assert.ok(found('a '.repeat(50_000)).length > 10_000);
  });

  it('may have any number of quotations that nobody closes', () => {
    assert.deepEqual(found(`The lock shut. ${'It was written off as “a folly of '.repeat(10_000)}`), []);
  });
});

describe('the memory of a draft', () => {
  it('re-reads only the paragraph that changed', () => {
    const read: string[] = [];
    const memory = createMemory({
      reads(prose) {
        read.push(prose);
        return readParagraph(prose);
      },
    });
    checkDraft(draft('The pier is shut.\n\nThe HWB met.\n\nNobody came.'), desk, memory);
    read.length = 0;
    checkDraft(draft('The pier is shut.\n\nThe HWB met!\n\nNobody came.'), desk, memory);
    assert.deepEqual(read, ['The HWB met!']);
  });

  it('gives what a fresh reading gives, after any edits', () => {
    const edit = fc.record({
      at: fc.nat(400),
      remove: fc.nat(40),
      insert: fc.constantFrom(...PARAGRAPHS, ...MARKUP, '\n\n', '”'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.constantFrom(...DRAFT_FORMATS), (edits, format) => {
        const memory = createMemory();
        let text = PARAGRAPHS.join('\n\n');
        for (const { at, remove, insert } of edits) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          const edited = { uri: 'draft', format, text };
          assert.deepEqual(checkDraft(edited, desk, memory), checkDraft(edited, desk));
        }
      }),
    );
  });
});
