import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const STORY = 'Rents rose 8% on Oct. 13 at 9 a.m., NATO and the U.S. said in Kiev, with the HWB.\n';

describe('copydesk house', () => {
  it('tells what another house would change, and not what both ask for', async (test) => {
    const folder = folderWith({ 'story.md': STORY }, test);
    const { status, stdout } = await copydesk(['house', 'ap', 'guardian', 'story.md'], { folder });
    assert.equal(
      stdout,
      `story.md:1:29 information Write “9am”, as the Guardian does, not “9 a.m.”. house-style
 1 | Rents rose 8% on Oct. 13 at 9 a.m., NATO and the U.S. said in Kiev, with the HWB.
   |                             ^^^^^^

story.md:1:37 warning Write “Nato”, as the stylebook has it, not “NATO”. house-name
 1 | Rents rose 8% on Oct. 13 at 9 a.m., NATO and the U.S. said in Kiev, with the HWB.
   |                                     ^^^^

story.md:1:50 information Write “US”, as the Guardian does, not “U.S.”. house-style
 1 | Rents rose 8% on Oct. 13 at 9 a.m., NATO and the U.S. said in Kiev, with the HWB.
   |                                                  ^^^^

“guardian” would change 3 places in 1 draft.
`,
    );
    assert.equal(status, 0);
  });

  it('says so where there is nothing to change', async () => {
    const { stdout } = await copydesk(['house', 'guardian', 'reuters', '-'], { stdin: 'The pier is open.\n' });
    assert.equal(stdout, '“reuters” would change nothing in 1 draft.\n');
  });

  it('heeds what the config says besides the house', async (test) => {
    const config = 'house: bbc\nnames: { NATO: [Nato] }\nrules: { house-style: { skip: [times] } }\n';
    const folder = folderWith({ 'copydesk.yml': config, 'story.md': STORY }, test);
    const { stdout } = await copydesk(['house', 'ap', 'guardian', 'story.md', '--format', 'json'], { folder });
    const [{ id, findings }] = JSON.parse(stdout);
    assert.equal(id, 'story.md');
    assert.deepEqual(
      findings.map(({ message }: { readonly message: string }) => message),
      ['Write “US”, as the Guardian does, not “U.S.”.'],
    );
    assert.partialDeepStrictEqual(findings[0], { line: 1, column: 50, fixes: [{ edits: [{ newText: 'US' }] }] });
  });

  it('says what is wrong with the houses', async () => {
    const wrong = [
      [[], 'Say which house a draft was written for and which may take it: copydesk house ap guardian story.md'],
      [
        ['ap', 'gardian'],
        'There is no house “gardian”. Did you mean “guardian”? Houses: general, ap, reuters, bbc, guardian.',
      ],
    ] as const;
    for (const [houses, message] of wrong) {
      assert.deepEqual(await copydesk(['house', ...houses]), {
        status: 2,
        stdout: '',
        stderr: `copydesk: ${message}\n`,
      });
    }
  });
});
