import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DIRECTIVE_FAULTS } from '../../server/src/directives.ts';
import { findDifferences } from '../../server/src/package.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { type Finding, pageOf, type Rule } from '../../server/src/rules/rule.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';
import { marksOf, withMarks, withoutMarks } from '../marks.ts';
import { checkSettled } from '../reader/settled.ts';
import { applyFirstFixes } from './fixes.ts';
import { type PageCase, readPage } from './page.ts';

const MESSAGE_AT_MOST = 90;

for (const rule of RULES) {
  describe(`the page of ${rule.id}`, () => {
    const page = new URL(`../../server/src/rules/${pageOf(rule)}`, import.meta.url);
    const cases = existsSync(page) ? readPage(readFileSync(page, 'utf8')) : [];

    for (const example of cases) it(example.title, () => checkExample(rule, example));

    it('has a story that finds and one that does not', () => {
      const finds = cases.map((example) => example.marked.includes(`^ ${rule.id}: `));
      assert.ok(finds.includes(true) && finds.includes(false));
    });
  });
}

for (const id of DIRECTIVE_FAULTS) {
  describe(`the page of ${id}`, () => {
    const page = new URL(`../../server/src/rules/${pageOf({ category: 'directives', id })}`, import.meta.url);
    const cases = readPage(readFileSync(page, 'utf8'));

    for (const { title, marked, format } of cases) {
      it(title, () => {
        const text = withoutMarks(marked);
        const { findings } = checkDraft({ uri: 'page', format, text }, deskFor(DEFAULT_CONFIG));
        const faults = findings.filter(({ ruleId }) => ruleId === id);
        assert.equal(
          withMarks(
            text,
            faults.flatMap((fault) => marksOf(id, fault)),
          ),
          marked,
        );
      });
    }

    it('has a story that finds and one that does not', () => {
      const finds = cases.map(({ marked }) => marked.includes(`^ ${id}: `));
      assert.ok(finds.includes(true) && finds.includes(false));
    });
  });
}

async function checkExample(rule: Rule, example: PageCase): Promise<void> {
  const text = withoutMarks(example.marked);
  const findings = await findingsOf(rule, example, text);
  assert.equal(
    withMarks(
      text,
      findings.flatMap((finding) => marksOf(rule.id, finding)),
    ),
    example.marked,
  );
  for (const { message } of findings) assert.ok(message.length <= MESSAGE_AT_MOST, `too long: ${message}`);
  if (example.fixed !== undefined) assert.equal(applyFirstFixes(text, findings), example.fixed);
}

async function findingsOf(rule: Rule, example: PageCase, text: string): Promise<readonly Finding[]> {
  const { config, problems } = readConfig(example.config, RULES);
  assert.deepEqual(problems, []);
  const options = config.rules.get(rule.id)?.options ?? {};
  const setting = { level: rule.severity === 'off' ? ('warning' as const) : rule.severity, options };
  const desk = deskFor({ ...config, rules: new Map([[rule.id, setting]]) });
  const alone = { ...desk, rules: desk.rules.filter(({ id }) => id === rule.id) };
  const draft = { uri: 'page', format: example.format, text };
  if (example.beside !== undefined) {
    const [other, own] = [example.beside, text].map((each) => checkDraft({ ...draft, text: each }, alone).story);
    assert.ok(other !== undefined && own !== undefined);
    return checkDraft(draft, alone, undefined, { differences: () => findDifferences([other, own], alone)[1] ?? [] })
      .findings;
  }
  // What the full reader judges reaches no other rules.
  if (rule.category !== 'attribution') return checkDraft(draft, alone).findings;
  const before =
    example.before === undefined ? undefined : await checkSettled({ ...draft, text: example.before }, alone);
  const earlier = before && { story: before.story, when: 'the last commit' };
  return (await checkSettled(draft, alone, earlier)).findings;
}
