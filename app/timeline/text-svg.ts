// Text inside of an SVG file: escaped, and without what no XML may hold.

/** Control characters but tab and line breaks, lone surrogates and non-characters: XML 1.0, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text as content of an element or of an attribute in double quotes. */
export function textSvg(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** At most `characters` long, with an ellipsis where it is cut. */
export function cutText(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text
    .slice(0, characters - 1)
    .toWellFormed()
    .trimEnd()}…`;
}
