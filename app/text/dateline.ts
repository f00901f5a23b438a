// The dateline of a report: where, and often when and for which agency, it was written.

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

/**
 * Where the dateline at the beginning of a line ends, with its dash: "MOSCOW (AP) — ", "KYIV, Ukraine, March 3 - ",
 * "WASHINGTON—"; 0 where there is none. The place stands in capitals, or the agency behind it.
 */
export function lengthOfDateline(line: string): number {
  const [whole, where = '', when = '', by = '', dash = ''] = shape.exec(line.slice(0, longest)) ?? [];
  if (whole === undefined) return 0;
  const letters = where.match(/\p{L}/gu)?.length ?? 0;
  const inCapitals = where === where.toUpperCase() && letters >= 3;
  if (!inCapitals && by === '') return 0;
  const isTight = !dash.startsWith(' ') && when === '' && by === '';
  return isTight && letters <= longestAcronym ? 0 : whole.length;
}
