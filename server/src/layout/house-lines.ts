import { anyOf } from '../english/any-of.ts';
import words from './data/house-words.json' with { type: 'json' };

// “This article was amended on 3 May”, “This story has been updated to give the mayor’s title”.
const AMENDED = new RegExp(
  `^[([]?${anyOf(words.thisIs)} ${anyOf(words.pieces)}\\b[^.]{0,80}? (?:was|were|has been|have been)(?: [a-z]+ly| first| since| last)? ${anyOf(words.amended)}\\b(?! in \\d{4})`,
);

// “An earlier version of this article misspelled the mayor’s name.”
const EARLIER_VERSION = new RegExp(
  `^[([]?(?:(?:In )?(?:an?|the) ${anyOf(words.earlier)} ${anyOf(words.version)} of (?:this|the|our)|(?:This|The) ${anyOf(words.pieces)} ${anyOf(words.wrongly)}) `,
  'i',
);

// “This content was paid for by Harrow Rail.”, “Sponsored by Harrow Rail”: who pays for the page.
const PAID_FOR = new RegExp(
  `^[([]?(?:(?:This|The) (?:[A-Za-zª]+ ){0,2}${anyOf(words.sold)} (?:was|is|has been) ${anyOf(words.paidFor)}|${anyOf(words.paidBy)} by [A-Z][^.!?]{1,80}\\.?$|Brought to you by |${anyOf(words.sponsored)} ${anyOf(words.sold)} (?:by|for|from|in partnership with) [A-Z])`,
);

// “Advertisement”, “Story continues below advertisement”, “SPONSORED CONTENT”: a line of the page, not of the story.
const PAGE_LINE = new RegExp(
  `^[-–—*\\s]*(?:(?:story|article)? ?continues (?:below|after) (?:the )?)?${anyOf(words.marks)}[-–—*\\s.]*$`,
  'i',
);

// “Sign up here for our newsletter.”, “Follow Copy Weekly on Facebook”: what a page asks of its readers.
const CALL_TO_READERS = new RegExp(
  `^${anyOf(words.calls)} [^.!?]{0,80}(?:${anyOf(words.services)}|on ${anyOf(words.sites)})[^.!?]{0,40}[.!]?$`,
);

// “VIEW GALLERY”, “Watch the video”, “Scroll down for video”: what else a page shows there.
const SHOWN_HERE = new RegExp(
  `^(?:${anyOf(words.shows)} (?:[a-z]+ ){0,2}?${anyOf(words.shown)}(?: (?:below|here|above))?|scroll down (?:for|to) [^.!?]{1,40})[.:]?$`,
  'i',
);

// “The post Old pier to close appeared first on Harrow Courier.”: what WordPress puts below each story of a feed.
const FIRST_ON = /^The post .{1,200} (?:appeared first|first appeared) on [A-Z][^.!?]{1,80}\.?$/;

// “© 2026 Harrow Courier”, “All rights reserved.”
const COPYRIGHT = /^(?:©|\(c\) \d|Copyright (?:©|\(c\)|\d{4}))|^[^.]{0,60}\ball rights reserved\.?$/i;

const PATTERNS = [AMENDED, EARLIER_VERSION, PAID_FOR, PAGE_LINE, CALL_TO_READERS, SHOWN_HERE, FIRST_ON, COPYRIGHT];

/**
 * Whether a paragraph in plain case is what the house says of its story or its page: a correction, an advertisement's
 * mark, a plea.
 */
export function isHouseLine(line: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(line));
}
