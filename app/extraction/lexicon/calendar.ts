// The words of the calendar: months, weekdays, numbers in words, units and parts of the day.

/** Month names and their newspaper abbreviations (AP stylebook: Jan., Feb., Aug., Sept., Oct., Nov., Dec.) to 1-12. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Weekdays as `Date.getUTCDay` counts them: Sunday is 0. Abbreviations count only beside a date. */
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

export const weekdayAbbreviations: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};

/** Cardinals in words; "a" and "an" count one. */
export const cardinals: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Ordinals in words, for days of the month ("March eighth") and quarters ("the third quarter"). */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** Days of the year that have the same date every year, as [month, day]. */
export const fixedDays: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
};

/** Words before a weekday that make it a name ("Black Monday", "Super Tuesday", "Bloody Sunday"). */
export const weekdayNamePrefixes = [
  'Black',
  'Bloody',
  'Ash',
  'Good',
  'Super',
  'Palm',
  'Easter',
  'Cyber',
  'Holy',
];

/** Words after a weekday that make it a title ("Sunday Times", "Friday Prayers" stays a day). */
export const weekdayNameSuffixes = [
  'Times',
  'Telegraph',
  'Mail',
  'Mirror',
  'Express',
  'Herald',
  'Post',
  'Star',
  'Morning Herald',
  'Night Live',
  'Night Football',
  'Review',
];

/** Verbs whose participle looks ahead: "talks scheduled for Friday". */
export const planningParticiples = [
  'scheduled',
  'planned',
  'expected',
  'due',
  'slated',
  'set',
  'supposed',
  'bound',
  'poised',
  'proposed',
  'hoped',
];
