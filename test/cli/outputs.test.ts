import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

const FAULTY = 'The QZB will meet on Tuesday.\n';

describe('several formats at once', () => {
  const quick = ['check', '--reader', 'quick'];

  it('go to their files, and one to standard output', async (test) => {
    const folder = folderWith({ 'wall.draft': FAULTY }, test);
    const args = [...quick, '-f', 'compact', '--format', 'sarif=out.sarif', '--format', 'junit=out=1.xml'];
    const { status, stdout, stderr } = await copydesk(args, { folder });
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(stdout, 'wall.draft:1:5: warning: Spell out “QZB” at its first use. [undefined-acronym]\n');
    assert.equal(JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8')).runs[0].results.length, 1);
    assert.match(readFileSync(path.join(folder, 'out=1.xml'), 'utf8'), /<testsuites [^>]*failures="1"/);
  });

  it('never take the place of a draft that is checked', async (test) => {
    const folder = folderWith({ 'pier.draft': 'The HWB met.\n' }, test);
    symlinkSync('pier.draft', path.join(folder, 'report'));
    for (const output of ['pier.draft', 'report']) {
      for (const words of [
        ['--output-file', output],
        ['--format', `json=${output}`],
      ]) {
        const { status, stderr } = await copydesk(['check', 'pier.draft', ...words], { folder });
        assert.equal(status, 2);
        assert.equal(stderr, `copydesk: “${output}” is a draft. Name another file for the findings.\n`);
      }
    }
    assert.equal(readFileSync(path.join(folder, 'pier.draft'), 'utf8'), 'The HWB met.\n');
  });

  it('write into --output-file what would go to standard output, without colours', async (test) => {
    const folder = folderWith({ 'wall.draft': FAULTY }, test);
    const { stdout } = await copydesk([...quick, '-o', 'report.txt'], { folder, env: { FORCE_COLOR: '1' } });
    assert.equal(stdout, '');
    assert.match(readFileSync(path.join(folder, 'report.txt'), 'utf8'), /^wall\.draft:1:5 warning Spell out/);
  });

  it('say what cannot be written, and what cannot be meant', async (test) => {
    const folder = folderWith({ 'wall.draft': FAULTY }, test);
    const lost = await copydesk([...quick, '--format', 'json=gone/a.json'], { folder });
    assert.equal(lost.status, 2);
    assert.match(lost.stderr, /“gone\/a\.json” cannot be written: there is no such folder\.\n/);
    const twice = await copydesk([...quick, '--format', 'json', '--format', 'github'], { folder });
    assert.match(twice.stderr, /Only one format goes to standard output\./);
    const nothing = await copydesk([...quick, '--format', 'json=a.json', '-o', 'b'], { folder });
    assert.match(nothing.stderr, /leave it out\./i);
    const unknown = await copydesk([...quick, '--format', 'xml=a.xml'], { folder });
    assert.match(unknown.stderr, /--format takes one of pretty, .*, not “xml”\./);
  });
});

describe('paths in formats for services', () => {
  it('count from the top of the repository, also in a folder of it and for a draft above', async (test) => {
    const folder = folderWith({ 'desk/wall.draft': FAULTY, 'top.draft': FAULTY }, test);
    mkdirSync(path.join(folder, '.git'));
    const args = ['check', '--reader', 'quick', 'wall.draft', '../top.draft', '--format'];
    const inDesk = { folder: path.join(folder, 'desk') };
    const github = (await copydesk([...args, 'github'], inDesk)).stdout;
    assert.deepEqual(
      [...github.matchAll(/file=([^,]+)/g)].map(([, file]) => file),
      ['desk/wall.draft', 'top.draft'],
    );
    const { runs } = JSON.parse((await copydesk([...args, 'sarif'], inDesk)).stdout);
    const uris = runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation,
    );
    assert.deepEqual(uris, [
      { uri: 'desk/wall.draft', uriBaseId: '%SRCROOT%' },
      { uri: 'top.draft', uriBaseId: '%SRCROOT%' },
    ]);
  });

  it('count from where the service says that the project is', async (test) => {
    const folder = folderWith({ 'checkout/desk/wall.draft': FAULTY }, test);
    const around = {
      folder: path.join(folder, 'checkout/desk'),
      env: { GITHUB_WORKSPACE: path.join(folder, 'checkout') },
    };
    const { stdout } = await copydesk(['check', '--reader', 'quick', '--format', 'github'], around);
    assert.match(stdout, /file=desk\/wall\.draft,/);
  });
});
