import type { CodeLens, Command } from 'vscode-languageserver';
import { findDoubts } from '../../ready/doubts.ts';
import { summariseStory } from '../../ready/ready-words.ts';
import { countWords } from '../../ready/word-count.ts';
import type { Say } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { ledgerOf } from '../drafts/ledgers.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';
import { readinessOf } from './ready.ts';

/** The story in one line above its headline; an editor with the commands of the extension leads on from there. */
export function lensesOf(draft: ReadDraft, { can, say }: Client): CodeLens[] {
  const { blocks } = draft.layout;
  const headline = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0];
  if (headline === undefined) return [];
  const { start } = headline.span;
  const range = rangeOf(draft.document, { start, end: start });
  const summary = summariseStory(
    { ledger: ledgerOf(draft), readiness: readinessOf(draft, say), words: countWords(blocks) },
    say,
  );
  const leadsOn = can.has('run its commands');
  const commands: Command[] = [
    { title: summary, command: leadsOn ? 'copydesk.showSources' : '' },
    ...(leadsOn ? leadingOn(draft, say) : []),
  ];
  return commands.map((command) => ({ range, command }));
}

/** A story in which nothing is in doubt needs no reading through. */
function leadingOn(draft: ReadDraft, say: Say): Command[] {
  const ready = { title: say('Ready to file?'), command: 'copydesk.readyToFile' };
  if (findDoubts(draft).length === 0) return [ready];
  return [{ title: say('Read through'), command: 'copydesk.readThrough' }, ready];
}
