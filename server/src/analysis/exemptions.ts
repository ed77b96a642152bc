/** Why a sentence needs no source although nobody is named for it. */
export type Exemption = 'question' | 'fragment' | 'schedule' | 'no-comment';

/** A shorter sentence states too little to be asked for a source. */
const FEWEST_WORDS = 6;
/** A longer sentence tells more than the time of an event. */
const LONGEST_SCHEDULE = 22;

// “names that somebody writes two ways”: an item of a list, no sentence.
const SMALL_LETTER = /^\p{Ll}/u;

// “will meet”, “is due to open”, “takes place”: what is announced to everybody.
const EVENT =
  /\b(?:will|is (?:due|scheduled|set) to|are (?:due|scheduled|set) to)(?: be)? (?:air|appear|arrive|begin|broadcast|close|continue|convene|end|face|gather|held|hold|host|join|last|launch|leave|meet|open|perform|play|published|release|released|reopen|resume|return|run|speak|start|take (?:place|part)|travel|visit|vote)\b|\b(?:takes?|take) place\b|\b(?:opens?|closes?|begins?|starts?|ends?|runs?) (?:on|at|from|until)\b/i;
// “on Monday”, “at 7 p.m.”, “next week”, “in June”, “March 3”: when it is.
const TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|noon|midnight|(?:this|next) (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter)|january|february|march|april|may \d|june|july|august|september|october|november|december|week\b)|\bat \d/i;

// “did not immediately respond to a request for comment”, “could not be reached”: what the newsroom itself did.
const NO_COMMENT =
  /\b(?:(?:did|does|do|would|had|has|have)(?: not|n[’']t) (?:immediately |yet )?(?:answer|comment|replied|reply|respond|responded|return|returned)|declined (?:to comment|comment|an interview|interview requests?)|could(?: not|n[’']t) (?:immediately )?be reached|no(?:t immediately available for| immediate) comment)\b/i;

/** Why a sentence is not asked for a source whatever it weighs; none when it may be asked. */
export function exemptionOf(sentence: string): Exemption | undefined {
  const words = sentence.split(/\s+/).length;
  if (sentence.endsWith('?')) return 'question';
  if (words < FEWEST_WORDS || SMALL_LETTER.test(sentence)) return 'fragment';
  if (NO_COMMENT.test(sentence)) return 'no-comment';
  return words <= LONGEST_SCHEDULE && EVENT.test(sentence) && TIME.test(sentence) ? 'schedule' : undefined;
}
