import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from '../../server/src/analysis/memory.ts';
import { checkDraft } from '../../server/src/check.ts';
import { PUSHED_TO, startEditor } from './editor.ts';

const DRAFT = 'untitled:council.draft';
const TEXT = 'The HWB will meet on Monday.\n';
const AT_HWB = { line: 0, character: 5 };

// The reasons belong to the rules; here they are given, so that the hover alone is tested.
const reading = {
  createMemory,
  check(...parameters: Parameters<typeof checkDraft>) {
    const checked = checkDraft(...parameters);
    const why = ['“HWB” comes first here.', 'No long form [of <it>] is *given*.'];
    return { ...checked, findings: checked.findings.map((finding) => ({ ...finding, why })) };
  },
};

describe('hovering over a finding', () => {
  it('says why it was made, with the rule’s name and page', async () => {
    const editor = await startEditor({ reading });
    await editor.open(DRAFT, 'draft', TEXT);
    assert.equal(
      await editor.hover(DRAFT, AT_HWB),
      [
        '**[Undefined acronym](https://desk.example/rules/acronyms/undefined-acronym.md)**',
        '',
        '- “HWB” comes first here.',
        '- No long form \\[of \\<it\\>\\] is \\*given\\*.',
      ].join('\n'),
    );
    await editor.quit();
  });

  it('says it in plain words to an editor without Markdown', async () => {
    const editor = await startEditor({ capabilities: PUSHED_TO, reading });
    await editor.open(DRAFT, 'draft', TEXT);
    assert.equal(
      await editor.hover(DRAFT, AT_HWB),
      'Undefined acronym\n- “HWB” comes first here.\n- No long form [of <it>] is *given*.',
    );
    await editor.quit();
  });

  it('says once what two findings there have in common', async () => {
    const twice = {
      createMemory,
      check(...parameters: Parameters<typeof checkDraft>) {
        const checked = reading.check(...parameters);
        const again = checked.findings.map((finding) => ({
          ...finding,
          ruleId: 'vague-source',
          why: ['No long form', 'It is vague.'],
        }));
        const first = checked.findings.map((finding) => ({ ...finding, why: ['No long form'] }));
        return { ...checked, findings: [...first, ...again] };
      },
    };
    const editor = await startEditor({ capabilities: PUSHED_TO, reading: twice });
    await editor.open(DRAFT, 'draft', TEXT);
    const told = 'Undefined acronym\n- No long form\n\nVague source\n- It is vague.';
    assert.equal(await editor.hover(DRAFT, AT_HWB), told);
    await editor.quit();
  });

  it('says nothing beside it', async () => {
    const editor = await startEditor({ reading });
    await editor.open(DRAFT, 'draft', TEXT);
    assert.equal(await editor.hover(DRAFT, { line: 0, character: 20 }), undefined);
    await editor.quit();
  });
});

describe('hovering over a source', () => {
  it('says whose words they are', async () => {
    const editor = await startEditor();
    const text = 'Ada Quist, the mayor, opened the bridge.\n\nIt will close on Monday, she said.\n';
    await editor.open(DRAFT, 'draft', `Ada Quist said it was cold.\n\n${text}`);
    assert.equal(
      await editor.hover(DRAFT, { line: 0, character: 3 }),
      [
        '**This sentence has a source of its own.**',
        '',
        '- “said” names the source: “Ada Quist” (a person).',
        '',
        '---',
        '',
        '**Ada Quist, person**',
        '',
        '- 2 mentions',
      ].join('\n'),
    );
    assert.match(
      (await editor.hover(DRAFT, { line: 4, character: 32 })) ?? '',
      /“said” names the source: “she”, that is “Ada Quist”\.$/,
    );
    assert.equal(await editor.hover(DRAFT, { line: 4, character: 5 }), undefined);
    await editor.quit();
  });
});
