import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, renderBlocks, renderKinds } from './render.ts';

const BLOCKS = draft(`
  <!-- wp:paragraph {"dropCap":true} -->
  <p class="has-drop-cap">The “pier” &amp; the <strong>ci</strong>ty.</p>
  <!-- /wp:paragraph -->

  <!-- wp:heading -->
  <h2 class="wp-block-heading">What now</h2>
  <!-- /wp:heading -->

  <!-- wp:image {"id":7} -->
  <figure class="wp-block-image"><img src="heron.jpg" alt=""/><figcaption>A heron</figcaption></figure>
  <!-- /wp:image -->

  <!-- wp:shortcode -->
  [gallery ids="1,2"]
  <!-- /wp:shortcode -->

  <!-- wp:list --><ul><li>rust</li></ul><!-- /wp:list -->
`);

const READ = draft(`
  paragraph | The “pier” & the city.
  heading | What now
  caption | A heron
  list-item | rust
`);

describe('an export of a newsroom’s system', () => {
  it('is read in the blocks of WordPress', () => {
    assert.equal(renderKinds(BLOCKS, 'html'), READ);
  });

  it('is read from WordPress’s interface, where the story stands in a string', () => {
    const rest = {
      slug: 'pier',
      title: { rendered: 'Old pier &#8217;til May' },
      content: { rendered: BLOCKS, protected: false },
      excerpt: { rendered: '<p>Crews wait [&hellip;]</p>\n' },
      _links: { self: [{ href: 'https://example.org/wp-json' }] },
    };
    assert.equal(
      renderKinds(JSON.stringify(rest), 'json'),
      `note |\nheadline | Old pier ’til May\n${READ}\nstandfirst | Crews wait […]`,
    );
  });

  it('has paragraphs between blank lines where WordPress puts in their tags later', () => {
    const content =
      'The <em>pier</em> is closed.\n\n<blockquote>We wait.\n\nIt rains.</blockquote>\n\nThe crews\nwait.';
    assert.equal(
      renderKinds(JSON.stringify({ title: 'Old pier', content: { raw: content } }), 'json'),
      'headline | Old pier\nparagraph | The pier is closed.\nblock-quote | We wait.\nblock-quote | It rains.\nparagraph | The crews wait.',
    );
  });

  it('is read once, though it holds the story twice', () => {
    const text = JSON.stringify({ body: 'The pier is closed.\n\nIt rains.', text: 'The pier is closed.' });
    assert.equal(renderKinds(text, 'json'), 'paragraph | The pier is closed.\nparagraph | It rains.');
  });

  it('may have its paragraphs in a list', () => {
    const text = JSON.stringify({
      headline: 'Old pier',
      body: [{ type: 'p', text: 'It rains.' }, { text: 'They wait.' }],
    });
    assert.equal(renderKinds(text, 'json'), 'headline | Old pier\nparagraph | It rains.\nparagraph | They wait.');
  });

  it('is read in place, with what stands for an escape held by fillers', () => {
    assert.equal(
      renderBlocks('{"body":"The \\"<b>p</b>ier\\" \\u2019 &amp; \\/."}', 'json'),
      'paragraph | The "_···p····ier"_ ’_____ &____ /_.',
    );
  });

  it('is read from a feed, in CDATA or in entities', () => {
    const feed = (content: string) =>
      `<?xml version="1.0"?><rss><channel><title>Post</title><item><title>Old pier</title><dc:creator>Ada Quist</dc:creator>${content}</item></channel></rss>`;
    const escaped = BLOCKS.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    for (const text of [
      feed(`<content:encoded><![CDATA[${BLOCKS}]]></content:encoded>`),
      feed(`<content:encoded>${escaped}</content:encoded>`),
    ])
      assert.equal(renderKinds(text, 'xml'), `headline | Old pier\nbyline | Ada Quist\n${READ}`);
    assert.equal(
      renderKinds(
        '<feed><entry><title>Old pier</title><content type="html">&lt;p&gt;It rains.</content></entry></feed>',
        'xml',
      ),
      'headline | Old pier\nparagraph | It rains.',
    );
  });

  it('is read from Atom with its markup as it is', () => {
    const entry = (parts: string) =>
      `<feed><title>Post</title><entry><id>a</id>${parts}<author><name>Ada Quist</name></author></entry></feed>`;
    const xhtml = (name: string, content: string) =>
      `<${name} type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></${name}>`;
    const content = xhtml('content', '<p>The <b>pi</b>er &amp; the city.</p><h2>What now</h2><p>It rains.</p>');
    const read = 'paragraph | The pier & the city.\nheading | What now\nparagraph | It rains.';
    assert.equal(
      renderKinds(entry(`<title>Old pier</title><summary>Crews wait</summary>${content}`), 'xml'),
      `headline | Old pier\nstandfirst | Crews wait\n${read}\nbyline | Ada Quist`,
    );
    assert.equal(
      renderKinds(entry(`${xhtml('title', 'Old <i>pier</i>')}${xhtml('summary', 'Crews wait')}${content}`), 'xml'),
      `headline | Old pier\nstandfirst | Crews wait\n${read}\nbyline | Ada Quist`,
    );
    assert.equal(
      renderKinds(entry(xhtml('summary', '<p>It rains.</p>')), 'xml'),
      'paragraph | It rains.\nbyline | Ada Quist',
    );
  });

  it('is read from a feed that has it where others have a summary', () => {
    const item = (parts: string) => `<rss><channel><item><title>Old pier</title>${parts}</item></channel></rss>`;
    const description = '<description>&lt;p&gt;The pier is closed.&lt;/p&gt;&lt;p&gt;It rains.&lt;/p&gt;</description>';
    const read = 'headline | Old pier\nparagraph | The pier is closed.\nparagraph | It rains.';
    assert.equal(renderKinds(item(description), 'xml'), read);
    assert.equal(
      renderKinds(
        item('<description><![CDATA[It rains.]]></description><content:encoded>It pours.</content:encoded>'),
        'xml',
      ),
      'headline | Old pier\nstandfirst | It rains.\nparagraph | It pours.',
    );
    assert.equal(
      renderKinds(
        '<feed><entry><title>Old pier</title><summary type="html">&lt;p&gt;It rains.</summary></entry></feed>',
        'xml',
      ),
      'headline | Old pier\nparagraph | It rains.',
    );
  });

  const nitf = draft(`
    <nitf><head><title>pier</title><docdata><doc.copyright holder="Post"/></docdata></head><body>
    <body.head><hedline><hl1>Old pier</hl1><hl2>Crews wait</hl2></hedline><byline>By <person>Ada Quist</person></byline>
    <dateline><location>PORT LENA</location></dateline></body.head>
    <body.content><block><p>The <org>HWB</org> met &unknown; on Monday.</p>
    <media media-type="image"><media-reference source="a.jpg"/><media-caption><p>A heron</p></media-caption></media>
    <bq><block><p>We wait.</p></block></bq></block></body.content><body.end><tagline>Post/AQ</tagline></body.end></body></nitf>
  `);
  const NITF_READ = draft(`
    headline | Old pier
    standfirst | Crews wait
    byline | By Ada Quist
    dateline | PORT LENA
    paragraph | The HWB met &unknown; on Monday.
    caption | A heron
    block-quote | We wait.
    note |
  `);

  it('is read in NITF, and expands no entity of its own', () => {
    const doctype = '<!DOCTYPE nitf [<!ENTITY unknown SYSTEM "file:///etc/hostname">]>';
    assert.equal(renderKinds(`<?xml version="1.0"?>${doctype}${nitf}`, 'xml'), NITF_READ);
  });

  it('has in NITF crossheads, who is quoted, and lines of the house', () => {
    const text = draft(`
      <nitf><body><body.head><hedline><hl1>Old pier</hl1><hl2>Crews wait</hl2></hedline><rights>Post 2027</rights>
      <distributor>Harrow Post</distributor></body.head><body.content><p>PORT LENA (HP) — The board met.</p><hl2>What now</hl2>
      <bq><block><p>We wait.</p></block><credit>the board, in a statement</credit></bq>
      <p>Ada Quist contributed to this report from Port Ellery.</p></body.content></body></nitf>
    `);
    assert.equal(
      renderKinds(text, 'xml'),
      draft(`
        headline | Old pier
        standfirst | Crews wait
        note |
        note |
        dateline | PORT LENA (HP) —
        paragraph | The board met.
        heading | What now
        block-quote | We wait.
        signature | the board, in a statement
        byline | Ada Quist contributed to this report from Port Ellery.
      `),
    );
  });

  it('is read in NewsML-G2', () => {
    const item = (content: string) =>
      `<newsItem guid="a"><itemMeta><title>no</title></itemMeta><contentMeta><slugline>pier</slugline><headline>Old pier opens</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const inline = item(`<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`);
    assert.equal(renderKinds(inline, 'xml'), `note |\nheadline | Old pier opens\n${NITF_READ}`);
    const data = item('<inlineData contenttype="text/html"><![CDATA[<p>It rains.</p>]]></inlineData>');
    assert.equal(renderKinds(data, 'xml'), 'note |\nheadline | Old pier opens\nparagraph | It rains.');
  });

  it('is read in no time, whatever is in it', () => {
    const deep = '<a>x'.repeat(50_000);
    assert.equal(renderKinds(`<rss><item><title>Old pier</title>${deep}</item></rss>`, 'xml'), '');
    assert.equal(renderKinds(`{"body": ${'['.repeat(50_000)}`, 'json'), '');
    assert.equal(renderKinds(`${'[.a]\n'.repeat(50_000)}body: It rains.`, 'archieml'), '');
    assert.equal(renderKinds('<style '.repeat(50_000), 'html'), '');
  });
});
