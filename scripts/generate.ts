// Writes what is generated from the code; run it after a change to a rule or to the config.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generated-files.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

for (const file of generateFiles()) {
  const target = path.join(root, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.content);
}
