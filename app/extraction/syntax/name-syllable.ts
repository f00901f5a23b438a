// Hyphenated given names of East Asia: "Ban Ki-moon", "Tsai Ing-wen". Their second part is written small, so that the
// tagger takes it for a preposition, a verb or whatever else the syllable spells.

/** A syllable as Korean and Chinese names are written in Latin letters. */
const syllable =
  /^(?:ch|sh|zh|kh|hs|ts|tz|ph|kw|[bcdfghjklmnpqrstwxyz])?[yw]?(?:[aeiou]{1,3}|ü)(?:ng|[nmktplhr])?$/;

/** Syllables that English ties to names, too: "the Bush-run campaign", "a Blair-era law". */
const english: ReadonlySet<string> = new Set(
  'run war wing man men son era aid ban bid win won led sea tie pro to by on at as is'.split(' '),
);

/** Whether the third of three words that stand without space around a hyphen ends a given name behind a surname. */
export function endsGivenName(surname: string, first: string, last: string): boolean {
  const isName = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);
  return isName(surname) && isName(first) && syllable.test(last) && !english.has(last);
}
