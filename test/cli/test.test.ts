import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const PORT = `names: { Port Ellery: [Port Ellory] }
tests:
  - text: The ferry left Port Ellory at noon.
    finds:
      house-name: Port Ellory
  - text: The ferry left Port Ellery at noon.
    finds: nothing
`;

describe('copydesk test', () => {
  it('tells of each case whether it passes, and ends with 0 where all do', async (test) => {
    const folder = folderWith({ 'copydesk.yml': PORT }, test);
    const { status, stdout, stderr } = await copydesk(['test'], { folder });
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      `pass copydesk.yml:3:5 The ferry left Port Ellory at noon.
pass copydesk.yml:6:5 The ferry left Port Ellery at noon.
2 cases: 2 pass, 0 fail.
`,
    );
    assert.equal(status, 0);
  });

  it('says how a case fails, and ends with 1', async (test) => {
    const config = `tests:
  - text: The QZB met in Port Ellory. The HWB met.
    finds: { house-name: Port Ellory, undefined-acronym: QZB, loaded-verb: [], anonymous-source: The HWB }
  - { text: The QZB met., finds: nothing }
`;
    const { status, stdout } = await copydesk(['test'], { folder: folderWith({ 'copydesk.yml': config }, test) });
    assert.equal(
      stdout,
      `FAIL copydesk.yml:2:5 The QZB met in Port Ellory. The HWB met.
     house-name does not find “Port Ellory”.
     undefined-acronym finds “HWB”, which the case does not have.
     anonymous-source does not find “The HWB”, for it is off here.
FAIL copydesk.yml:4:5 The QZB met.
     undefined-acronym finds “QZB”, which the case does not have.
2 cases: 0 pass, 2 fail.
`,
    );
    assert.equal(status, 1);
  });

  it('holds each case against what holds in the folder of its config', async (test) => {
    const files = {
      'copydesk.yml': PORT,
      'city/copydesk.yml': 'tests: [{ text: They left Port Ellory., finds: { house-name: Port Ellory } }]',
      'shared/wire.yml': 'tests: [{ text: They left Port Ellory., finds: nothing }]',
    };
    const folder = folderWith(files, test);
    assert.match(
      (await copydesk(['test', 'city'], { folder })).stdout,
      /^pass city\/copydesk\.yml:1:9 .*\n1 case: 1 p/,
    );
    assert.match((await copydesk(['test', 'shared/wire.yml'], { folder })).stdout, /^pass shared\/wire\.yml:1:9 /);
    assert.match((await copydesk(['test', 'shared'], { folder })).stdout, /^pass copydesk\.yml:3:5 .*\n.*\n2 cases/);
    assert.match((await copydesk(['test'], { folder })).stdout, /\n3 cases: 3 pass, 0 fail\.\n$/);
  });

  it('reads a text in the format that it is written in', async (test) => {
    const config = `tests:
  - { text: "The \`QZB\` met.", format: markdown, finds: nothing }
  - { text: "The <b>Q</b>ZB met.", format: html, finds: { undefined-acronym: QZB } }
`;
    const { status } = await copydesk(['test'], { folder: folderWith({ 'copydesk.yml': config }, test) });
    assert.equal(status, 0);
  });

  it('writes JSON for programs', async (test) => {
    const config = 'tests:\n- { text: The QZB met., finds: nothing }\n';
    const folder = folderWith({ 'copydesk.yml': config }, test);
    const { status, stdout } = await copydesk(['test', '--format', 'json'], { folder });
    assert.deepEqual(JSON.parse(stdout), {
      passed: 0,
      failed: 1,
      cases: [
        {
          file: 'copydesk.yml',
          line: 2,
          column: 3,
          text: 'The QZB met.',
          faults: [{ ruleId: 'undefined-acronym', missing: [], extra: ['QZB'], isOff: false }],
          passes: false,
        },
      ],
    });
    assert.equal(status, 1);
  });

  it('ends with 2 where a config has a mistake, and names it', async (test) => {
    const config = 'tests:\n- { text: The QZB met., finds: { undefined-acronm: QZB } }\n- { finds: nothing }\n';
    const { status, stderr } = await copydesk(['test'], { folder: folderWith({ 'copydesk.yml': config }, test) });
    assert.equal(status, 2);
    assert.match(stderr, /^copydesk: copydesk\.yml:2:34: “undefined-acronm” means nothing here\. Choose from: /);
    assert.match(stderr, /\ncopydesk: copydesk\.yml:3:3: Write words here, not nothing\.\n$/);
  });

  it('names a mistake once, though a profile is read for itself and below the config that extends it', async (test) => {
    const profile = 'tests:\n- { text: The QZB met., finds: { undefined-acronm: QZB } }\n';
    const files = { 'wire.copydesk.yml': profile, 'copydesk.yml': 'extends: wire.copydesk.yml\nhouse: ap\n' };
    const { stderr } = await copydesk(['test'], { folder: folderWith(files, test) });
    assert.match(stderr, /^copydesk: wire\.copydesk\.yml:2:34: “undefined-acronm” means nothing here\..*\n$/);
  });

  it('says what to do where there is no case or no file', async (test) => {
    const folder = folderWith({ 'copydesk.yml': 'house: ap\n' }, test);
    const none = await copydesk(['test'], { folder });
    assert.deepEqual(none, {
      status: 2,
      stdout: '',
      stderr:
        'copydesk: There is no case to run. Write “tests:” into a copydesk.yml: a text, and what it finds in it.\n',
    });
    const missing = await copydesk(['test', 'wire.yml'], { folder });
    assert.equal(missing.status, 2);
    assert.equal(missing.stderr, 'copydesk: There is no “wire.yml”. Check the name.\n');
  });
});
