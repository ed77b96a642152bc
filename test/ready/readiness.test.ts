import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copydesk } from '../cli/shell.ts';
import { folderWith } from '../files/disk.ts';

const STORY = `Harbour crews walk out over pay

By Nadia Okonjo

PORT ARDEN — A person close to the talks said that the HWB had TK boats. [[ask Penhallow: how many boats?]]

[[length 20]]

“The quay is closed,” said the secretary, Bill Tranter, who waited there since noon. Trenter will wait until Monday.
`;

async function lookedOver(story: string) {
  const { stdout, status } = await copydesk(['check', '-', '--ready', '--reader', 'quick'], { stdin: story });
  return { stdout, status };
}

describe('the last look before filing', () => {
  it('says what is still to be done, and where', async () => {
    const { stdout, status } = await lookedOver(STORY);
    assert.equal(
      stdout,
      `stdin
  ✓ Claims without a source           none
  ✓ Quotations without a speaker      none
  ✗ Placeholders (TK, XX)             1  5:64
  ✗ Questions to ask                  1  5:74
  ✗ Unnamed sources without a reason  1  5:14
  ✗ Names written two ways            1  9:86
  ✗ Letters nobody explains           1  5:56
  ✓ Headline                          there
  ✓ Byline                            there
  ✓ Dateline                          there
  ✗ Length                            31 of 20 words  7:1
Not ready to file: 6 things to do.

`,
    );
    assert.equal(status, 1);
  });

  it('lets a finished story go, with a dateline or without', async () => {
    const { stdout, status } = await lookedOver(`Harbour crews walk out over pay

By Nadia Okonjo

“The quay is closed,” said the secretary, Bill Tranter, who had waited there since noon on Monday.
`);
    assert.match(stdout, /· Dateline +missing\n {2}· Length +17 words\nReady to file\.\n\n$/);
    assert.equal(status, 0);
  });

  it('counts the placeholders that check finds: figures, dummy text, a headline and a byline that are to come', async () => {
    const { stdout, status } = await lookedOver(`# TK

By TK

The board paid $XX million for the quay, and nobody came to see it on Monday.

Lorem ipsum dolor sit amet.

[TK]
`);
    assert.match(stdout, /✗ Placeholders \(TK, XX\) +5 {2}1:3 {2}3:4 {2}5:17 {2}7:1 {2}9:2\n/);
    assert.match(stdout, /✗ Headline +to come {2}1:1\n {2}✗ Byline +to come {2}3:1\n/);
    assert.equal(status, 1);
  });

  it('leaves alone what check leaves alone: keys that nobody reads, names, addresses and signs that are spoken of', async () => {
    const { stdout, status } = await lookedOver(`---
title: Crews walk out over pay
author: Nadia Okonjo
tracking: TK
---

The shop was a TK Maxx until Monday, and the list is at https://example.org/TK for all to see.

Reporters write “TK” for what is to come.

[[copydesk-ignore placeholder: it is the name of the boat]]
The XX left the quay on Monday.
`);
    assert.match(stdout, /✓ Placeholders \(TK, XX\) +none\n/);
    assert.match(stdout, /Ready to file\.\n\n$/);
    assert.equal(status, 0);
  });

  it('ticks nothing that the desk has nobody look for, but for a placeholder, which cannot run in any house', async (test) => {
    const off =
      'rules: { placeholder: off, unattributed-claim: off, undefined-acronym: off, acronym-before-definition: off }';
    const folder = folderWith({ 'copydesk.yml': off }, test);
    const { stdout } = await copydesk(['check', '-', '--ready', '--reader', 'quick'], { stdin: STORY, folder });
    assert.match(stdout, /· Claims without a source +not looked for\n {2}✓ Quotations without a speaker +none\n/);
    assert.match(stdout, /✗ Placeholders \(TK, XX\) +1 {2}5:64\n/);
    assert.match(stdout, /· Letters nobody explains +not looked for\n/);
  });

  it('gives the same as JSON', async () => {
    const args = ['check', '-', '--ready', '--reader', 'quick', '--format', 'json'];
    const [{ isReady, verdict, items }] = JSON.parse((await copydesk(args, { stdin: STORY })).stdout);
    assert.deepEqual([isReady, verdict], [false, 'Not ready to file: 6 things to do.']);
    const toCome = items.find(({ id }: { id: string }) => id === 'to-come');
    assert.deepEqual(toCome.places, [
      { start: STORY.indexOf('TK'), end: STORY.indexOf('TK') + 2, line: 5, column: 64 },
    ]);
  });

  it('takes no option about findings, and neither does --text', async () => {
    for (const [look, other, ...more] of [
      ['--ready', '--fix'],
      ['--text', '--output-file', 'out.txt'],
    ] as const) {
      const { status, stderr } = await copydesk(['check', look, other, ...more]);
      const nothing = `${look} tells no findings, so that ${other} has nothing to do. Leave one of them out.`;
      assert.deepEqual([status, stderr], [2, `copydesk: ${nothing}\n`]);
    }
  });

  it('knows which formats it has', async () => {
    const { stderr, status } = await copydesk(['check', '-', '--ready', '--format', 'sarif'], { stdin: STORY });
    assert.equal(stderr, 'copydesk: --ready has no format “sarif”. Allowed: pretty, json.\n');
    assert.equal(status, 2);
  });
});
