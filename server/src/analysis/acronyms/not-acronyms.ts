import lists from '../data/not-acronyms.json' with { type: 'json' };

/** Postal codes of the states, districts and territories of the United States. */
export const STATE_CODES: ReadonlySet<string> = new Set(lists.stateCodes);

/** Those that hardly stand for anything else, so that a comma before them is not needed. */
export const PLAIN_STATE_CODES: ReadonlySet<string> = new Set(lists.plainStateCodes);

/** Halves of the day, and time zones. */
export const TIME_MARKS: ReadonlySet<string> = new Set(lists.timeMarks);

/** What opens what is written after the end: “PS”. */
export const POSTSCRIPTS: ReadonlySet<string> = new Set(lists.postscripts);

/** What a year counts from: “BCE”. */
export const ERAS: ReadonlySet<string> = new Set(lists.eras);

/** “U.S. Army”, “U.N. Security Council”: those with points and a name after them all the same. */
export const POINTED_COUNTRIES: ReadonlySet<string> = new Set(lists.pointedCountries);

/** What stands after a person's name: degrees, honours, orders. */
export const CREDENTIALS: ReadonlySet<string> = new Set(lists.credentials);

/** Those of them that people are given, so that an article stands before them: “an MBE”. */
export const HONOURS: ReadonlySet<string> = new Set(lists.honours);

/** What the International Olympic Committee calls countries, in brackets after an athlete: “KEN”. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(lists.countries);

/** What stands after a place in the name of a sports club: “FC”. */
export const CLUB_LETTERS: ReadonlySet<string> = new Set(lists.clubs);

/** What people type for whole phrases: “BTW”. */
export const SHORTHAND: ReadonlySet<string> = new Set(lists.shorthand);

/** Codes of money: “CAD”. */
export const CURRENCIES: ReadonlySet<string> = new Set(lists.currencies);

/** What stands after a company's name: “LTD”. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(lists.companySuffixes);

/** News agencies and broadcasters, whose letters in brackets after a place or a name are a credit. */
export const NEWS_CREDITS: ReadonlySet<string> = new Set(lists.newsCredits);

/** “Spokesman”, “Reporter”: words besides titles that say who somebody is. */
export const ROLES: ReadonlySet<string> = new Set(lists.roles);

/** Units of measure, after a number: “MPH”, “GWh”. */
export const UNITS: ReadonlySet<string> = new Set([
  ...lists.units,
  ...lists.metricPrefixes.flatMap((prefix) => lists.metricUnits.map((unit) => prefix + unit)),
]);

/** What stands before a ship's name: “MV”. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(lists.shipPrefixes);

/** Common words that writers put in capitals for weight, and cries. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set([...lists.capitalWords, ...lists.interjections]);
