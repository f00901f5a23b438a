// Names of right-to-left scripts in lines that read from left to right, so that "A → B" keeps its meaning.

/** Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** The left-to-right mark, and what begins and ends an isolate (Unicode Standard Annex 9). */
const MARK = '\u200e';
const ISOLATE = '\u2068';
const END = '\u2069';

/** The name as a part of a line: what stands beside it keeps its place, whatever the script. */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? ISOLATE + name + END : name;
}

/** A line that reads from left to right although it may begin with a name that does not. */
export function leftToRight(line: string): string {
  return line.includes(ISOLATE) ? MARK + line : line;
}

/** "Norway → Chile" */
export function pairLabel(source: string, target: string): string {
  return leftToRight(`${isolate(source)} → ${isolate(target)}`);
}

/** The names of such a label, as they are. */
export function namesOfPair(label: string): readonly [source: string, target: string] {
  const [source = '', target = ''] = label
    .split(' → ')
    .map((side) => side.replace(/[\u200e\u2068\u2069]/g, ''));
  return [source, target];
}

/** Whether the text reads from right to left: its first letter or mark says so. */
export function readsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/[\u200e\p{L}]/u.exec(text)?.[0] ?? '');
}
