import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createConfigSearch } from '../../server/src/stylebook/config-search.ts';
import type { Folders } from '../../server/src/stylebook/folders.ts';
import type { Level } from '../../server/src/stylebook/level.ts';
import { readersKnow } from '../../server/src/stylebook/stylebook.ts';
import { HEADLINE_RULES } from './headline-rules.ts';

const LETTERS = ['HWB', 'QZK', 'PTA'] as const;

/** What one config says, as somebody would write it. */
interface Saying {
  readonly level: Level | undefined;
  readonly knows: readonly string[];
  readonly takesBack: readonly string[];
  readonly root: boolean;
}

const saying = fc.record<Saying>({
  level: fc.constantFrom(undefined, 'off', 'hint', 'error'),
  knows: fc.subarray([...LETTERS]),
  takesBack: fc.subarray([...LETTERS]),
  root: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
});

/** The folders of a path, from the top down: a config, or none. */
const path = fc.array(fc.option(saying, { nil: undefined }), { minLength: 1, maxLength: 5 });

describe('configs one above the other', () => {
  it('count from the topmost that holds to the nearest, which has the last word', async () => {
    await fc.assert(
      fc.asyncProperty(path, async (sayings) => {
        const { config } = await findIn(sayings);
        const root = Math.max(
          0,
          sayings.findLastIndex((said) => said?.root),
        );
        const holding = sayings.slice(root).filter((said) => said !== undefined);
        const level = holding.findLast((said) => said.level !== undefined)?.level;
        assert.equal(config.rules.get('passive-headline')?.level, level);
        for (const letters of LETTERS) {
          const last = holding.findLast(({ knows, takesBack }) => [...knows, ...takesBack].includes(letters));
          const isKnown = last !== undefined && !last.takesBack.includes(letters);
          assert.equal(readersKnow(config.stylebook, letters), isKnown, letters);
        }
      }),
    );
  });

  it('are named, the nearest first', async () => {
    const none = { level: undefined, knows: [], takesBack: [], root: false };
    const { files, top } = await findIn([none, undefined, none]);
    assert.deepEqual(
      files.map(({ file }) => file),
      ['top/0/1/copydesk.yml', 'top/copydesk.yml'],
    );
    assert.equal(top, 'top');
  });

  it('end at a root, where patterns start that no file has', async () => {
    const none = { level: undefined, knows: [], takesBack: [], root: false };
    const { files, top } = await findIn([none, { ...none, root: true }, undefined]);
    assert.deepEqual(
      files.map(({ file }) => file),
      ['top/0/copydesk.yml'],
    );
    assert.equal(top, 'top/0');
  });
});

function findIn(sayings: readonly (Saying | undefined)[]) {
  const names = sayings.map((_, depth) => ['top', ...Array.from({ length: depth }).keys()].join('/'));
  const texts = new Map(sayings.map((said, depth) => [`${names[depth]}/copydesk.yml`, said && write(said)]));
  const folders: Folders = {
    fileIn: (folder, name) => `${folder}/${name}`,
    above: async (folder) => names[names.indexOf(folder) - 1],
    async read(file) {
      const text = texts.get(file);
      return text === undefined ? undefined : { kind: 'text', text };
    },
  };
  return createConfigSearch(folders, HEADLINE_RULES)(names.at(-1) ?? '');
}

function write({ level, knows, takesBack, root }: Saying): string {
  const acronyms = Object.fromEntries([
    ...knows.map((word) => [word, null]),
    ...takesBack.map((word) => [word, false]),
  ]);
  const rules = level === undefined ? {} : { 'passive-headline': level };
  return JSON.stringify({ acronyms, rules, root });
}
