// “This article was amended on 3 May”, “This story has been updated to give the mayor’s title”.
const AMENDED =
  /^[([]?(?:This|Our|The (?:original|earlier)) (?:article|story|post|report|piece|column|headline|page|caption|graphic|item|review|obituary|dispatch)\b[^.]{0,80}? (?:was|were|has been|have been)(?: [a-z]+ly| first| since| last)? (?:amended|corrected|updated|revised|clarified|edited|modified|changed|altered)\b(?! in \d{4})/;

// “An earlier version of this article misspelled the mayor’s name.”
const EARLIER_VERSION =
  /^[([]?(?:(?:In )?(?:an?|the) (?:earlier|previous|original|prior|first|initial) (?:version|edition)s? of (?:this|the|our)|(?:This|The) (?:article|story|post|report|piece) (?:originally|initially|previously|earlier|incorrectly|mistakenly|wrongly)) /i;

// “This content was paid for by Harrow Rail.”, “Sponsored by Harrow Rail”: who pays for the page.
const PAID_FOR =
  /^[([]?(?:(?:This|The) (?:\p{L}+ ){0,2}(?:article|content|feature|newsletter|page|podcast|post|series|story) (?:was|is|has been) (?:paid for|sponsored|funded|presented|brought to you)|(?:Sponsored|Presented|Paid for|Promoted) by \p{Lu}[^.!?]{1,80}\.?$|Brought to you by |(?:Sponsored|Paid|Partner|Promoted) (?:article|content|feature|post|story) (?:by|for|from|in partnership with) \p{Lu})/u;

// “Advertisement”, “Story continues below advertisement”, “SPONSORED CONTENT”: a line of the page, not of the story.
const PAGE_LINE =
  /^[-–—*\s]*(?:(?:(?:story|article)? ?continues (?:below|after) (?:the )?)?(?:advert|advertisement|ad)|(?:sponsored|paid|partner|promoted|branded) (?:content|post|story)|advertorial|advertisement feature)[-–—*\s.]*$/i;

// “Sign up here for our newsletter.”, “Follow Copy Weekly on Facebook”: what a page asks of its readers.
const CALL_TO_READERS =
  /^(?:Sign up|Subscribe|Click here|Follow|Join|Download|Listen to|Like) [^.!?]{0,80}(?:newsletter|newsletters|podcast|app|inbox|alerts|on (?:Twitter|Facebook|Instagram|LinkedIn|TikTok|WhatsApp|YouTube|X))[^.!?]{0,40}[.!]?$/;

// “© 2026 Harrow Courier”, “All rights reserved.”
const COPYRIGHT = /^(?:©|\(c\) \d|Copyright (?:©|\(c\)|\d{4}))|^[^.]{0,60}\ball rights reserved\.?$/i;

const PATTERNS = [AMENDED, EARLIER_VERSION, PAID_FOR, PAGE_LINE, CALL_TO_READERS, COPYRIGHT];

/** Whether a paragraph is what the house says of its story or its page: a correction, an advertisement's mark, a plea. */
export function isHouseLine(line: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(line));
}
