// What stands before the first sentence of a line: the dateline of a report, the time of an entry in a live blog, the
// day of one in a chronology.

const word = String.raw`\p{Lu}[\p{L}.'’-]*`;
const place = `${word}(?:[ /]${word}){0,3}`;
const further = String.raw`(?:, (?:\p{Lu}|\d)[\p{L}\d.'’]*(?: [\p{Lu}\d][\p{L}\d.'’]*){0,3}){0,3}`;
const agency = String.raw`(?: ?\([^()\n]{1,30}\))?`;
const shape = new RegExp(
  String.raw`^\s*(${place})(${further})(${agency})( +(?:-{1,2}|–|—) +| ?(?:—|--) ?)(?=["“'‘]?[\p{Lu}\d])`,
  'u',
);

/** A longer beginning of a line is none, in UTF-16 units. */
const longest = 120;
/** What stands behind a dash without spaces may belong to the word before it, if that is as short as an acronym. */
const longestAcronym = 5;

/** "14:32", "9.05am GMT", "11:40 p.m. -". */
const clock =
  /^\s*(?:\d{1,2}:\d{2}|\d{1,2}\.\d{2}(?= ?[ap]\.?m))(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|BST|CES?T|E[SD]?T|MSK))?(?: ?[-–—|:])?\s+(?=["“'‘]?\p{Lu})/u;

const month = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6}|\.)?`;
/** "Jan. 26 — ", "17 February 2022: ". */
const day = new RegExp(
  String.raw`^\s*(?:[-•*] )?(?:${month} \d{1,2}(?:, \d{4})?|\d{1,2} ${month}(?: \d{4})?)(?: ?[–—:]| -{1,2}) +(?=["“'‘]?\p{Lu})`,
  'u',
);

/**
 * Where the dateline at the beginning of a line ends, with its dash: "MOSCOW (AP) — ", "KYIV, Ukraine, March 3 - ",
 * "WASHINGTON—", the time, "14:32", or the day, "Jan. 26 — "; 0 where there is none. The place stands in capitals, or the agency behind it.
 */
export function lengthOfLead(line: string): number {
  const start = line.slice(0, longest);
  const entry = clock.exec(start) ?? day.exec(start);
  if (entry) return entry[0].length;
  const [whole, where = '', when = '', by = '', dash = ''] = shape.exec(start) ?? [];
  if (whole === undefined) return 0;
  const letters = where.match(/\p{L}/gu)?.length ?? 0;
  const inCapitals = where === where.toUpperCase() && letters >= 3;
  if (!inCapitals && by === '') return 0;
  const isTight = !dash.startsWith(' ') && when === '' && by === '';
  return isTight && letters <= longestAcronym ? 0 : whole.length;
}
