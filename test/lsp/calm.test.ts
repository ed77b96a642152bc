import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caretMoved, checkNow } from '../../server/src/lsp/marks/follow-hand.ts';
import { startEditor } from './editor.ts';
import { createHandClock } from './hand-clock.ts';
import { messagesOf } from './shown.ts';
import { TYPED_STORY } from './typed-story.ts';

const DRAFT = 'untitled:ferry.draft';

/** Milliseconds from letter to letter, as a fair typist has them. */
const STROKE = 180;
/** Milliseconds: longer than a pause has to be. */
const LONG_PAUSE = 2000;

describe('1,900 characters that are typed', () => {
  it('make at most six findings appear and go again', async () => {
    const { gone, last } = await replay('calm');
    assert.ok(gone.length <= 6, gone.join('\n'));
    assert.deepEqual(last, await foundIn(TYPED_STORY));
  });

  it('make many more do so where nothing waits', async () => {
    const { gone } = await replay('live');
    assert.ok(gone.length > 6, gone.join('\n'));
  });
});

describe('while a draft is written', () => {
  it('a new finding waits until its sentence has ended', async () => {
    const hand = await takeUp('The council met on Monday.\n');
    assert.deepEqual(await hand.type(' The HWB stayed away.'), []);
    assert.deepEqual(await hand.type(' It'), ['Spell out “HWB” at its first use.']);
    await hand.editor.quit();
  });

  it('a new finding waits for a pause', async () => {
    const hand = await takeUp('The council met on Monday.\n');
    assert.deepEqual(await hand.type(' The HWB stayed'), []);
    hand.clock.pass(LONG_PAUSE);
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), ['Spell out “HWB” at its first use.']);
    await hand.editor.quit();
  });

  it('a new finding waits until the caret leaves its sentence', async () => {
    const hand = await takeUp('The council met on Monday.\n');
    assert.deepEqual(await hand.type(' The HWB stayed'), []);
    const position = { line: 0, character: 3 };
    await hand.editor.client.sendNotification(caretMoved, { uri: DRAFT, position });
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), ['Spell out “HWB” at its first use.']);
    await hand.editor.quit();
  });

  it('what stands stays, moves with its words, and goes when they are mended', async () => {
    const hand = await takeUp('The HWB met on Monday.\n');
    const [first] = await hand.editor.pull(DRAFT);
    await hand.type(' It rained', 0);
    const [second] = await hand.editor.pull(DRAFT);
    assert.equal(second?.range.start.character, (first?.range.start.character ?? 0) + ' It rained'.length);
    assert.deepEqual(await hand.replace(' It rainedThe HWB'.length, 'HWB', 'board'), []);
    await hand.editor.quit();
  });

  it('other paragraphs change only after a pause', async () => {
    const hand = await takeUp('The HWB met on Monday.\n\nIt rained.\n');
    const explained = ' The Harbour Works Board (HWB) met. It';
    assert.deepEqual(await hand.type(explained), ['Spell out “HWB” at its first use.']);
    hand.clock.pass(LONG_PAUSE);
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), ['Spell out “HWB” here; the story does so only later.']);
    await hand.editor.quit();
  });

  it('a fix, a paste or an undo shows what it did at once', async () => {
    const hand = await takeUp('The council met on Monday.\n');
    const pasted = ' The HWB stayed away, and so did two of its members.';
    assert.deepEqual(await hand.insert(pasted), ['Spell out “HWB” at its first use.']);
    await hand.editor.quit();
  });

  it('a paragraph that was begun between two others is no heading', async () => {
    const hand = await takeUp('Sea wall to be built\n\nThe council met on Monday.\n\n\n\nIt rained.\n');
    const at = 'Sea wall to be built\n\nThe council met on Monday.\n\n'.length;
    await hand.type('The HWB stayed away', at);
    hand.clock.pass(LONG_PAUSE);
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), ['Spell out “HWB” at its first use.']);
    await hand.editor.client.sendNotification(caretMoved, { uri: DRAFT, position: { line: 0, character: 0 } });
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), []);
    await hand.editor.quit();
  });
});

describe('findings that wait for the draft to be saved', () => {
  it('come when it is', async () => {
    const hand = await takeUp('The council met on Monday.\n', 'onSave');
    assert.deepEqual(await hand.type(' The HWB stayed away. It'), []);
    hand.clock.pass(LONG_PAUSE);
    assert.deepEqual(await hand.seen(), []);
    await hand.editor.client.sendNotification('textDocument/didSave', { textDocument: { uri: DRAFT } });
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), ['Spell out “HWB” at its first use.']);
    await hand.editor.quit();
  });

  it('come when the writer asks for them', async () => {
    const hand = await takeUp('The council met on Monday.\n', 'onSave');
    await hand.type(' The HWB stayed away. It');
    await hand.editor.client.sendNotification(checkNow, { uri: DRAFT });
    await hand.editor.refreshed();
    assert.deepEqual(await hand.seen(), ['Spell out “HWB” at its first use.']);
    await hand.editor.quit();
  });
});

/** A draft that is open, and a hand to write it with. */
async function takeUp(text: string, whileTyping = 'calm') {
  const clock = createHandClock();
  const editor = await startEditor({ clock: clock.clock, settings: () => ({ whileTyping }) });
  const draft = { text, version: 1 };
  await editor.open(DRAFT, 'draft', text);
  await editor.pull(DRAFT);

  async function replace(at: number, old: string, words: string): Promise<string[]> {
    const before = draft.text.slice(0, at - old.length);
    const change = { range: rangeIn(draft.text, at - old.length, at), text: words };
    draft.text = before + words + draft.text.slice(at);
    draft.version += 1;
    await editor.change(DRAFT, draft.version, [change]);
    return seen();
  }

  async function type(words: string, from = draft.text.trimEnd().length): Promise<string[]> {
    for (const [i, letter] of [...words].entries()) {
      clock.pass(STROKE);
      await replace(from + i, '', letter);
    }
    return seen();
  }

  const seen = async () => messagesOf(await editor.pull(DRAFT));
  const insert = (words: string) => replace(draft.text.trimEnd().length, '', words);
  return { editor, clock, seen, type, insert, replace };
}

function rangeIn(text: string, start: number, end: number) {
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return { start: position(start), end: position(end) };
}

/** Types the whole story, with a pause after each paragraph, and watches what goes again. */
async function replay(whileTyping: string): Promise<{ gone: string[]; last: string[] }> {
  const { editor, clock, seen, replace } = await takeUp('', whileTyping);
  const gone: string[] = [];
  let before: string[] = [];
  const look = (now: string[]) => {
    gone.push(...before.filter((message) => !now.includes(message)));
    before = now;
  };
  for (const [at, letter] of [...TYPED_STORY].entries()) {
    clock.pass(letter === '\n' ? LONG_PAUSE : STROKE);
    if (letter === '\n') look(await seen());
    look(await replace(at, '', letter));
  }
  clock.pass(LONG_PAUSE);
  const last = await seen();
  look(last);
  await editor.quit();
  return { gone, last };
}

async function foundIn(text: string): Promise<string[]> {
  const { editor, seen } = await takeUp(text);
  const found = await seen();
  await editor.quit();
  return found;
}
