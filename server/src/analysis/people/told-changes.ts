import { anyOf } from '../../english/any-of.ts';
import { PREPOSITIONS } from '../../english/function-words.ts';
import { isPost } from '../../english/posts.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import beside from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from '../names/mentions.ts';
import type { NamedStory } from '../names/named-story.ts';
import { sentenceFinder } from '../names/story-sentences.ts';

// “was promoted”, “rose to”, “her rank of”, “took over”: a story that tells of a change knows why there are two posts.
const TELLS_OF_CHANGE = new RegExp(`\\b${anyOf(beside.changes)}\\b`, 'i');

// “who was made a sergeant in the autumn”, “made up to captain”; but no “made a statement to the sergeant”.
const MADE = /\bmade (?:up to )?(?:an? |its |the )?(?:full |acting |chief |deputy |head )?(\p{Ll}+)\b/giu;

// “She was promoted”, “After his appointment”.
const HE_OR_SHE = /\b(?:he|she|his|her|they|their)\b/i;

// “whether she would resign”, “will not step down”: a change that has not come.
const NO_CHANGE = new RegExp(
  `\\b(?:(?:whether|if) (?:he|she|they) (?:would|will|should|might)|(?:would|will|did) not|(?:refused|refuses) to) ${anyOf(beside.changes)}\\b` +
    '|\\belected to (?:a|his|her|their) (?:second|third|fourth|fifth) term\\b',
  'gi',
);

// “a retired policeman”, “, retired bank manager Ole Brandt,”: he may have any rank.
const RETIRED = new RegExp(
  `\\b(?:an?|the|now|both) retired\\b|(?:^|, )retired (?=(?:(?!${anyOf(PREPOSITIONS)} )[\\p{Ll}-]+ ){1,3}\\p{Lu})`,
  'giu',
);

/** The sentences that tell of a change and name the person, or say “she” behind one that does. */
export function sentencesOnChange(mentions: readonly Mention[], story: NamedStory): Span[] {
  const sentenceOf = sentenceFinder(story);
  const named = new Set(mentions.map(({ span }) => sentenceOf(span)));
  // “Club chairman Ole Brandt took over in May”: “she” behind another name is somebody else.
  const ofOthers = new Set(
    [
      ...story.mentions.filter(({ speaks, posts }) => speaks || posts.length > 0),
      ...story.entities.filter(({ kind }) => kind === 'person').flatMap((person) => person.mentions),
    ].map(({ span }) => sentenceOf(span)),
  );
  return story.sentences.flatMap(({ span }, i) => {
    if (!named.has(i) && !named.has(i - 1)) return [];
    const words = sliceOf(story.text, span).replace(RETIRED, '').replace(NO_CHANGE, '');
    const isOfPerson = named.has(i) || (!ofOthers.has(i) && HE_OR_SHE.test(words));
    return isOfPerson && tellsOfChange(words) ? [span] : [];
  });
}

function tellsOfChange(words: string): boolean {
  return TELLS_OF_CHANGE.test(words) || [...words.matchAll(MADE)].some(([, post = '']) => isPost(post));
}
