// Plain text as it is copied from a page or written by hand: headline, byline, date and paragraphs.
import type { Publication } from '../model/article.ts';
import { removeBoilerplate } from './boilerplate.ts';
import {
  bylineOf,
  dateOfLine,
  isCaption,
  isControl,
  isPromotion,
  isProse,
  isTitleLike,
  sameLine,
  wordCount,
} from './line-shape.ts';
import { linesOf } from './normalise.ts';
import { parsePublication } from './publication.ts';

/** What a source holds besides the metadata that the user gives. */
export interface ReadText {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Publication | null;
  /** The body, without the headline. */
  readonly paragraphs: readonly string[];
}

/** The headline and its neighbours stand within so many lines. */
const HEAD_LINES = 10;
/** A line of prose in a mail or a wire file is broken before this many units. */
const WRAP_WIDTH = 100;

/**
 * Reads a normalised plain text. The headline is the given one, else the first line where it has the shape of
 * one; text that begins with prose has none. The date is that of a line of its own near the headline.
 */
export function readPlainText(
  text: string,
  known: { readonly title: string | null; readonly publisher: string | null },
): ReadText {
  const lines = linesOf(unwrap(text));
  const title = known.title ?? headlineOf(lines);
  const at = title === null ? -1 : lines.slice(0, HEAD_LINES).findIndex((line) => sameLine(line, title));
  const rest = lines.slice(at + 1);
  const firstProse = lines.findIndex(isProse);
  const head = lines.slice(0, firstProse === -1 ? HEAD_LINES : Math.min(firstProse, HEAD_LINES));
  const byline = firstOf(head, bylineOf);
  const date = firstOf(head, dateOfLine);
  return {
    title,
    byline,
    published: date === null ? null : parsePublication(date, 'page'),
    paragraphs: removeBoilerplate(rest, { title, byline, publisher: known.publisher }),
  };
}

/** The headline that a text begins with, or null. */
export function leadingHeadline(text: string): string | null {
  const lines = linesOf(text);
  const headline = headlineOf(lines);
  return headline !== null && headline === lines[0] ? headline : null;
}

/** The first title-like line; a section's name of one or two words before a longer one is passed over. */
function headlineOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (isControl(line) || isPromotion(line) || bylineOf(line) !== null || dateOfLine(line) !== null)
      continue;
    if (isTitleLike(line) && !isCaption(line) && lines.length > 1) return line;
    if (wordCount(line) > 2) return null;
  }
  return null;
}

/** Joins lines that were broken at a fixed width; paragraphs are then parted by empty lines. */
function unwrap(text: string): string {
  const blocks = text.split(/\n\s*\n/);
  const isWrapped = (block: readonly string[]) =>
    block.length >= 2 &&
    block.every((line) => line.length <= WRAP_WIDTH) &&
    block.slice(0, -1).every((line) => line.length >= WRAP_WIDTH * 0.45) &&
    block.slice(1).some((line) => /^\p{Ll}/u.test(line));
  return blocks
    .map((block) => {
      const lines = linesOf(block);
      return lines.join(blocks.length > 1 && isWrapped(lines) ? ' ' : '\n');
    })
    .join('\n\n');
}

function firstOf<T>(lines: readonly string[], find: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}
