// Judges a sentence in a process of its own, “here” or “there”, for a test that closes its network.
import { createJudgements } from '../../server/src/reader/judgements.ts';
import { loadInProcess } from '../../server/src/reader/node/in-process.ts';
import { loadInWorker } from '../../server/src/reader/node/in-worker.ts';
import { createReader } from '../../server/src/reader/reader.ts';

const load = process.argv[2] === 'here' ? loadInProcess : loadInWorker;
const judgements = createJudgements(createReader(load, console.log));
const draft = [{ text: 'The chairman is privately furious.', block: 0, isOpen: true }];
judgements.recall(draft);
await judgements.judge();
if (judgements.recall(draft)[0] !== 'awaited') console.log('judged');
