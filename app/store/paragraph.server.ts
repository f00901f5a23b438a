// The paragraph around a sentence, so that evidence is read in its context.
import type { Span } from '../model/span.ts';

interface SentenceInContext {
  readonly paragraph: string;
  /** The sentence, counted from the paragraph's first unit. */
  readonly highlight: Span;
}

/** The lines of the text that the span touches; paragraphs are separated by "\n". */
export function paragraphAround(text: string, { start, end }: Span): SentenceInContext {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const paragraph = text.slice(start === 0 ? 0 : first, newline === -1 ? text.length : newline);
  const offset = start === 0 ? 0 : first;
  return { paragraph, highlight: { start: start - offset, end: end - offset } };
}
