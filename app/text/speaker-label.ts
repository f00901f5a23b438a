// Labels that open the turns of a transcript: "SECRETARY BLINKEN: …", "Question: …", "Dmitry Peskov (via interpreter): …".

const word = String.raw`\p{Lu}[\p{L}.'’-]*`;
const shape = new RegExp(
  String.raw`^\s*(${word}(?: (?:of|for|to|the|and) ${word}| ${word}){0,6})( ?\([^()\n]{1,60}\))?: +(?=[^\s"“”„«'‘])`,
  'u',
);

/** A longer beginning of a line is no label, in UTF-16 units. */
const longest = 120;

/** What stands between marks behind a colon is quoted, and no turn. The words of the label that opens a line, with where they stand in it and where the speech begins; null for none. */
export function labelOf(
  line: string,
): { readonly label: string; readonly start: number; readonly end: number; readonly speech: number } | null {
  const [whole, label] = shape.exec(line.slice(0, longest)) ?? [];
  if (whole === undefined || label === undefined) return null;
  const start = whole.indexOf(label);
  return { label, start, end: start + label.length, speech: whole.length };
}

/**
 * The labels of a text: in capitals, or opening more than one line. That a label names a speaker is not said: "PHOTO:"
 * is one too.
 */
export function labelsIn(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [line] of text.matchAll(/[^\n]+/g)) {
    const label = labelOf(line)?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + (inCapitals(label) ? 2 : 1));
  }
  return new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
}

/** Whether a label is written in capitals. */
export function inCapitals(label: string): boolean {
  return label === label.toUpperCase();
}
