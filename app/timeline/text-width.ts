// How wide a line of 12 px type is at most, where nothing can measure it: in DejaVu Sans, the widest of the common sans faces.

/** Px of the characters of a kind, by the first that a character is of. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s,.:;'’!()[\]/|\\ijlftrIJ-]/, 4.9],
  [/[mwMW…—@%#+<=>^~&]/, 12],
  [/[^\p{Lu}\p{Script=Cyrillic}\u0020-\u024f\u2010-\u201f]/u, 12],
  [/\p{Lu}/u, 9.4],
  [/\p{Script=Cyrillic}/u, 10.9],
];
const OTHER = 7.6;

const known = new Map<string, number>();

/** Px of a single character. */
function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = widths.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
    known.set(character, width);
  }
  return width;
}

/** Px of the text, rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The longest beginning of the text that is no wider than `room` px. */
export function beginningWithin(text: string, room: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > room) break;
    end += character.length;
  }
  return text.slice(0, end);
}
