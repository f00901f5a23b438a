// One form for white space and invisible characters; words and quotation marks stay as they were printed.

/**
 * The text in NFC with "\n" as the only line end, single spaces, trimmed lines, and without soft hyphens,
 * zero-width spaces, byte order marks, bidirectional controls and other invisible characters. Zero-width
 * joiners stay: emoji and Persian need them. Empty lines stay, at most one at a time.
 */
export function normalise(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

/** The text with single spaces and no line ends. */
export function normaliseLine(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim();
}

/** The non-empty lines of a text. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
