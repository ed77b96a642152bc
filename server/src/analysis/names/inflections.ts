import nameWords from '../data/name-words.json' with { type: 'json' };

// “Syria” and “Syrian”, “Forces” and “Force”: what an ending makes of a word is another word.
const ENDINGS: ReadonlySet<string> = new Set(nameWords.endings);

/** Whether an ending makes one of two folded words of the other: “syria” and “syrian”. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (long.startsWith(short) && ENDINGS.has(long.slice(short.length))) ||
    arePlaceAndPeople(a, b) ||
    arePlaceAndPeople(b, a)
  );
}

// “Texas”, “Syria”: what a place may lose before the ending of its people.
const PLACE_END = /(?:s|[aeiouy]s?)$/;
// “Texans”, “Syrians”.
const PEOPLE_END = /(?:ans?|ns)$/;

const STEM_LETTERS = 3;

/** “Texas” and “Texans”: a place and its people. */
function arePlaceAndPeople(place: string, people: string): boolean {
  if (!PLACE_END.test(place) || !PEOPLE_END.test(people)) return false;
  const stem = people.replace(PEOPLE_END, '');
  return stem.length >= STEM_LETTERS && place.startsWith(stem) && place.length - stem.length <= 2;
}
