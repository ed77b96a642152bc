import { anyOf } from '../../english/any-of.ts';
import around from '../data/around-letters.json' with { type: 'json' };
import { type LettersInText, NAME_AFTER, THE_BEFORE } from './name-doubts.ts';

// “WXYZ”: an American station
const CALL_SIGN = /^[WK]\p{Lu}{2,3}$/u;
// “QMTV”: a channel
const CHANNEL = /^\p{Lu}{1,3}TV$/u;
// “-TV”, “ radio”, “’s “Harbour Hour””
const STATION_AFTER = /^(?:-TV|-FM|-AM|\s(?:anchor|host|listeners|radio|TV|television|viewers)\b|[’']s\s["“])/i;
// “on ” before “QMTV’s Harbour Hour”
const ON_BEFORE = /\bon\s(?:the\s)?$/;
const ITS_SHOW_AFTER = /^[’']s\s[A-Z]/;
// “an interview with ”, “the hosts on ”, “told ”
const ON_AIR_BEFORE = new RegExp(`\\b(?:${anyOf(around.onAir)}\\s(?:by|of|on|to|with)|told)\\s$`);

// “ and NBC News”, “NBC and ” beside “WXYZ”: a station, named with a network.
const NETWORK = anyOf(around.networks);
const NETWORK_AFTER = new RegExp(`^,?\\s(?:and|or)\\s(?:the\\s)?${NETWORK}\\b`);
const NETWORK_BEFORE = new RegExp(`\\b${NETWORK}(?:\\sNews)?,?\\s(?:and|or)\\s$`);
// “730 ”, “98.7 FM ” before “WXYZ”: where it is heard, which no year looks like.
const FREQUENCY_BEFORE = /(?:^|[^$€£\d.,])(?:(?:5[3-9]|[6-9]\d|1[0-7]\d)0|(?:8[7-9]|9\d|10[0-8])\.\d)\s(?:[AF]M\s)?$/;
// “NBC ” before “HQT”: a network's station, by its town.
const STATIONS_NETWORK_BEFORE = /\b(?:ABC|CBS|FOX|Fox|NBC)\s$/;
const THREE_LETTERS = /^\p{Lu}{3}$/u;

// “ reported”, “ says” after “WXYZ”: what stations do; “WADA said” is a body, whose letters are a word.
const REPORTS_AFTER = /^\s(?:reported|reports|said|says)\b/;
// “-TV”, “ local news” after “WXYZ”: what makes a station of such letters.
const ON_AIR_AFTER = /^(?:-(?:TV|FM|AM)\b|\s(?:local\s)?news\b)/;
const SPOKEN = /^[^AEIOUY][AEIOUY][^AEIOUY][AEIOUY]$/;

/** “WXYZ reported”, “WXYZ local news”, “WXYZ and NBC News”, “730 WXYZ”, “NBC HQT”: a station, wherever else in the story its letters stand. */
export function isStation({ letters, before, after }: LettersInText): boolean {
  if (THREE_LETTERS.test(letters) && STATIONS_NETWORK_BEFORE.test(before)) return !NAME_AFTER.test(after);
  if (!CALL_SIGN.test(letters)) return false;
  if (letters.length === 4 && REPORTS_AFTER.test(after) && !SPOKEN.test(letters) && !THE_BEFORE.test(before))
    return true;
  if (letters.length === 4 && ON_AIR_AFTER.test(after) && !SPOKEN.test(letters)) return true;
  return NETWORK_AFTER.test(after) || NETWORK_BEFORE.test(before) || FREQUENCY_BEFORE.test(before);
}

/** “WXYZ radio”: letters that may be a station's at this place. */
export function isCallSign({ letters, before, after }: LettersInText): boolean {
  if (CHANNEL.test(letters) && ON_BEFORE.test(before) && ITS_SHOW_AFTER.test(after)) return true;
  return CALL_SIGN.test(letters) && (STATION_AFTER.test(after) || ON_AIR_BEFORE.test(before));
}
