import { readFileSync } from 'node:fs';
import { checkDraft } from '../check.ts';
import { deskFor } from '../desk.ts';
import { DEFAULT_CONFIG } from '../stylebook/config.ts';

const [file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const { findings } = checkDraft({ uri: file, format: 'plain', text }, deskFor(DEFAULT_CONFIG));
for (const finding of findings) console.log(finding.span, finding.message);
