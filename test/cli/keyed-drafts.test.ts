import assert from 'node:assert/strict';
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
