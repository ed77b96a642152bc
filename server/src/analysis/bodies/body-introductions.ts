import { anyOf } from '../../english/any-of.ts';
import { BE } from '../../english/function-words.ts';
import { wordsAfter, wordsBefore } from '../../text/fillers.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import data from '../data/sources.json' with { type: 'json' };
import { isKindOfBody } from '../names/body-kinds.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NameForm } from '../names/written-forms.ts';

const GROUPS: ReadonlySet<string> = new Set(data.organisation);
const NEAR = 40; // Longer than anything that is looked for beside a name.
// “, a charity”, “ (HWB)”, “, which”, “ is a”: what tells what a body is.
const TELLS_AFTER = new RegExp(
  `^(?:,? \\(|,? [–—] |, ${anyOf(beside.tellsBody)}\\b|(?: ${anyOf(BE)}) (?:an?|the|one|another|founded|set up|part|home)\\b)`,
);
// “another ”, “the nearby ”, “its sister ”: what tells that the next body is another one.
const TELLS_BEFORE = new RegExp(`\\b${anyOf(beside.anotherBody)} $`, 'i');
// “its rival, the ”
const TELLS_APART = new RegExp(`\\b${anyOf(beside.besideIt)}, (?:the )?$`, 'i');
// “charity ” in “the charity Save the Saltings”.
const WORD_BEFORE = /(?:^|[ ’'-])([\p{Ll}-]+) $/u;

/** Whether the story says of a name what body it is, so that readers know it from others: “the charity Arden Trust”. */
export function isIntroducedApart({ places }: NameForm, { text }: NamedStory): boolean {
  return places.some(({ start, end }) => {
    const before = wordsBefore(text, start, NEAR);
    const word = WORD_BEFORE.exec(before)?.[1] ?? '';
    return TELLS_BEFORE.test(before) || isGroup(word) || TELLS_AFTER.test(wordsAfter(text, end, NEAR));
  });
}

// “, a charity”, “, across the road, is”: what brings in a body that readers have not met.
const BRINGS_IN = new RegExp(
  `^(?:, (?:${anyOf(beside.tellsPlace)}|an?|another|one of)\\b|(?: ${anyOf(BE)}) (?:an?|one|another)\\b)`,
);

/** Whether the first words on a body bring it in as a new one: “Ashgrove Clinic, across the road, is private”. */
export function isBroughtIn({ places }: NameForm, { text }: NamedStory): boolean {
  const [first] = places;
  if (first === undefined) return false;
  return BRINGS_IN.test(wordsAfter(text, first.end, NEAR)) || TELLS_APART.test(wordsBefore(text, first.start, NEAR));
}

function isGroup(word: string): boolean {
  return GROUPS.has(word) || isKindOfBody(word) || GROUPS.has(word.replace(/s$/, ''));
}
