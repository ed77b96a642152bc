import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const DRAFT = 'The talks of NATO with the QZB ended. The HWB voted.\n';
const NATO = 'Write “Nato”, as the stylebook has it, not “NATO”.';
const QZB = 'Spell out “QZB” at its first use.';
const HWB = 'Spell out “HWB” at its first use.';

describe('a copydesk.yml that extends', () => {
  it('a house follows its guide', async (test) => {
    assert.deepEqual(await found({ 'copydesk.yml': 'extends: guardian' }, test), [NATO, QZB, HWB]);
    assert.deepEqual(await found({ 'copydesk.yml': 'extends: guardian\nhouse: ap' }, test), [QZB, HWB]);
  });

  it('a profile has the last word over it, and both over the configs above', async (test) => {
    const files = {
      'copydesk.yml': 'house: ap\nrules: { undefined-acronym: error }',
      'shared/wire.copydesk.yml': 'house: guardian\nacronyms: [QZB, HWB]',
      'city/copydesk.yml': 'extends: ../shared/wire.copydesk.yml\nacronyms: { HWB: false }',
    };
    assert.deepEqual(await found(files, test, 'city'), [NATO, HWB]);
  });

  it('a profile that extends another has all three', async (test) => {
    const files = {
      'shared/all.copydesk.yml': 'extends: guardian\nacronyms: [QZB]',
      'shared/wire.copydesk.yml': 'extends: all.copydesk.yml\nacronyms: [HWB]',
      'copydesk.yml': 'extends: ./shared/wire.copydesk.yml',
    };
    assert.deepEqual(await found(files, test), [NATO]);
  });

  it('counts the patterns of a profile from the folder of the profile', async (test) => {
    const files = {
      'shared/wire.copydesk.yml': 'files: { exclude: ["/wall.draft"] }',
      'copydesk.yml': 'extends: shared/wire.copydesk.yml',
      'shared/wall.draft': '',
      'wall.draft': '',
    };
    const { stdout } = await copydesk(['check', '--format', 'json'], { folder: folderWith(files, test) });
    assert.match(stdout, /"id":"wall\.draft"/);
    assert.doesNotMatch(stdout, /shared/);
  });

  it('is read so by --config, too', async (test) => {
    const files = { 'a.copydesk.yml': 'extends: b.copydesk.yml', 'b.copydesk.yml': 'acronyms: [QZB, HWB]' };
    assert.deepEqual(await found(files, test, '.', ['--config', 'a.copydesk.yml']), []);
  });

  it('says what is wrong with what it extends, and holds all the same', async (test) => {
    const wrong = [
      [
        'extends: wire.yml',
        '1:10: Write a house (general, ap, reuters, bbc, guardian), or the way to a file that ends in “.copydesk.yml”.',
      ],
      [
        'extends: /etc/wire.copydesk.yml',
        '1:10: Write a house (general, ap, reuters, bbc, guardian), or the way to a file that ends in “.copydesk.yml”.',
      ],
      ['extends: wire.copydesk.yml', '1:10: There is no “wire.copydesk.yml” here. Write the way to it from this file.'],
      ['extends: ../a.copydesk.yml', '1:10: “../a.copydesk.yml” leads out of this project. Put a copy into it.'],
      [
        'extends: a.copydesk.yml',
        'a.copydesk.yml:2:10: Extend another file: “a.copydesk.yml” extends this one, or is this one.',
      ],
    ] as const;
    for (const [extended, message] of wrong) {
      const files = {
        '.git/HEAD': '',
        'copydesk.yml': `${extended}\nacronyms: [QZB, HWB]`,
        'a.copydesk.yml': 'acronyms: [PTA]\nextends: a.copydesk.yml',
        'wall.draft': DRAFT,
      };
      const { status, stdout, stderr } = await copydesk(['check', 'wall.draft', '--format', 'compact'], {
        folder: folderWith(files, test),
      });
      assert.deepEqual(
        { status, stdout: stdout.split('\n')[0], stderr },
        {
          status: 2,
          stdout: '',
          stderr: `copydesk: ${message.startsWith('1:') ? 'copydesk.yml:' : ''}${message}\n`,
        },
      );
    }
  });

  it('has its profiles tested beside itself', async (test) => {
    const files = {
      'wire.copydesk.yml':
        'acronyms: [QZB]\ntests: [{ text: The QZB met the HWB., finds: { undefined-acronym: HWB } }]',
      'copydesk.yml':
        'extends: wire.copydesk.yml\nacronyms: [HWB]\ntests: [{ text: The QZB met the HWB., finds: nothing }]',
    };
    const { stdout } = await copydesk(['test'], { folder: folderWith(files, test) });
    assert.match(stdout, /^pass copydesk\.yml:3:9 .*\npass wire\.copydesk\.yml:2:9 .*\n2 cases: 2 pass, 0 fail\.\n$/);
  });
});

/** The messages of what is found in a draft that lies in a folder of some files. */
async function found(
  files: Readonly<Record<string, string>>,
  test: TestContext,
  where = '.',
  options: readonly string[] = [],
): Promise<string[]> {
  const folder = folderWith({ ...files, [`${where}/wall.draft`]: DRAFT }, test);
  const { stdout, stderr } = await copydesk(['check', `${where}/wall.draft`, '--format', 'json', ...options], {
    folder,
  });
  assert.equal(stderr, '');
  const [draft] = JSON.parse(stdout);
  return draft.findings.map(({ message }: { readonly message: string }) => message);
}
