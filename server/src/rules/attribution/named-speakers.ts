import type { Attribution } from '../../analysis/attribution/attributions.ts';
import { descriptionBehind } from '../../analysis/attribution/unnamed-sources.ts';
import { vaguePlural } from '../../analysis/attribution/vague-speakers.ts';
import data from '../../analysis/data/vague-sources.json' with { type: 'json' };
import { namesRole } from '../../analysis/sentences/roles.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isTitle } from '../../english/titles.ts';
import { wordsAt } from '../../text/span.ts';

// “researchers from NASA”, “a study by Ada Quist”: a name behind who has none.
const NAME_BEHIND = /\b(?:at|by|for|from|in|of|with)\s(?:the\s)?(?:\p{Ll}+\s){0,2}\p{Lu}/u;
const NAME = /\p{Lu}\p{L}/u;

/** Whether somebody who speaks has a name, or one behind him: “researchers from NASA”. */
export function hasName({ text }: Story, { source, sourceKind }: Attribution): boolean {
  if (source === undefined) return false;
  const words = wordsAt(text, source);
  if (vaguePlural(words) !== undefined) return false;
  if (sourceKind === 'person' || sourceKind === 'organisation' || sourceKind === 'outlet') return NAME.test(words);
  return (sourceKind === 'anonymous' || sourceKind === 'document') && NAME_BEHIND.test(words);
}

/** Whether somebody with a name speaks whom readers have not met. */
export function isNewName(story: Story, sentence: StorySentence, speaker: Attribution): boolean {
  return hasName(story, speaker) && !isMet(story, sentence, speaker);
}

// “Quist”, “Ms Quist”, “Sheriff Quist”
const SURNAME_ALONE = /^(?:(\p{Lu}\p{Ll}+\.?) )?(\p{Lu}[\p{L}’'-]+)$/u;

/** “Ms Quist”, whom the story has named in full before. */
export function isMet({ text }: Story, { span }: StorySentence, { source }: Attribution): boolean {
  const [, title, surname] = SURNAME_ALONE.exec(source === undefined ? '' : wordsAt(text, source)) ?? [];
  if (surname === undefined || (title !== undefined && !isTitle(title))) return false;
  return text.slice(0, span.start).includes(surname);
}

// “, a clinical psychologist and jail expert”: what somebody is said to be.
const APPOSITION = /^,\s[^.;:“”"]*/;

/** What a story calls somebody who speaks, before and behind the name. */
export function describedAs({ text }: Story, { source }: Attribution): string {
  if (source === undefined) return '';
  return wordsAt(text, source) + (APPOSITION.exec(descriptionBehind(text, source))?.[0] ?? '');
}

// “Dr”, “professor”, “geologist”, “of the Institute”: what those are and where those work who know a thing by study.
const LEARNED_WORDS = new RegExp(
  `\\b(?:${anyOf(data.learnedWords)}|\\p{L}{3,}(?:ologists?|icists?|nomists?))\\b`,
  'iu',
);
// “of Halden Bank”, “from NASA”
const OF_A_BODY = /\b(?:at|from|of|with) (?:the )?\p{Lu}/u;
// “Ada Quist”, “Ms Quist”
const ONLY_NAME = /^(?:M(?:r|rs|s|iss)\.? )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}$/u;

/** Whether a speaker may be one of the experts: a body, somebody of whom nothing is told, or one who knows it by study. */
export function mayBeLearned(story: Story, speaker: Attribution): boolean {
  if (speaker.sourceKind !== 'person') return true;
  const told = describedAs(story, speaker);
  if (ONLY_NAME.test(told) && !namesRole(told.split(' ')[0] ?? '')) return true;
  return LEARNED_WORDS.test(told) || OF_A_BODY.test(told);
}
