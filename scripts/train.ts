// Trains all weights, from named corpora: `npm run train -- FOLDER`. The same corpora give the same bytes. Each training
// reads the weights that the one before wrote, so each is a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the corpora: npm run train -- FOLDER');
  process.exit(2);
}
for (const training of ['./train-attribution.ts', './train-claims.ts', './train-certainty.ts']) {
  const script = fileURLToPath(new URL(training, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, folder], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
