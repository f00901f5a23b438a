// Takes away what stands around an article in a page or a copied text, by the shape and the place of lines.
import {
  addressesReader,
  bylineOf,
  dateOfLine,
  endsAsSentence,
  hasLostBreak,
  isBareBullet,
  isBiography,
  isCaption,
  isClosingCredit,
  isControl,
  isEndHeading,
  isListItem,
  isPromotion,
  isProse,
  isReferral,
  isTimeAlone,
  sameLine,
  wordCount,
} from './line-shape.ts';

/** What is known of the article besides its lines. */
export interface Surroundings {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** A title-like line of more words than this at the end is a paragraph that lacks its full stop. */
const MAX_TEASER_WORDS = 20;

/**
 * The paragraphs of the article, without the headline: boxes for newsletters and consent, buttons, captions,
 * pointers to other articles, repeated lines, notes on the author, credits and lists of teasers are left out.
 * Nothing is rewritten. A text without a single line of prose is returned without its buttons only.
 */
export function removeBoilerplate(lines: readonly string[], known: Surroundings): readonly string[] {
  const worded = lines.filter((line) => !isControl(line));
  if (!worded.some(isProse)) return worded.filter((line) => !isBareBullet(line));
  const head = withoutHead(worded, known);
  const body = withoutTail(withoutBoxes(withoutRepeats(head)), known);
  return body.filter((line) => !isOutsideText(line) && !isPublisherAlone(line, known));
}

/** Lines before the first paragraph that repeat the headline or name the author, the date or the section. */
function withoutHead(lines: readonly string[], known: Surroundings): readonly string[] {
  const first = lines.findIndex((line) => isProse(line) && !isOutsideText(line) && !isPromotion(line));
  const head = lines.slice(0, first).filter((line) => {
    if (known.title !== null && sameLine(line, known.title)) return false;
    if (known.byline !== null && sameLine(line, known.byline)) return false;
    if (bylineOf(line) !== null || isPersonAlone(line)) return false;
    return wordCount(line) >= 5;
  });
  return [...head, ...lines.slice(first)];
}

/** Every line once: pull quotes and boxes repeat what stands elsewhere. */
function withoutRepeats(lines: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = line.toLowerCase();
    if (isBareBullet(line) || wordCount(line) < 4) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Promotions with the lines that belong to them, and lists of links in the middle of the text. */
function withoutBoxes(lines: readonly string[]): readonly string[] {
  const dropped = lines.map((line) => isPromotion(line) || isReferral(line));
  const belongs = (line: string | undefined) =>
    line !== undefined &&
    (isBareBullet(line) || addressesReader(line) || (wordCount(line) <= 6 && !endsAsSentence(line)));
  lines.forEach((line, index) => {
    if (!isPromotion(line)) return;
    for (let before = index - 1; before >= index - 3 && belongs(lines[before]); before--)
      dropped[before] = true;
    for (let after = index + 1; after <= index + 3 && belongs(lines[after]); after++) dropped[after] = true;
  });
  lines.forEach((line, index) => {
    if (!isEndHeading(line)) return;
    dropped[index] = true;
    for (let after = index + 1; after < lines.length; after++) {
      const follower = lines[after];
      if (follower === undefined || (endsAsSentence(follower) && !isListItem(follower))) break;
      dropped[after] = true;
    }
  });
  return lines.filter((_, index) => !dropped[index]);
}

/** Cuts behind the last paragraph: what follows has the shape of teasers, notes and credits. */
function withoutTail(lines: readonly string[], known: Surroundings): readonly string[] {
  let end = lines.length;
  while (end > 0 && isAfterText(lines, end - 1, known)) end--;
  // Nothing but such lines: the first stays, so that no text comes out empty.
  if (end === 0) return lines.slice(0, 1);
  // A list that a colon announces is part of the text, whatever its items look like.
  if (lines[end - 1]?.endsWith(':')) {
    while (end < lines.length && !isBackMatter(lines[end] ?? '', known)) end++;
  }
  return withoutShortStories(lines.slice(0, end));
}

/** Whether the line, with nothing but such lines behind it, stands after the article. */
function isAfterText(lines: readonly string[], index: number, known: Surroundings): boolean {
  const line = lines[index] ?? '';
  if (isBackMatter(line, known) || isBareBullet(lines[index - 1] ?? '')) return true;
  if (endsAsSentence(line) && wordCount(line) >= 3) return false;
  return wordCount(line) <= MAX_TEASER_WORDS || hasLostBreak(line);
}

/** A line that says by itself that it stands behind an article, or outside of it. */
function isBackMatter(line: string, known: Surroundings): boolean {
  if (isBiography(line, known.byline) || isClosingCredit(line) || isEndHeading(line)) return true;
  return isOutsideText(line) || isPromotion(line) || isPublisherAlone(line, known);
}

/** Three or more pairs of a title and one short sentence at the end tell other stories. */
function withoutShortStories(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end >= 2 && isTeaserPair(lines[end - 2] ?? '', lines[end - 1] ?? '')) end -= 2;
  return lines.length - end >= 6 && lines.slice(0, end).some(isProse) ? lines.slice(0, end) : lines;
}

function isTeaserPair(title: string, blurb: string): boolean {
  const words = wordCount(title);
  if (endsAsSentence(title) || words < 4 || words > MAX_TEASER_WORDS) return false;
  return endsAsSentence(blurb) && wordCount(blurb) <= 25 && !/["“”]/.test(blurb) && !/[.!?] /.test(blurb);
}

/** Belongs to the page or a picture wherever it stands. */
function isOutsideText(line: string): boolean {
  return isBareBullet(line) || isCaption(line) || isTimeAlone(line) || dateOfLine(line) !== null;
}

function isPublisherAlone(line: string, { publisher }: Surroundings): boolean {
  return publisher !== null && sameLine(line, publisher);
}

/** Two to four capitalised words and nothing else: an author's name under the headline. */
function isPersonAlone(line: string): boolean {
  return (
    /^(\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(, [\p{L} ]{3,40})?$/u.test(line) && wordCount(line) <= 5
  );
}
