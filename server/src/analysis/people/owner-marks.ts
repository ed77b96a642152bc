import { isFirstName } from '../../english/first-names.ts';
import { isCommonWord } from '../../english/known-words.ts';
import type { Mention } from '../names/mentions.ts';
import { placeOfParts } from '../names/name-parts.ts';
import type { NamedStory } from '../names/named-story.ts';
import type { NameVariant } from '../names/variants.ts';
import type { NameForm } from '../names/written-forms.ts';
import { isCalledPolitely } from './person-introductions.ts';

type Text = Pick<NamedStory, 'mentions' | 'text'>;

/**
 * The surnames whose last “s” the mark of the owner took or gave: “Louise Jenks” and “Miss Jenk’s place”, “Miles Prowse” and “Mr
 * Prowses’ doctor”. The Prowses may own a house together, so that it is asked of one person only.
 */
export function findOwnerMarks({ mentions, text }: Text): NameVariant[] {
  const owners = mentions.filter((mention) => mention.parts.length === 1 && markAfter(mention, text) !== undefined);
  if (owners.length === 0) return [];
  const surnames = surnamesIn(mentions);
  return owners.flatMap((owner) => {
    const [part] = owner.parts;
    const first = part && surnames.get(isBare(owner, text) ? `${part.fold}s` : part.fold.replace(/s$/, ''));
    if (part === undefined || first === undefined || surnames.has(part.fold)) return [];
    if (!isOnePerson(owner, { mentions, text })) return [];
    const second = { form: part.form, places: [placeOfParts(owner, part)], fullFrom: undefined };
    return [{ first, second, kind: 'owner' as const }];
  });
}

const MARK = /^['’](s?)(?= )/u;

function markAfter({ span, parts }: Mention, text: string): 's' | '' | undefined {
  const mark = MARK.exec(text.slice(span.end, span.end + 3));
  if (mark === null) return undefined;
  if (mark[1] === 's') return 's';
  return parts[0]?.form.endsWith('s') === true ? '' : undefined;
}

/** “Jenk’s”, not “Prowses’”. */
function isBare(owner: Mention, text: string): boolean {
  return markAfter(owner, text) === 's';
}

/** “Miss Jenk’s”, and “Jenk’s” where that is neither a word nor a first name nor ever without the mark. */
function isOnePerson(owner: Mention, { mentions, text }: Text): boolean {
  if (isCalledPolitely(owner, { text })) return true;
  const fold = owner.parts[0]?.fold ?? '';
  if (!isBare(owner, text) || isFirstName(fold) || isCommonWord(fold)) return false;
  return mentions.every((mention) => mention.parts[0]?.fold !== fold || markAfter(mention, text) !== undefined);
}

/** The surnames that stand behind a first name, where each stands. */
function surnamesIn(mentions: readonly Mention[]): Map<string, NameForm> {
  const surnames = new Map<string, NameForm>();
  for (const mention of mentions) {
    const surname = mention.parts.at(-1);
    if (surname === undefined || mention.parts.length < 2 || surnames.has(surname.fold)) continue;
    surnames.set(surname.fold, {
      form: surname.form,
      places: [placeOfParts(mention, surname)],
      fullFrom: mention.span.start,
    });
  }
  return surnames;
}
