// The marks that NFD puts after a letter: the two dots of “ö”.
const MARKS = /\p{M}+/gu;
// “O’Brien”, “al-Turba”, “U.S.”: whatever is neither letter nor digit.
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
// “zu”, “AZ 09”: letters that need no taking apart.
const ONLY_ASCII = /^[ -~]*$/;
// “ø”, “ł”: letters that NFD does not take apart.
const WHOLE_LETTERS = /[øłđðþßæœı]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The letters of a name and nothing else: “Al-Nusra”, “al Nusra” and “Alnusra” all give “alnusra”. */
export function foldName(form: string): string {
  const lower = form.toLowerCase();
  if (ONLY_ASCII.test(lower)) return lower.replace(NOT_LETTERS, '');
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(NOT_LETTERS, '')
    .replace(WHOLE_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

// One sound for the letters that systems of transliteration choose between; the order of the steps matters.
const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/shch|sch|tch|ch|sh/g, 'C'], // “Yushchenko”, “Yuschenko”; “Daesh”, “Daech”
  [/ph/g, 'f'], // “Stephanie”, “Stefanie”
  [/kh|ck|[kq]/g, 'k'], // “Kandahar”, “Qandahar”
  [/gh/g, 'g'], // “Benghazi”, “Bengazi”
  [/^y(?=[aeiou])/g, 'j'], // “Yukos”, “Jukos”
  [/c(?=[eiy])/g, 's'], // “Francis”
  [/c/g, 'k'], // “Erica”, “Erika”
  [/x/g, 'ks'], // “Alexei”, “Aleksei”
  [/([dt])h/g, '$1'], // “Riyadh”, “Riyad”
  [/t[sz]/g, 's'], // “Fritzl”, “Frizl”
  [/z/g, 's'], // “Yuganskneftegaz”
  [/dj/g, 'j'], // “Djamal”, “Jamal”
  [/(?:(?<=^|[^aeiou])w|w(?=[aeiou]))/g, 'v'], // “Walid”; but “Zawr” has a long vowel
  [/h$/, ''], // “Raqqah”, “Raqqa”
  [/([^aeiou])\1+/g, '$1'], // “Hassan”, “Hasan”
  [/(?<!^|.[aeiouyw])[aeiouyw]*[ouw][aeiouyw]*|^[aeiou]*[ou][aeiouyw]*/g, 'O'], // “Yousef”, “Yusuf”
  [/(?<!^|.[aeiy])[aeiy]*[eiy][aeiy]*|^[aei]*[ei][aeiy]*/g, 'E'], // “Zeinab”, “Zaynab”, “Zainab”
  [/a+/g, 'A'],
];
const VOWELS = /[AEO]/g;
const VOWEL_AT_START = /^[AEO]/;

/**
 * How a folded name sounds, roughly: one letter a consonant, and A, E (e, i, y) or O (o, u) for a run of vowels.
 * “Mohammed” and “Muhamed” both give “mOhAmEd”.
 */
export function soundOf(fold: string): string {
  let sound = fold;
  for (const [pattern, to] of SOUNDS) sound = sound.replace(pattern, to);
  return sound;
}

/** The consonants of a sound, and a mark for a vowel in front: what the spellings of one foreign name share. */
export function skeletonOf(sound: string): string {
  return (VOWEL_AT_START.test(sound) ? '-' : '') + sound.replace(VOWELS, '');
}

/** How far the vowels of two sounds with the same skeleton lie apart: 0 alike, 1 for each doubtful vowel, 2 for each wrong one. */
export function vowelDistance(a: string, b: string): number {
  const [slotsA, slotsB] = [vowelSlots(a), vowelSlots(b)];
  const atEnd = slotDistance(slotsA.at(-1) ?? '', slotsB.at(-1) ?? '');
  // “Roman”, “Romano”: a swallowed last vowel is a different name.
  const ending = (slotsA.at(-1) === '') === (slotsB.at(-1) === '') ? atEnd : 2;
  return slotsA.slice(0, -1).reduce((sum, vowel, i) => sum + slotDistance(vowel, slotsB[i] ?? ''), ending);
}

// “m”, “h”: what parts the vowels.
const CONSONANT = /[^AEO]/;

function vowelSlots(sound: string): string[] {
  return sound.split(CONSONANT);
}

/** A swallowed vowel, and a against e, are what transcribers differ in; o against e is another name. */
function slotDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  return a === 'O' || b === 'O' ? 2 : 1;
}
