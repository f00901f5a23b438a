// Lines of a byte stream, one at a time, however long the stream is.

/** Longest line in UTF-16 units; an article of 20 MB with its JSON escapes fits. */
export const MAX_LINE_LENGTH = 64_000_000;

export type StreamLine =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'blank'; readonly number: number }
  | { readonly kind: 'too long'; readonly number: number };

/**
 * The lines of UTF-8 bytes, numbered from 1. Reads no further than it is asked; holds one chunk and one line.
 */
export async function* streamLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const take = (): StreamLine => {
    const text = length > MAX_LINE_LENGTH ? null : parts.join('');
    parts = [];
    length = 0;
    number++;
    if (text === null) return { kind: 'too long', number };
    return text.trim() === '' ? { kind: 'blank', number } : { kind: 'line', number, text };
  };
  const add = (part: string) => {
    length += part.length;
    if (length <= MAX_LINE_LENGTH) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      start = end + 1;
      yield take();
    }
    add(text.slice(start));
  }
  add(decoder.decode());
  // What ends with a line break has no line behind it.
  if (length > 0) yield take();
}
