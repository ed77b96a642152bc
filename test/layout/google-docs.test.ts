import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderKinds } from './render.ts';

describe('what Google Docs exports', () => {
  it('is read by its classes, without comments and the marks of notes', () => {
    const text = [
      '<html><head><style type="text/css">.c0{font-weight:700}.c1{color:#000000;font-weight:400}.c9{margin:0}.c2{text-decoration:line-through}</style></head>',
      '<body class="c9 doc-content"><p class="c3 title" id="h.1"><span class="c1">Old pier closes</span></p>',
      '<p class="c3"><span class="c1">The board said </span><span class="c1 c2">no</span><span class="c1">yes on&nbsp;Monday</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span class="c1">.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>',
      '<p class="c3"><span class="c0">What next</span></p>',
      '<ul class="c5 lst-kix_1-0 start"><li class="c3 li-bullet-0"><span class="c1">The crews wait.</span></li></ul>',
      '<p class="c3"><span class="c1">It rains.</span></p>',
      '<hr class="c7"><div><p class="c3"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c1">&nbsp;By five to four.</span></p></div>',
      '<div class="c8"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">Says who?</span></p><p class="c3"><span class="c1">The HWB?</span></p></div></body></html>',
    ];
    assert.equal(
      renderKinds(text.join(''), 'html'),
      [
        'headline | Old pier closes',
        'paragraph | The board said yes on Monday.',
        'heading | What next',
        'list-item | The crews wait.',
        'paragraph | It rains.',
        'footnote | By five to four.',
        'note |',
        'note |',
      ].join('\n'),
    );
  });

  it('is not in bold altogether when it was copied', () => {
    const span = (style: string, words: string) =>
      `<span style="font-size:11pt;${style}white-space:pre-wrap;">${words}</span>`;
    const text = [
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">',
      `<h1 dir="ltr">${span('font-weight:400;', 'Old pier closes')}</h1>`,
      `<p dir="ltr">${span('font-weight:400;', 'The board met on ')}${span('font-weight:700;', 'Monday')}</p><br />`,
      `<p dir="ltr">${span('font-weight:700;', 'What next')}</p>`,
      `<p dir="ltr">${span('font-weight:400;font-style:normal;', 'The crews wait.')}</p></b>`,
    ];
    assert.equal(
      renderKinds(text.join(''), 'html'),
      'headline | Old pier closes\nparagraph | The board met on Monday\nheading | What next\nparagraph | The crews wait.',
    );
  });

  it('has notes and marks in Markdown, whose signs stand behind backslashes', () => {
    const text =
      '# **Old pier closes**\n\nThe board met\\! It said no \\- again. Ada Qvist \\[CQ\\] left at 5\\. \\[\\[ask the QZB\\]\\] ~~No.~~\n\n1\\. is no list.\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>';
    assert.equal(
      renderKinds(text, 'markdown'),
      'headline | Old pier closes\nparagraph | The board met! It said no - again. Ada Qvist left at 5.\nparagraph | 1. is no list.',
    );
  });
});
