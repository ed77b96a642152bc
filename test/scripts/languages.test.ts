import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const LANGUAGES = ['de', 'fr', 'es'];

type Words = Readonly<Record<string, string>>;

// “{0}”, “`copydesk.yml`”, “(command:copydesk.openSample)”, “%s”: what no language may lose.
const HELD = /\{\d\}|`[^`]*`|\(command:[^)]*\)/g;

describe('the words that an editor shows', () => {
  const bundle = readWords('l10n/bundle.l10n.json');
  const manifest = readWords('package.nls.json');

  for (const language of LANGUAGES) {
    it(`are all there in “${language}”, each with its values`, () => {
      assertTranslated(bundle, readWords(`l10n/bundle.l10n.${language}.json`));
      assertTranslated(manifest, readWords(`package.nls.${language}.json`));
    });
  }

  it('are their own keys in English', () => {
    assert.deepEqual(Object.values(bundle), Object.keys(bundle));
  });

  it('are all said somewhere', () => {
    const said = new Set(globSync('{client,server}/src/**/*.ts', { cwd: root }).flatMap((file) => literalsIn(file)));
    const unsaid = Object.keys(bundle).filter((words) => !said.has(words));
    assert.deepEqual(unsaid, []);
  });

  it('are words of the bundle wherever the client says some', () => {
    const unknown = globSync('client/src/**/*.ts', { cwd: root }).flatMap((file) =>
      [...readText(file).matchAll(SAID_BY_CLIENT)].flatMap(([, words = '']) => (words in bundle ? [] : [words])),
    );
    assert.deepEqual(unknown, []);
  });

  it('have a key each in the manifest, and no key without', () => {
    const used = [...readText('package.json').matchAll(MANIFEST_KEY)].flatMap(([, key = '']) => key);
    assert.deepEqual(Object.keys(manifest).toSorted(), [...new Set(used)].toSorted());
  });

  it('are said by keys wherever the manifest shows some', () => {
    const { contributes } = JSON.parse(readText('package.json'));
    assert.deepEqual(
      shownIn(contributes).filter((words) => !IS_KEY.test(words) && words !== 'Copydesk'),
      [],
    );
  });
});

// “l10n.t('Ready to File?')”, also over a line’s end; whatever is said by a name is not found, and so fails here.
const SAID_BY_CLIENT = /\bl10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)')?/g;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'/g;
const MANIFEST_KEY = /"%([^%"]+)%"/g;
const IS_KEY = /^%[^%]+%$/;

function assertTranslated(english: Words, translated: Words): void {
  assert.deepEqual(Object.keys(translated).toSorted(), Object.keys(english).toSorted());
  for (const [key, words] of Object.entries(english)) {
    assert.deepEqual(heldIn(translated[key] ?? ''), heldIn(words), key);
    assert.notEqual(translated[key]?.trim(), '', key);
  }
}

function heldIn(words: string): string[] {
  return (words.match(HELD) ?? []).toSorted();
}

function literalsIn(file: string): string[] {
  return [...readText(file).matchAll(LITERAL)].flatMap(([, words = '']) => words);
}

const SHOWN: ReadonlySet<string> = new Set([
  'title',
  'shortTitle',
  'description',
  'markdownDescription',
  'altText',
  'contents',
]);

/** All that the manifest shows to somebody, wherever it stands in it. */
function shownIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    SHOWN.has(name) && typeof value === 'string' ? [value] : shownIn(value),
  );
}

function readWords(file: string): Words {
  return JSON.parse(readText(file));
}

function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
