import assert from 'node:assert/strict';
import { type Session, STORY } from './editors.ts';

/** Whether an editor showed and did all that the server offers. */
export function assertWorked({ hover, ...session }: Session): void {
  const late = 'Spell out “HWB” here; the story does so only later.';
  const fixed = STORY.replace('The HWB will', 'The Harbour Works Board (HWB) will').trimEnd();
  assert.match(hover, /Bill Tranter, person/);
  assert.deepEqual(
    { ...session, fixed: session.fixed.trimEnd(), renamed: session.renamed.trimEnd() },
    {
      opened: [late],
      fixed: fixed.replace('The Harbour Works Board (HWB) has', 'The HWB has'),
      afterFix: [],
      renamed: fixed.replace('The Harbour Works Board (HWB) has', 'The HWB has').replaceAll('Tranter', 'Trent'),
      sources: 1,
      afterSettings: [],
      afterRestart: [late],
    },
  );
}
