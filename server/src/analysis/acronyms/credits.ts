import { anyOf } from '../../english/any-of.ts';
import around from '../data/around-letters.json' with { type: 'json' };
import type { LettersInText } from './name-doubts.ts';
import { NEWS_CREDITS } from './not-acronyms.ts';

// “MARLOW via Getty Images”: the photographer's name
const PHOTO_CREDIT_AFTER = new RegExp(
  `^(?:\\s[A-Z]{2,})?(?:\\s(?:via|for)\\s|/)${anyOf(around.photoAgencies, NEWS_CREDITS)}\\b`,
);

// “. [Pier Post, HWB/QRT, ”: a bracket after a sentence's end that holds nothing but names.
const SOURCES_BEFORE = /[.!?]["”’']?\s[[(](?:[A-Z][A-Za-zª\d/&.-]*,?\s){0,4}$/;
const SOURCES_AFTER = /^(?:,\s[A-Z][A-Za-zª\d/&., -]*)?[\])]/;

// “[h/t ”, “(via ”: whom a post has it from.
const THANKED_BEFORE = /\bh\/t:?\s$|[[(]via\s$/i;
// “gone. ” before and “ 11” after “QT”: who filed it, at the end of a story.
const SENTENCE_BEFORE = /[.!?]["”’']?\s$/;
const NUMBER_AND_END = /^(?:\s|\/)\d{1,3}\s*$/;

// “by ” before “QRT” and “ on May 9, 2012 10:52 AM” after: who wrote a comment, and when.
const BY_BEFORE = /\bby\s$/;
const WRITTEN_AFTER = /^ on (?:[A-Z][a-z]+,? )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? (?:at )?@?\d{1,2}:\d\d/;

// “Ann Marlow/Harrow Post / ” before “QRT”, at the end of a line; “Harrow quay[” before it, grown to a caption.
const SLASH_BEFORE = /[A-Za-zª]\s\/\s$/;
const GROWN_BRACKET_BEFORE = /[a-zª][[(]$/;
const CLOSES_BRACKET = /^[\])]/;
const ENDS_LINE = /^[\])]?\s*(?:\n|$)/;
// “Pic: the pier at Harrow (” before “QA)”
const PICTURE_BEFORE = new RegExp(`(?:^|[\\s([])${anyOf(around.pictureCredits)}:\\s?(?:[^.!?\\n]*[\\s(/,])?$`);
// “ (@quist” after “[Away] QT”: the name that a reader goes by.
const HANDLE_AFTER = /^\s?\(@[A-Za-z\d_]/;

// “[Image via ”, “(Photo: ”, “[Picture by Ann Marlow/”: a bracket that says whose picture it is.
const PICTURE_BRACKET_BEFORE = new RegExp(
  `[[(]${anyOf(around.pictureCredits)}(?:\\s(?:by|courtesy|courtesy of|from|via))?:?\\s(?:[A-Z][A-Za-zª.'’-]*[\\s/]+){0,3}$`,
);
// “the pier burns [” before “HQX]” at the end of a line without a full stop.
const SQUARE_BRACKET_BEFORE = /[A-Za-zª.!?]["”’']?\s\[$/;
const CLOSES_SQUARE_AND_ENDS = /^\]\s*(?:\n|$)/;
// “   Pier on fire: …” after “HQX” that opens its line: a picture's line has grown to the credit above it.
const OPENS_LINE = /(?:^|\n)\s*$/;
const CAPTION_AFTER = /^\s{3,}[A-Z]/;
// “, Reuters”, “Reuters, ”: a line of nothing but names, one of them an agency's.
const NAMES_AFTER = /^(?:[,/]\s?[A-Z][A-Za-zª]*)+\s*$/;
const NAMES_BEFORE = /^\s*(?:[A-Z][A-Za-zª]*[,/]\s?)+$/;
const AGENCIES: ReadonlySet<string> = new Set([...around.photoAgencies, ...NEWS_CREDITS]);
const AGENCY = new RegExp(`\\b${anyOf(around.photoAgencies, NEWS_CREDITS)}\\b`);
// “over the pier ” before an agency at the end of a line without a full stop
const CAPTION_BEFORE = /[a-zª]\s$/;
const LINE_ENDS_AFTER = /^\s*(?:\n|$)/;

/** “HQX, Reuters”, “Reuters, HQX”: who filed a story, in the line below it. */
function isSignOff(before: string, after: string): boolean {
  if (!AGENCY.test(before + after)) return false;
  if (OPENS_LINE.test(before)) return NAMES_AFTER.test(after);
  return NAMES_BEFORE.test(before) && (NAMES_AFTER.test(after) || LINE_ENDS_AFTER.test(after));
}

/** “[Image via HQX]”, “Pier burns [HQX]”, “HQX   Pier on fire”, “Boats at the quay AFP”: whose picture it is. */
function isPictures({ letters, before, after }: LettersInText): boolean {
  if (PICTURE_BRACKET_BEFORE.test(before) && /^[\])/]/.test(after)) return true;
  if (SQUARE_BRACKET_BEFORE.test(before) && CLOSES_SQUARE_AND_ENDS.test(after)) return true;
  if (OPENS_LINE.test(before) && CAPTION_AFTER.test(after)) return true;
  return AGENCIES.has(letters) && CAPTION_BEFORE.test(before) && LINE_ENDS_AFTER.test(after);
}

/** “Ann Marlow/Harrow Post / QRT”, “Pic: the pier (QRT)”, “QT (@quist)”: who took a picture, or wrote a post. */
function isSignature(before: string, after: string): boolean {
  if (HANDLE_AFTER.test(after) || (PICTURE_BEFORE.test(before) && ENDS_LINE.test(after))) return true;
  return (
    (SLASH_BEFORE.test(before) && ENDS_LINE.test(after)) ||
    (GROWN_BRACKET_BEFORE.test(before) && CLOSES_BRACKET.test(after))
  );
}

/** “MARLOW via Getty Images”: the photographer's name; “Rates rose. [HWB]”: who says so; “by QRT on May 9, 10:52”. */
export function isCredit(inText: LettersInText): boolean {
  const { before, after } = inText;
  if (isSignature(before, after) || isPictures(inText) || isSignOff(before, after)) return true;
  if (THANKED_BEFORE.test(before) || (BY_BEFORE.test(before) && WRITTEN_AFTER.test(after))) return true;
  if (SENTENCE_BEFORE.test(before) && NUMBER_AND_END.test(after)) return true;
  return PHOTO_CREDIT_AFTER.test(after) || (SOURCES_BEFORE.test(before) && SOURCES_AFTER.test(after));
}
