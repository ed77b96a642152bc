import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod';
import { RULES } from '../../server/src/rules/index.ts';
import { pageOf } from '../../server/src/rules/rule.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';

describe('the list of rules', () => {
  const ids = RULES.map(({ id }) => id);

  it('has each id once, in order', () => {
    assert.deepEqual(ids, [...new Set(ids)].toSorted());
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('is named in small letters and hyphens', () => assert.match(rule.id, /^[a-z]+(-[a-z]+)*$/));

      it('has a page with a heading', () => {
        const page = new URL(`../../server/src/rules/${pageOf(rule)}`, import.meta.url);
        assert.ok(existsSync(page) && /^# \S/.test(readFileSync(page, 'utf8')));
      });

      it('has on its page what a config says of it where nothing is changed', () => {
        const page = readFileSync(new URL(`../../server/src/rules/${pageOf(rule)}`, import.meta.url), 'utf8');
        const said = /^## In `copydesk.yml`\n\n.*\n\n```yaml\n(.*?)^```$/ms.exec(page)?.[1] ?? '';
        const { config, problems } = readConfig(said, RULES);
        assert.deepEqual(problems, []);
        const { level, options = {} } = config.rules.get(rule.id) ?? {};
        assert.equal(level, rule.severity);
        assert.deepEqual(Object.keys(options), Object.keys(rule.options.shape));
        assert.deepEqual(rule.options.parse(options), rule.options.parse({}));
      });

      it('says in a sentence what it asks for', () => assert.match(rule.summary, /^\p{Lu}.*[^.]\.$/u));

      it('works without options', () => assert.doesNotThrow(() => rule.withOptions({})));

      for (const [name, option] of Object.entries(rule.options.shape)) {
        it(`describes its option ${name} in a sentence, and does not call it level`, () => {
          assert.notEqual(name, 'level', 'in copydesk.yml the level stands beside the options');
          assert.match(z.globalRegistry.get(option)?.description ?? '', /^\p{Lu}.*\.$/u);
        });
      }
    });
  }
});
