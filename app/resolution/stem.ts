// A light stemmer: enough that inflections of one word meet, no more.

const SHORTEST_STEM = 3;

/** Endings in the order in which they go: of number and tense, of direction and nation, of derivation (twice: "leg-al-ly"), and the silent "e". */
const endings: readonly RegExp[] = [
  /(?:ing|ed|(?<!s)s)s?$/,
  /(?:ern|wards?|[ei]an?)$/,
  /(?:ation|ment|ion|al|ly)$/,
  /al$/,
  /e$/,
];

/** The word without its endings: "refused", "refuses" and "refusal" give "refus". Lower case in, lower case out. */
export function stem(word: string): string {
  const whole = word.replace(/(?<=\p{L}{2})ie[sd]$/u, 'y');
  const stemmed = endings.reduce((rest, ending) => {
    const shorter = rest.replace(ending, '');
    return shorter.length >= SHORTEST_STEM ? shorter : rest;
  }, whole);
  return stemmed.replace(/([bdgmnprt])\1$/, '$1');
}
