// Bytes to text: finds the encoding, or says why the bytes are no text.
import iconv from 'iconv-lite';

/** Largest source in bytes: a long article is 0.1 MB, a heavy page 5 MB. */
export const MAX_BYTES = 20_000_000;

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly lacks?: 'encoding' };

/** What is said of the bytes' encoding from outside: the user's word, and the content type of an answer. */
export interface EncodingHints {
  /** A label that `isEncoding` knows. */
  readonly encoding?: string | null;
  readonly contentType?: string | null;
}

const EMPTY = 'it is empty; give the text or the page of an article';

/** First bytes of common files that are not text. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP or office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'a gzip file'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
];

/**
 * Decodes a source. The encoding is, in this order: the byte order mark; what the user says; the charset of the
 * content type; that of an HTML `<meta>` or XML declaration in the first 4 kB; UTF-8. A charset that the bytes
 * contradict is passed over. Bytes that are not UTF-8 are Windows-1252, of which Latin-1 is a part (WHATWG
 * Encoding), where they come with a charset at all; without one they are refused, since any single-byte
 * encoding would read them, most of them wrongly. The text is well formed: lone surrogates become U+FFFD.
 */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  if (bytes.length === 0) return refused(EMPTY);
  if (bytes.length > MAX_BYTES) return refused(tooLarge(bytes.length));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = buffer.toString('latin1', 0, 4096);
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) return refused(`it is ${signature[1]}, not text; save it as text or HTML first`);
  const encoding =
    markedEncoding(buffer) ?? givenEncoding(hints) ?? declaredEncoding(head, hints.contentType ?? null);
  if (encoding === null || !/^(utf-?16|ucs-?2|utf-?32)/.test(encoding)) {
    if (isBinary(buffer)) return refused('it is a binary file, not text; give text or HTML');
  }
  if (encoding === null && !isMostlyUtf8(buffer)) {
    const reason = 'it is not UTF-8 and names no charset; it looks like Windows-1252 (Latin-1)';
    return { kind: 'refused', reason, lacks: 'encoding' };
  }
  const text = iconv.decode(buffer, fittingEncoding(buffer, encoding)).toWellFormed();
  return text.trim() === '' ? refused(EMPTY) : { kind: 'text', text };
}

/** Whether an encoding goes by this label. */
export function isEncoding(label: string): boolean {
  return iconv.encodingExists(label);
}

/** Why a source of so many bytes is refused. */
export function tooLarge(bytes: number): string {
  const megabytes = Math.round(bytes / 1_000_000);
  return `it has ${megabytes} MB, the limit for one article is ${MAX_BYTES / 1_000_000} MB; split it into articles`;
}

function refused(reason: string): Decoded {
  return { kind: 'refused', reason };
}

function markedEncoding(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** "UTF-8" tells nothing new of bytes that are not. */
function givenEncoding({ encoding }: EncodingHints): string | null {
  const given = encoding?.toLowerCase() ?? null;
  return given === null || /^utf-?8$/.test(given) ? null : given;
}

function declaredEncoding(head: string, contentType: string | null): string | null {
  const name =
    contentType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1] ??
    head.match(/<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i)?.[1] ??
    head.match(/^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i)?.[1];
  if (name === undefined) return null;
  const encoding = name.toLowerCase();
  // A page that could say UTF-16 in ASCII is not UTF-16 (HTML standard, 13.2.3.2).
  if (encoding.startsWith('utf-16')) return 'utf-8';
  return iconv.encodingExists(encoding) ? encoding : null;
}

/** The declared encoding unless the bytes contradict it. */
function fittingEncoding(buffer: Buffer, declared: string | null): string {
  if (declared !== null && !/^utf-?8$/.test(declared)) {
    // Browsers read Latin-1 and ASCII as Windows-1252 (WHATWG Encoding, 4.2).
    const encoding = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(declared) ? 'windows-1252' : declared;
    return encoding === 'windows-1252' && isMostlyUtf8(buffer) ? 'utf-8' : encoding;
  }
  return isMostlyUtf8(buffer) ? 'utf-8' : 'windows-1252';
}

/** UTF-8 with the odd broken byte still is UTF-8; text in which more bytes break than fit is not. */
function isMostlyUtf8(buffer: Buffer): boolean {
  const text = buffer.toString('utf8');
  if (!text.includes('\ufffd')) return true;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}

/** NUL never stands in text; nor do more than a few other control characters. */
function isBinary(buffer: Buffer): boolean {
  if (buffer.includes(0)) return true;
  const sample = buffer.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) control++;
  return control > sample.length / 50;
}
