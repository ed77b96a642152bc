import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, renderKinds } from './render.ts';

function reads(text: string, blocks: string): void {
  assert.equal(renderKinds(draft(text), 'html'), draft(blocks));
}

describe('a web page that Word saved', () => {
  it('says by the classes of Word’s styles what its paragraphs are', () => {
    reads(
      `
      <p class=MsoTitle>Old pier &#8216;to
      close&#8217;</p>
      <p class=MsoSubtitle>Crews wait<o:p></o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoNormal>The board met on <span class=SpellE>Monday</span>.</p>
      <p class=MsoIntenseQuote>We waited.</p>
      <p class="MsoCaption">The pier</p>
      <p class=MsoNormal>It rains.</p>
      `,
      `
      headline | Old pier ‘to close’
      standfirst | Crews wait
      paragraph | The board met on Monday.
      block-quote | We waited.
      caption | The pier
      paragraph | It rains.
      `,
    );
  });

  it('has items of lists whose bullets are no words', () => {
    reads(
      `
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span><![endif]>rust
      on the piles</p>
      <p class=MsoListBullet2><span style='mso-list:Ignore'>2.&nbsp;</span>The tide comes in.</p>
      `,
      `
      list-item | rust on the piles
      list-item | The tide comes in.
      `,
    );
  });

  it('has notes below the story, and no marks of them in it', () => {
    reads(
      `
      <p class=MsoNormal>The board met.<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span>[1]</span></span></a></p>
      <p class=MsoNormal>It sat late.<span class=MsoCommentReference><a href="#_msocom_1" id="_anchor_1">[AQ1]</a></span></p>
      <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span
      class=MsoFootnoteReference>[1]</span></a> The Harbour Works Board (HWB).</p></div>
      <div><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference><a
      class=msocomoff href="#_msoanchor_1">[AQ1]</a></span>Ask the QZB.</p></div></div>
      `,
      `
      paragraph | The board met.
      paragraph | It sat late.
      footnote | The Harbour Works Board (HWB).
      note |
      `,
    );
  });

  it('is no more than HTML where classes only look like Word’s', () => {
    reads(
      `
      <p class="MsoNormal">The board met.</p>
      <p class="Msoles">It sat late.</p>
      <p class="subtitle-track">It <a href="#ftn-fishing">fished</a>.</p>
      `,
      `
      paragraph | The board met.
      paragraph | It sat late.
      standfirst | It fished.
      `,
    );
  });
});
