import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ReportedFinding } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { formatOf } from '../../server/src/layout/format.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { readConfig } from '../../server/src/stylebook/read-config.ts';
import { overlaps, sliceOf } from '../../server/src/text/span.ts';
import { marksOf, withMarks, withoutMarks } from '../marks.ts';
import { checkSettled } from '../reader/settled.ts';

// “ferry-inquiry.draft.txt”: a draft with its marks, under the draft's name.
const MARKED = '.txt';
const STORIES = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(MARKED))
  .map((name) => name.slice(0, -MARKED.length));
const SAMPLES = new URL('../../samples/', import.meta.url);
// “We asked them”: the words between curly quotation marks.
const QUOTATION = /(?<=“)[^”]*/g;

for (const name of STORIES) {
  const marked = readHere(`${name}${MARKED}`);
  const text = withoutMarks(marked);
  const findings = await findingsIn(name, text);

  describe(`the story ${name}`, () => {
    it('has these findings', () => {
      assert.equal(
        withMarks(
          text,
          findings.flatMap((finding) => marksOf(finding.ruleId, finding)),
        ),
        marked,
      );
    });

    it('keeps its quotations, whatever is fixed', () => {
      assert.deepEqual(changedInQuotations(text, findings), []);
    });
  });
}

describe('the samples', () => {
  it('all stand here with their marks', () => {
    for (const name of readdirSync(SAMPLES)) {
      assert.equal(withoutMarks(readHere(`${name}${MARKED}`)), readFileSync(new URL(name, SAMPLES), 'utf8'));
    }
  });

  it('show every rule that is on', async () => {
    const name = 'ferry-inquiry.draft';
    const findings = await findingsIn(name, readFileSync(new URL(name, SAMPLES), 'utf8'));
    const found = new Set(findings.map(({ ruleId }) => ruleId));
    // They speak only where the desk has a stylebook; the samples have none.
    found.add('house-name').add('house-style');
    // A sample is finished, says no word twice, has no front matter and no earlier version.
    found.add('placeholder').add('broken-front-matter').add('doubled-word');
    const on = RULES.filter(({ severity, compares }) => severity !== 'off' && !compares).map(({ id }) => id);
    assert.deepEqual([...found].toSorted(), on);
  });
});

/** Checks a story under the `copydesk.yml` that is kept beside it, if there is one. */
async function findingsIn(name: string, text: string): Promise<readonly ReportedFinding[]> {
  const { config, problems } = readConfig(readHere(`${name}.yml`), RULES);
  assert.deepEqual(problems, []);
  const { findings } = await checkSettled({ uri: name, format: formatOf(name), text }, deskFor(config));
  return findings;
}

function readHere(name: string): string {
  const file = new URL(name, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function changedInQuotations(text: string, findings: readonly ReportedFinding[]): string[] {
  const quotations = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return findings
    .flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'draft' ? fix.edits : [])))
    .filter(({ span }) => quotations.some((quotation) => overlaps(quotation, span)))
    .map(({ span }) => sliceOf(text, span));
}
