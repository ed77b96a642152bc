import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

describe('copydesk check of drafts under keys', () => {
  it('tells the line and column in ArchieML, by the keys of the desk', async (test) => {
    const files = {
      'wall.aml': 'hed: The wall\ncopy: The council will meet on Monday.\n\nThe QZB will meet on Tuesday.\n:end\n',
      'copydesk.yml': 'archieml: { story: [copy] }\n',
    };
    const { status, stdout } = await copydesk(['check', '--reader', 'quick', '--format', 'compact'], {
      folder: folderWith(files, test),
    });
    assert.equal(status, 1);
    assert.equal(stdout, 'wall.aml:4:5: warning: Spell out “QZB” at its first use. [undefined-acronym]\n');
  });
});

const BODY =
  '<!-- wp:paragraph -->\n<p>The council will meet on Monday.</p>\n<!-- /wp:paragraph -->\n\n<p>The QZB will meet.</p>';
const REST = JSON.stringify(
  { id: 7, title: { rendered: 'The wall' }, content: { rendered: BODY, protected: false } },
  null,
  1,
);
const item = (body: string) =>
  `<item><title>The wall</title><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
const FEED = `<?xml version="1.0"?>\n<rss><channel><title>Harbour Post</title>\n${item('<p>It rains.</p>')}\n${item(BODY)}\n</channel></rss>`;

describe('copydesk check of exports', () => {
  for (const [name, text, more, place] of [
    ['rest.json', REST, [], '7:113'],
    ['list.json', `[{"body": "It rains."},\n{"body": "A.\\n\\nThe QZB met."}]`, ['--item', '2'], '2:21'],
    ['odd.json', `{"meta": {},\n"x": [{"words": "The QZB met."}]}`, ['--json-path', 'x[0].words'], '2:22'],
    ['list.json', `{"meta": {},\n"x": [{"words": "The QZB met."}]}`, ['--json-path', 'x.words'], '2:22'],
    ['dots.json', `{"meta": {},\n"x": [{"my.text": "The QZB met."}]}`, ['--json-path', 'x["my.text"]'], '2:24'],
    ['feed.xml', FEED, ['--item', '2'], '8:8'],
    [
      'wire.nitf',
      '<nitf><body><body.content><p>It rains.</p>\n<p>The <org>QZB</org> met.</p></body.content></body></nitf>',
      [],
      '2:13',
    ],
  ] as const) {
    it(`tells the line and column in ${name}`, async (test) => {
      const folder = folderWith({ [name]: text }, test);
      const { status, stdout, stderr } = await copydesk(
        ['check', name, '--reader', 'quick', '--format', 'compact', ...more],
        { folder },
      );
      assert.deepEqual([status, stderr], [1, '']);
      assert.equal(stdout, `${name}:${place}: warning: Spell out “QZB” at its first use. [undefined-acronym]\n`);
    });
  }

  it('mends a string as it is written', async (test) => {
    const text = '{"title": "A \\u201cwall\\u201d", "body": "<p>The \\"Quay\\" Board met Ada Qvist.</p>"}';
    const files = { 'a.json': text, 'copydesk.yml': `names: {'Ada "Q" & Quist': [Ada Qvist]}` };
    const folder = folderWith(files, test);
    await copydesk(['check', 'a.json', '--fix', '--reader', 'quick'], { folder });
    assert.equal(
      readFileSync(path.join(folder, 'a.json'), 'utf8'),
      '{"title": "A \\u201cwall\\u201d", "body": "<p>The \\"Quay\\" Board met Ada \\"Q\\" &amp; Quist.</p>"}',
    );
  });

  for (const [name, text, more, message] of [
    ['a.json', '{"body": "It', [], 'is no JSON that can be read. Export it again.'],
    ['a.json', '['.repeat(100_000), [], 'is no JSON that can be read. Export it again.'],
    ['a.json', '[{"body": "A."}, {"body": "B."}]', [], 'holds 2 stories. Name one: --item 1.'],
    ['a.json', '{"body": "A."}', ['--item', '2'], 'holds one story, and no item 2.'],
    [
      'a.json',
      '{"x": {"y": "A."}}',
      [],
      'has no text under a key that is known as a story. The longest stands under “x.y”. Say where it is: --json-path KEY.',
    ],
    ['a.json', '{"body": "A."}', ['--json-path', 'words'], 'has no “words” at its top, but “body”. Correct “words”.'],
    [
      'a.json',
      '{"data": {"body": ["A."], "n": 7}}',
      ['--json-path', '$.data.body[3]'],
      'has one item in “data.body”, counted from 0, and no “3”. Correct “$.data.body[3]”.',
    ],
    [
      'a.json',
      '{"data": {"body": "A."}}',
      ['--json-path', 'data.body.html'],
      'has a text in “data.body”, and no “html” in it. Correct “data.body.html”.',
    ],
    [
      'a.json',
      '{"data": {"words.en": "It rains a lot.", "n": 7}}',
      ['--json-path', 'data.n'],
      'has no words at “data.n”. The longest stands under “data["words.en"]”.',
    ],
    [
      'a.json',
      '[{"words": "It rains."}, {}]',
      ['--json-path', '[0].words', '--item', '1'],
      'has no “0” in its story: --item says which story, and the path begins in it. Correct “[0].words”.',
    ],
    [
      'a.xml',
      '<html><p>A.</p></html>',
      [],
      'holds no <item>, <entry>, <newsItem> or <nitf> that is whole. Export the story again.',
    ],
    [
      'a.xml',
      '<rss><item><title>A</title><content:encoded>It rains.',
      [],
      'holds no <item>, <entry>, <newsItem> or <nitf> that is whole. Export the story again.',
    ],
    [
      'a.xml',
      '<rss><item><title>A</title></item></rss>',
      [],
      'has no text in its story. Export the story with its text.',
    ],
    [
      'a.aml',
      'hed: A wall\nwords: It rains a lot.',
      [],
      'has no text under a key that is known as a story. The longest stands under “words”. Say in copydesk.yml under “archieml” which key is the story.',
    ],
  ] as const) {
    it(`says of ${text.slice(0, 40)} ${more.join(' ')} why it has no story`, async (test) => {
      const folder = folderWith({ [name]: text }, test);
      const { status, stderr } = await copydesk(['check', name, '--fix', ...more], { folder });
      assert.deepEqual([status, stderr], [2, `copydesk: “${name}” ${message}\n`]);
      assert.equal(readFileSync(path.join(folder, name), 'utf8'), text);
    });
  }

  it('asks for a number of a story', async () => {
    const { status, stderr } = await copydesk(['check', 'a.json', '--item', 'two']);
    assert.deepEqual([status, stderr], [2, 'copydesk: --item takes a number from 1, not “two”.\n']);
  });
});
