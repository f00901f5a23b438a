import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, isEncoding, MAX_BYTES } from './decode.ts';

const sentence = 'The “Côte” envoy – Émile – paid £3 million… and left.';
const bytes = (text: string, encoding: string) => iconv.encode(text, encoding);

describe('decode', () => {
  const encodings: readonly (readonly [string, Uint8Array, string | null])[] = [
    ['UTF-8', bytes(sentence, 'utf-8'), null],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sentence}`), null],
    ['UTF-16 little-endian', iconv.encode(sentence, 'utf-16le', { addBOM: true }), null],
    ['UTF-16 big-endian', iconv.encode(sentence, 'utf-16be', { addBOM: true }), null],
    ['Windows-1252, called Latin-1', bytes(sentence, 'windows-1252'), 'text/plain; charset=ISO-8859-1'],
    ['UTF-8, called Latin-1', bytes(sentence, 'utf-8'), 'text/plain; charset=iso-8859-1'],
    ['Windows-1252, called UTF-8', bytes(sentence, 'windows-1252'), 'text/plain; charset=utf-8'],
  ];
  it.each(encodings)('reads %s', (_, encoded, contentType) => {
    expect(decode(encoded, { contentType })).toEqual({ kind: 'text', text: sentence });
  });

  it('reads the charset of a page', () => {
    const page = '<html><head><meta charset="windows-1251"></head><body>Посол уехал в Вену.</body></html>';
    expect(decode(bytes(page, 'windows-1251'))).toEqual({ kind: 'text', text: page });
  });

  it('keeps UTF-8 with a broken byte, and marks the place', () => {
    const broken = Buffer.concat([
      bytes('Émile Noël a été reçu', 'utf-8'),
      Buffer.from([0xff]),
      bytes(' à Genève.', 'utf-8'),
    ]);
    expect(decode(broken)).toEqual({ kind: 'text', text: 'Émile Noël a été reçu\ufffd à Genève.' });
  });

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing', new Uint8Array(), 'it is empty'],
    ['white space', Buffer.from(' \n\n\t '), 'it is empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'it is a PDF'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'it is a PNG image'],
    ['NUL bytes', Buffer.from('text\0text and more of it'), 'it is a binary file'],
    [
      'control characters',
      Buffer.from(Array.from({ length: 200 }, (_, index) => (index % 8) + 1)),
      'it is a binary file',
    ],
    ['50 MB', new Uint8Array(50_000_000).fill(65), 'it has 50 MB, the limit for one article is 20 MB'],
  ];
  it.each(refused)('refuses %s', (_, source, reason) => {
    expect(decode(source)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  it('refuses bytes that are not UTF-8 and come without a charset, and reads them with one', () => {
    const source = bytes(sentence, 'windows-1252');
    expect(decode(source)).toMatchObject({ kind: 'refused', lacks: 'encoding' });
    expect(decode(source, { encoding: 'UTF-8' })).toMatchObject({ kind: 'refused', lacks: 'encoding' });
    for (const encoding of ['windows-1252', 'CP1252', 'Latin1'])
      expect(decode(source, { encoding })).toEqual({ kind: 'text', text: sentence });
    const russian = bytes('Посол уехал в Вену.', 'koi8-r');
    expect(decode(russian, { encoding: 'KOI8-R' })).toEqual({ kind: 'text', text: 'Посол уехал в Вену.' });
  });

  it('knows encodings by their labels', () => {
    expect(['windows-1252', 'Latin1', 'utf-8', 'runes'].map(isEncoding)).toEqual([true, true, true, false]);
  });

  it('takes a file of just the limit', () => {
    expect(decode(new Uint8Array(MAX_BYTES).fill(65)).kind).toBe('text');
  });
});
