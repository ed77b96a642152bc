import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coloured, loadGrammar } from './tokenizer.ts';

const draft = await loadGrammar('text.draft');
const markdown = await loadGrammar('text.html.markdown');

describe('the draft grammar', () => {
  it('colours slug, headline, byline and dateline', () => {
    const text =
      'SLUG: FERRY-INQUIRY\n\nHarbour board cuts ties\n\nBy Nadia Okonjo and Samir Holt\n\nPORT ARDEN (MNS) — The board met.';
    assert.deepEqual(coloured(draft, text), [
      'keyword.other.label: SLUG:',
      'entity.name.tag.slug: FERRY-INQUIRY',
      'entity.name.section: Harbour board cuts ties',
      'keyword.other.byline: By',
      'entity.name.type.byline: Nadia Okonjo and Samir Holt',
      'entity.name.tag.dateline: PORT ARDEN (MNS) —',
    ]);
  });

  it('takes a first line for the headline, unless it is a sentence', () => {
    assert.deepEqual(coloured(draft, 'Old library opens its doors'), [
      'entity.name.section: Old library opens its doors',
    ]);
    assert.deepEqual(coloured(draft, 'The library opened on Saturday.'), []);
  });

  it('knows datelines with a country, a date and a plain hyphen', () => {
    assert.deepEqual(coloured(draft, 'KYIV, Ukraine, March 3 (AP) - Rain fell.'), [
      'entity.name.tag.dateline: KYIV, Ukraine, March 3 (AP) -',
    ]);
  });

  it('colours quotations and the words that attribute them', () => {
    assert.deepEqual(coloured(draft, '“We waited,” Abara said, according to "a friend".'), [
      'string.quoted.double: “',
      'string.quoted.double: We waited,',
      'string.quoted.double: ”',
      'keyword.other.attribution: said',
      'keyword.other.attribution: according to',
      'string.quoted.double: "',
      'string.quoted.double: a friend',
      'string.quoted.double: "',
    ]);
  });

  it('does not let a forgotten mark colour the next paragraph', () => {
    assert.deepEqual(coloured(draft, '“We waited.\nNobody came.'), [
      'string.quoted.double: “',
      'string.quoted.double: We waited.',
    ]);
  });

  it('colours the letters that a definition gives', () => {
    assert.deepEqual(coloured(draft, 'the Marine Inspection Service (MIS) met.'), [
      'punctuation.definition.acronym.begin: (',
      'entity.name.type.acronym: MIS',
      'punctuation.definition.acronym.end: )',
    ]);
  });

  it('makes TK stand out, also inside quotations and notes, and not inside words', () => {
    assert.deepEqual(coloured(draft, 'He paid TK. ATKINS paid. [[ask TKTK]]'), [
      'invalid.illegal.placeholder: TK',
      'comment.block.note: [[',
      'comment.block.note: ask',
      'invalid.illegal.placeholder: TKTK',
      'comment.block.note: ]]',
    ]);
  });

  it('colours (CQ)', () => {
    assert.deepEqual(coloured(draft, 'Olena Shevchyk (CQ) played.'), ['constant.language.checked: (CQ)']);
  });

  it('colours directives with their rule and reason', () => {
    assert.deepEqual(coloured(draft, '[[copydesk-ignore vague-source: they asked not to be named]]'), [
      'punctuation.definition.directive.begin: [[',
      'keyword.control.directive: copydesk-ignore',
      'entity.name.function.rule: vague-source',
      'punctuation.separator: :',
      'comment.block.reason: they asked not to be named',
      'punctuation.definition.directive.end: ]]',
    ]);
  });
});

describe('the injection into Markdown', () => {
  it('colours TK, (CQ) and both forms of directives', () => {
    const text =
      '<!-- copydesk-ignore unused-acronym: next week’s story needs it -->\n[[copydesk-ignore vague-source: named to the desk]]\nTK (CQ)';
    assert.deepEqual(coloured(markdown, text), [
      'punctuation.definition.comment.begin: <!--',
      'keyword.control.directive: copydesk-ignore',
      'entity.name.function.rule: unused-acronym',
      'punctuation.separator: :',
      'comment.block.reason: next week’s story needs it',
      'punctuation.definition.comment.end: -->',
      'punctuation.definition.directive.begin: [[',
      'keyword.control.directive: copydesk-ignore',
      'entity.name.function.rule: vague-source',
      'punctuation.separator: :',
      'comment.block.reason: named to the desk',
      'punctuation.definition.directive.end: ]]',
      'invalid.illegal.placeholder: TK',
      'constant.language.checked: (CQ)',
    ]);
  });

  it('leaves code alone', () => {
    assert.deepEqual(coloured(markdown, '`TK`\n```\nTK\n```'), []);
  });
});
