import { isCall, isKindOfBody, isUniting, kindsInCommon, tellsWork, wideKindsInCommon } from '../names/body-kinds.ts';
import type { LinkedWord } from './linked-words.ts';

// “ of ”, “ for the ”, “ on ”
const LEADS_ON = /^ (?:of|for|on)(?: the)? $/;

/** “Save” of “Save the Saltings” and “Save Harrow Moor”, “Friends” of “Friends of the Saltings”, “Road” of “Canal Road”. */
export function headOf(words: readonly LinkedWord[]): LinkedWord | undefined {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (second?.gap === ' the ' && isCall(first.fold)) return first;
  const beforeOf = words.find(({ fold }, i) => isKindOfBody(fold) && LEADS_ON.test(words[i + 1]?.gap ?? ''));
  if (beforeOf !== undefined) return beforeOf;
  // “Mothers Against Noise”
  if (second?.fold === 'against' && isKindOfBody(first.fold)) return first;
  // “Save Harrow Green” is no green, but “Safe Homes Project” is a project.
  if (isCall(first.fold)) return isOfPeople(last.fold) ? last : first;
  // “Amalgamated Weavers”
  if (isUniting(first.fold) && tellsWork(last.fold)) return first;
  return isKindOfBody(last.fold) ? last : undefined;
}

function isOfPeople(head: string): boolean {
  return wideKindsInCommon(head, 'network').length > 0 || kindsInCommon(head, 'campaign').length > 0;
}
