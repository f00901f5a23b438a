import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_LENGTH, type StreamLine, streamLines } from './json-lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of streamLines(stream)) lines.push(line);
  return lines;
}

describe('streamLines', () => {
  it.each(['', '\n'])('numbers lines, with %j at the end', async (end) => {
    expect(await read(inChunks(Buffer.from(`{"a":1}\n\n  \r\n{"b":2}${end}`), 4))).toEqual([
      { kind: 'line', number: 1, text: '{"a":1}' },
      { kind: 'blank', number: 2 },
      { kind: 'blank', number: 3 },
      { kind: 'line', number: 4, text: '{"b":2}' },
    ]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, '_'))),
        fc.integer({ min: 1, max: 20 }),
        async (texts, size) => {
          const lines = await read(inChunks(Buffer.from(texts.map((text) => `${text}\n`).join('')), size));
          expect(lines.map((line) => (line.kind === 'line' ? line.text : ''))).toEqual(texts);
        },
      ),
    );
  });

  it('passes over a line that is too long, and goes on', async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(8_000_000, 'a');
      for (let length = 0; length <= MAX_LINE_LENGTH; length += chunk.length) yield chunk;
      yield Buffer.from('\n{}\n');
    }
    expect(await read(stream())).toEqual([
      { kind: 'too long', number: 1 },
      { kind: 'line', number: 2, text: '{}' },
    ]);
  });
});
