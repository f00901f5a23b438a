// A light stemmer: enough that inflections of one word meet, no more.

/** Plurals, participles and adverbs, where what is left is still a word's worth of letters. */
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ies',
  'ied',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];
const SHORTEST_STEM = 3;

/** The word without its ending: "refused", "refuses" and "refusal" give "refus". Lower case in, lower case out. */
export function stem(word: string): string {
  const base = word.replace(/als?$/, (ending, offset: number) => (offset > SHORTEST_STEM ? '' : ending));
  const ending = endings.find((end) => base.endsWith(end) && base.length - end.length >= SHORTEST_STEM);
  return ending ? base.slice(0, -ending.length) : base;
}
