// The expressions here are for text in plain case: `[A-Z]` is any capital, `[A-Za-zª]` any letter.

// “Tested by: John Poe”, “Price: £40”: a label, and what it says.
const LABELLED = /(?<![A-Za-zª’'-])[A-Z][A-Za-zª’'/-]*(?: [a-zª]+){0,2}: ?(?=[^\s:])/g;
// “RRP: £40”, “Running time: 97”: most data are figures.
const FIGURE_BEHIND = /: ?[£$€+]?\d/;
// “minutes”: a word that is no name, and no label.
const SMALL_WORD = /(?<![A-Za-zª.@/’'-])[a-zª]{2,}(?![A-Za-zª:.@/’'-])/g;
const LABELS_AT_LEAST = 2;
const SMALL_WORDS_AT_MOST = 2;

/**
 * Whether a line in plain case is made of labels and what they say, as above a review or a recipe: “Director: Jane Roe Running
 * time: 97 minutes”. A headline with two colons has words between its names.
 */
export function isDataLine(line: string): boolean {
  const labels = [...line.matchAll(LABELLED)];
  if (labels.length < LABELS_AT_LEAST || labels[0]?.index !== 0 || !FIGURE_BEHIND.test(line)) return false;
  const rest = line.replace(LABELLED, ' ');
  return (rest.match(SMALL_WORD) ?? []).length <= SMALL_WORDS_AT_MOST;
}
