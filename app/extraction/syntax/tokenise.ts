// Splits a sentence into tokens as the English Universal Dependencies treebanks do.
import type { Span } from '../../model/span.ts';
import {
  countingAbbreviations,
  leadingAbbreviations,
  lowerCaseAbbreviations,
  trailingAbbreviations,
} from '../../text/abbreviations.ts';

/** First parts that the treebanks keep joined to what follows their hyphen ("anti-war", "e-mail"). */
const joinedPrefixes =
  `anti bi co counter cross de e ex extra hyper inter intra macro mega micro mid mini multi neo non over post pre pro
   proto pseudo psycho quasi re semi socio sub super trans tri ultra un wi`
    .split(/\s+/)
    .map((prefix) => `[${prefix.charAt(0)}${prefix.charAt(0).toUpperCase()}]${prefix.slice(1)}`)
    .join('|');

const outside = '(?<![\\p{L}\\p{N}])';
const ends = '(?![\\p{L}\\p{N}])';
const clitic = `['’](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dD]|[mM])${ends}`;
const negation = `[nN]['’][tT]${ends}`;
const letter = `(?:(?!${negation})[\\p{L}\\p{M}\\p{N}])`;
/** Apostrophes within a name or word ("O'Brien", "Qur'an"), but not before a clitic. */
const innerApostrophe = `(?:['’](?=\\p{L})(?!(?:[sStTdDmM]|[rR][eE]|[vV][eE]|[lL][lL])${ends}))`;
const word = `${letter}+(?:${innerApostrophe}${letter}+)*`;
const emoji = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*';
const label = '[\\p{L}\\p{N}-]{1,63}';
const units = 'am|pm|AM|PM|k|K|m|M|bn|tn|mn|km|kg|cm|mm|ft|lb|mph|GW|MW|kW';

/** In order: the first alternative that matches at a place makes the token. */
const tokenPattern = new RegExp(
  [
    // addresses, handles, hashtags
    '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’…]',
    // (RFC 5321 bounds the part before "@" by 64 characters, RFC 1035 a label by 63)
    `[\\p{L}\\p{N}._%+-]{1,64}@${label}(?:\\.${label})+`,
    `${label}(?:\\.${label})*\\.(?:com|org|net|gov|edu|int|info)(?![\\p{L}\\p{N}])`,
    '[@#][\\p{L}\\p{N}_]+',
    clitic,
    negation,
    // "cannot", "gonna" and "gotta" are two tokens
    `${outside}[cC][aA][nN](?=[nN][oO][tT]${ends})`,
    `(?<=${outside}[cC][aA][nN])[nN][oO][tT]${ends}`,
    `${outside}(?:[gG]on|[wW]an)(?=na${ends})|(?<=${outside}(?:[gG]on|[wW]an))na${ends}`,
    `${outside}[gG]ot(?=ta${ends})|(?<=${outside}[gG]ot)ta${ends}`,
    // "U.S.", "a.m.", "J. Smith"
    `${outside}(?:\\p{L}\\.){2,}(?:\\p{L}${ends})?`,
    `${outside}(?:Ph\\.D|M\\.Sc|B\\.Sc)\\.`,
    `${outside}\\p{Lu}\\.(?=\\s+\\p{L}|-\\p{Lu})`,
    // telephone numbers; numbers, ordinals, decades; numbers before a unit
    '\\d{3}-\\d{3}-\\d{4}|\\d{3}-\\d{4}(?!\\d)',
    `\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|s)${ends})?(?![.,:/]?\\d|\\p{L})`,
    `\\d+(?:[.,]\\d+)*(?=(?:${units})${ends})`,
    '\\.\\d+',
    // "US$", "AT&T", "anti-war", words
    '[Uu][Ss]\\$|[ACN]Z?\\$(?=\\d)',
    '\\p{Lu}+&\\p{Lu}+',
    `${outside}(?:${joinedPrefixes})-(?:(?=\\p{L})${word}|\\d+s?${ends})`,
    word,
    // marks of several characters, flags and emoji, any other character
    "\\.{2,}|-{2,}|''|``|[!?]{2,}|={2,}|_{2,}|\\*{2,}|\\+{2,}|<{2,}|>{2,}|[$]{2,}",
    `\\p{Regional_Indicator}{2}|${emoji}(?:\\u200D${emoji})*`,
    '\\S',
  ].join('|'),
  'gu',
);

/**
 * The token spans of one sentence, in order, in UTF-16 units of `text`. Every character of the sentence that is
 * not white space lies in exactly one of them, and none holds white space.
 */
export function tokenise(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  const source = text.slice(sentence.start, sentence.end);
  tokenPattern.lastIndex = 0;
  for (let at = 0; at < source.length; ) {
    const simple = simpleEnd(source, at);
    if (simple > at) spans.push({ start: sentence.start + at, end: sentence.start + simple });
    if (simple > at) at = simple;
    else if (source.charCodeAt(at) === 32) at++;
    else {
      tokenPattern.lastIndex = at;
      const match = tokenPattern.exec(source);
      if (match === null) break;
      const end = tokenPattern.lastIndex + (takesFullStop(match[0], source, tokenPattern.lastIndex) ? 1 : 0);
      spans.push({ start: sentence.start + match.index, end: sentence.start + end });
      at = end;
    }
  }
  return spans;
}

/** Letters before a space or a plain mark are one token, whatever else the pattern knows; but for these. */
const twoTokens = /^(?:cannot|gonna|wanna|gotta)$/i;

/** The end of the plain word or mark at `at`, which most tokens are; `at` where only the pattern can tell. */
function simpleEnd(source: string, at: number): number {
  let end = at;
  while (isPlainLetter(source.charCodeAt(end))) end++;
  if (end === at) return isPlainMark(source.charCodeAt(at)) ? at + 1 : at;
  const next = source.charCodeAt(end);
  const isWhole = end === source.length || next === 32 || isPlainMark(next);
  if (!isWhole || (end - at < 7 && end - at > 4 && twoTokens.test(source.slice(at, end)))) return at;
  return end;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** A comma or a semicolon: a token of its own wherever it stands after a word. */
function isPlainMark(code: number): boolean {
  return code === 44 || code === 59;
}

/** Whether the full stop at `at` belongs to the word before it ("Gen.", "Sept. 3", "Acme Inc."). */
function takesFullStop(form: string, source: string, at: number): boolean {
  if (source[at] !== '.') return false;
  const lower = form.toLowerCase();
  if (form === lower && !lowerCaseAbbreviations.has(lower)) return false;
  if (source[at + 1] === '.') return false;
  const rest = source.slice(at + 1, at + 4);
  if (trailingAbbreviations.has(lower)) return true;
  if (countingAbbreviations.has(lower))
    return /^\s*\d/.test(rest) || (/^\s/.test(rest) && !ambiguous.has(lower));
  return leadingAbbreviations.has(lower) && /^[\s,-]/.test(rest);
}

/** Abbreviations that are also words: their full stop is their own only before a number. */
const ambiguous: ReadonlySet<string> = new Set([
  'no',
  'art',
  'arts',
  'par',
  'pp',
  'p',
  'sun',
  'sat',
  'mar',
  'fig',
  'ch',
]);
