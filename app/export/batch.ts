// Joins small pieces of text into larger ones, so that a stream is not written line by line.

/** Characters a piece holds before it is passed on: about what a socket takes at once. */
const PIECE_LENGTH = 32_768;

/** The same text in fewer, larger pieces. */
export async function* batchText(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    if (held.length >= PIECE_LENGTH) {
      yield held;
      held = '';
    }
  }
  if (held !== '') yield held;
}
