import { isBody } from '../text/block.ts';
import data from './data/style-choices.json' with { type: 'json' };
import { addPlace, formsUnder, type GatheredForms, type NameForm } from './name-forms.ts';
import { plainLetters } from './plain-letters.ts';
import { isQuoted } from './quoted.ts';
import type { Story } from './story.ts';

const CHOICE_OF: ReadonlyMap<string, string> = new Map(
  data.choices.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

const FORM_OF: ReadonlyMap<string, string> = new Map(data.choices.flat().map((form) => [form.toLowerCase(), form]));

// Only after figures: “Fifteen percent” is how a sentence opens.
const SHARES = ['per cent', 'percent', '%'];

// “e-mails”, “8%”, “8 percent”, “website”: any of the forms, in plain letters.
const ANY_FORM = new RegExp(
  `(?<=\\d)%|(?<=\\d )(?:per cent|percent)(?![a-zé-])|(?<![a-z\\dé./@-])(?:${data.choices
    .flat()
    .filter((form) => !SHARES.includes(form))
    .map((form) => form.toLowerCase())
    .join('|')})(?![a-z\\dé@-])`,
  'g',
);
// “U.S.”, “D.C”: letters with points.
const POINTED = /^(?:\p{Lu}\.)+\p{Lu}\.?$/u;
const LETTERS = /^\p{Lu}{2,5}$/u;

/**
 * The words that the body of a story writes in more than one way where a newsroom settles on one: “e-mail” and “email”,
 * “8%” and “8 percent”, “U.S.” and “US”. Each list has at least two forms, in the order in which they come first.
 */
export function findStyleChoices(story: Story): NameForm[][] {
  const byChoice = new Map<string, GatheredForms>();
  addWords(story, byChoice);
  addLetters(story, byChoice);
  return [...byChoice.values()].filter((forms) => forms.size > 1).map((forms) => [...forms.values()]);
}

function addWords({ blocks, quotes }: Story, byChoice: Map<string, GatheredForms>): void {
  for (const block of blocks) {
    if (!isBody(block)) continue;
    for (const match of plainLetters(block.prose).matchAll(ANY_FORM)) {
      const start = block.span.start + match.index;
      const place = { start, end: start + match[0].length };
      const form = FORM_OF.get(match[0]) ?? match[0];
      if (!isQuoted(quotes, place)) addPlace(formsUnder(byChoice, CHOICE_OF.get(form) ?? form), form, place);
    }
  }
}

function addLetters({ text, mentions, quotes }: Story, byChoice: Map<string, GatheredForms>): void {
  for (const { span, parts, block } of mentions) {
    if (!isBody(block)) continue;
    for (const { form, from } of parts) {
      if (!LETTERS.test(form) && !POINTED.test(form)) continue;
      const place = { start: span.start + from, end: span.start + from + form.length };
      // “US$5 million” is a currency.
      if (text.charAt(place.end) === '$' || isQuoted(quotes, place)) continue;
      addPlace(formsUnder(byChoice, form.replaceAll('.', '')), form, place);
    }
  }
}
