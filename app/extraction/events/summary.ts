// One plain line for an act, made of the article's own words.
import type { Sentence } from '../annotation.ts';
import type { Act } from './act.ts';

/** Longest summary, in UTF-16 units; a longer one ends at a word, with an ellipsis. */
const longest = 160;

/**
 * The words of the text from the first of the act to the last, with its source in front where that stands elsewhere.
 * The first letter is a capital, white space is single, and there is no full stop.
 */
export function summaryOf(act: Act, sentence: Sentence, text: string): string {
  const { tokens } = sentence;
  const words = (start: number, end: number): string => {
    const from = tokens[start]?.start;
    const to = tokens[end - 1]?.end;
    return from === undefined || to === undefined ? '' : text.slice(from, to);
  };
  const [source] = act.source.phrases;
  const outside = source && (source.end <= act.extent.start || source.start >= act.extent.end);
  const told = words(act.extent.start, act.extent.end);
  const joint = act.byVerb ? ' ' : ': ';
  const line = (outside ? `${words(source.start, source.end)}${joint}${told}` : told)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:"“”'‘’–—-]+|[\s,;:.–—-]+$/g, '');
  const short = line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest - 1))}…`;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}
