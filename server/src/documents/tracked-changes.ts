/** Which of two texts of a document with tracked changes is read: as it will stand when all are accepted, or as it stood. */
export type Version = 'accepted' | 'original';

const TAKEN = new Set(['w:del', 'w:moveFrom']);
const PUT_IN = new Set(['w:ins', 'w:moveTo']);

/** Whether this version lacks what stands in an element: what a tracked change took away, or what it put in. */
export function isTakenAway(name: string, version: Version): boolean {
  return (version === 'accepted' ? TAKEN : PUT_IN).has(name);
}

// “mc:Fallback” says again what stands beside it, “w:rt” how a word is pronounced.
const UNREAD = new Set(['mc:Fallback', 'w:rt']);

/** Whether an element is passed over with all that is in it; in properties, only the mark itself was put in or taken away. */
export function isSkipped(name: string, within: string | undefined, version: Version): boolean {
  if (within === 'w:rPr' || within === 'w:trPr') return false;
  return UNREAD.has(name) || isTakenAway(name, version);
}
