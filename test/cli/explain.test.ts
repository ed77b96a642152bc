import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { DIRECTIVE_FAULTS } from '../../server/src/directives.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { pageOf } from '../../server/src/rules/rule.ts';
import { docx, p, r } from '../documents/documents.ts';
import { folderWith } from '../files/disk.ts';
import { copydesk } from './shell.ts';

describe('copydesk explain', () => {
  it('prints the page of a rule', async () => {
    for (const rule of RULES) {
      const page = readFileSync(new URL(`../../server/src/rules/${pageOf(rule)}`, import.meta.url), 'utf8');
      assert.deepEqual(await copydesk(['explain', rule.id]), { status: 0, stdout: page, stderr: '' });
    }
  });

  it('prints the page of a fault of a directive', async () => {
    for (const id of DIRECTIVE_FAULTS) {
      const page = readFileSync(new URL(`../../server/src/rules/directives/${id}.md`, import.meta.url), 'utf8');
      assert.deepEqual(await copydesk(['explain', id]), { status: 0, stdout: page, stderr: '' });
    }
  });

  it('tells how the findings on a line came about', async (test) => {
    const folder = folderWith({ 'wall.draft': 'Wall\n\nThe QZB will meet on Tuesday.\n' }, test);
    const { status, stdout } = await copydesk(['explain', 'wall.draft:3'], { folder });
    assert.equal(status, 0);
    assert.match(stdout, /^wall\.draft:3:5 warning Spell out “QZB” at its first use\. undefined-acronym\n.*\n - The /s);
    assert.equal((await copydesk(['explain', 'wall.draft:3:5'], { folder })).stdout, stdout);
  });

  it('tells whose words a sentence is, or why nobody need say it', async (test) => {
    const draft = `Wall

“The wall is old,” Ada Quist said. “It leaks, and it creaks at night.” It will open again on Monday at noon.

[[copydesk-ignore unattributed-claim: our reporter was there]]
The wall will probably fall down before the end of the year.
`;
    const folder = folderWith({ 'wall.draft': draft }, test);
    assert.equal(
      (await copydesk(['explain', 'wall.draft:3'], { folder })).stdout,
      `wall.draft:3:20 This sentence has a source of its own.
 3 | “The wall is old,” Ada Quist said. “It leaks, and it creaks at night.” It will open again on…
   |                    ^^^^^^^^^^^^^^
 - “said” names the source: “Ada Quist” (a person).

wall.draft:3:36 This sentence has its source from a neighbour.
 3 | …is old,” Ada Quist said. “It leaks, and it creaks at night.” It will open again on Monday at…
   |                           ^^^^^^^^^^^^^^^^^
 - The sentence before, in the same paragraph, tells who speaks.
 - “said” names the source: “Ada Quist” (a person).

wall.draft:3:75 This sentence names no source, and is not asked for one.
 3 | …Ada Quist said. “It leaks, and it creaks at night.” It will open again on Monday at noon.
   |                                                         ^^^^^^^^^^^^^^^
 - No word in the sentence tells of a source.
 - It tells when something takes place, which everybody can look up.
`,
    );
    assert.match(
      (await copydesk(['explain', 'wall.draft:6'], { folder })).stdout,
      /\n - It predicts: “will”\.\n - A note in the draft says: “our reporter was there”\.\n$/,
    );
    assert.match(
      (await copydesk(['explain', 'wall.draft:1'], { folder })).stdout,
      /No source is asked for here\.\n.*\n - It stands in a headline, not in the story itself\.\n$/s,
    );
  });

  it('tells why what was answered beside the draft may stand', async (test) => {
    const claim = 'The wall will probably fall down before the end of the year.';
    const folder = folderWith({ 'wall.draft': `Wall\n\nThe QZB met on Tuesday. ${claim}\n` }, test);
    const checked = await copydesk(['check', '--rule', 'unattributed-claim:warning', '--format', 'json'], { folder });
    const [{ findings }] = JSON.parse(checked.stdout);
    const answers = findings.map(({ ruleId, fingerprint }: Record<'ruleId' | 'fingerprint', string>) => ({
      ...{ draft: 'wall.draft', rule: ruleId, words: '', sentence: '', fingerprint },
      reason: ruleId === 'undefined-acronym' ? 'Our readers know it' : 'The survey says so',
    }));
    writeFileSync(path.join(folder, 'copydesk.answers'), JSON.stringify({ version: 1, answers }));
    const { stdout, status } = await copydesk(['explain', 'wall.draft:3'], { folder });
    assert.match(
      stdout,
      /^wall\.draft:3:5 This may stand: “Our readers know it”\.\n.*\n.*\n - copydesk\.answers answers undefined-acronym so: “Spell out “QZB” at its first use\.”\n - The /,
    );
    assert.doesNotMatch(stdout, / warning /);
    assert.equal(status, 0);
  });

  it('takes the number of a paragraph for a document, as check prints it', async (test) => {
    const body = [p(r('Wall'), 'Title'), p(''), p(r('The QZB met.'))].join('');
    const folder = folderWith({ 'wall.docx': docx(body) }, test);
    const place = 'wall.docx:3:5';
    assert.ok((await copydesk(['check', 'wall.docx'], { folder })).stdout.startsWith(place));
    assert.ok((await copydesk(['explain', 'wall.docx:3'], { folder })).stdout.startsWith(place));
  });

  it('says so when there is nothing to explain', async (test) => {
    const folder = folderWith({ 'wall.draft': 'Wall\n\nThe QZB will meet on Tuesday.\n' }, test);
    const expected = { status: 0, stdout: 'There is nothing to explain on line 2 of wall.draft.\n', stderr: '' };
    assert.deepEqual(await copydesk(['explain', 'wall.draft:2'], { folder }), expected);
  });

  it('says so when a draft has no such line', async (test) => {
    const folder = folderWith({ 'wall.draft': 'Wall\n\nThe QZB will meet on Tuesday.\n' }, test);
    for (const line of ['0', '999']) {
      const { status, stderr } = await copydesk(['explain', `wall.draft:${line}`], { folder });
      assert.deepEqual([status, stderr], [2, `copydesk: “wall.draft” has no line ${line}; its last one is 4.\n`]);
    }
  });

  it('asks for what it needs', async (test) => {
    const folder = folderWith({ 'wall.draft': 'The wall fell.' }, test);
    for (const [words, message] of [
      [[], 'Name a rule, or a draft and a line, as in story.md:14. “copydesk rules” lists the rules.'],
      [['wall.draft'], 'Say which line of “wall.draft”, as in wall.draft:14.'],
      [['wall.draft:'], 'Say which line of “wall.draft”, as in wall.draft:14.'],
      [['wall.draft:x'], '“x” is no line of “wall.draft”. Give its number, as in wall.draft:14.'],
      [['wall.draft:1-3'], '“1-3” is no line of “wall.draft”. Give its number, as in wall.draft:14.'],
      [['gone.draft:x'], 'There is no “gone.draft”. Check the name.'],
    ] as const) {
      const asked = await copydesk(['explain', ...words], { folder });
      assert.deepEqual(asked, { status: 2, stdout: '', stderr: `copydesk: ${message}\n` });
    }
  });

  it('knows only rules and drafts', async (test) => {
    const folder = folderWith({}, test);
    const rule = await copydesk(['explain', 'bad-spelling'], { folder });
    assert.equal(rule.status, 2);
    assert.match(rule.stderr, /^copydesk: There is no rule “bad-spelling”\. Allowed: .*undefined-acronym.*\n$/);
    const draft = await copydesk(['explain', 'gone.draft:3'], { folder });
    assert.deepEqual(draft, { status: 2, stdout: '', stderr: 'copydesk: There is no “gone.draft”. Check the name.\n' });
  });
});
