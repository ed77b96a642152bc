/** Which of two texts of a document with tracked changes is read: as it will stand when all are accepted, or as it stood. */
export type Version = 'accepted' | 'original';

const TAKEN = new Set(['w:del', 'w:moveFrom']);
const PUT_IN = new Set(['w:ins', 'w:moveTo']);

/** Whether this version lacks what stands in an element: what a tracked change took away, or what it put in. */
export function isTakenAway(name: string, version: Version): boolean {
  return (version === 'accepted' ? TAKEN : PUT_IN).has(name);
}
