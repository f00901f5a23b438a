// Titles of persons as they stand in a sentence: their words, the gender they tell, and whose office they are.

import type { Gender } from '../lexicon/given-names.ts';
import { countryOfTitle } from '../lexicon/offices.ts';
import type { Belonging } from './belonging.ts';
import { type Line, lowerAt } from './line.ts';

const masculine: ReadonlySet<string> = new Set(
  'mr mr. king prince sir lord spokesman chairman congressman businessman emir sultan sheikh pope father duke baron policeman'.split(
    ' ',
  ),
);
const feminine: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss queen princess lady dame spokeswoman chairwoman congresswoman businesswoman duchess baroness madame'.split(
    ' ',
  ),
);
/** Whose office it is: by the words around the title, else by the title itself ("Secretary of State"). */
export function ownerOf(belonging: Belonging | null, title: string): Omit<Belonging, 'from'> {
  const organisation = belonging?.organisation ?? null;
  const country = belonging?.country ?? (organisation === null ? countryOfTitle(title) : null);
  return { country, organisation };
}

/** Offices that only states have. */
const ofState: ReadonlySet<string> = new Set(
  'P|VP|PM|FM|DM|King|Queen|Finance Minister|Interior Minister|Deputy PM|Deputy FM|Deputy DM|Minister'.split(
    '|',
  ),
);

/** Whether one of the offices is a state's, and no organisation's. */
export function isOfState(keys: readonly string[]): boolean {
  return keys.some((key) => ofState.has(key));
}

/** The title as it is shown: words of weight with a capital. */
export function titleText(line: Line, from: number, to: number): string {
  const words = line.tokens.slice(from, to);
  const start = words[0]?.start ?? 0;
  let text = '';
  for (const word of words) text += (word.start - start > text.length ? ' ' : '') + word.text;
  return text
    .split(' ')
    .map((word) =>
      /^(?:of|the|for|to|and|in|at|de|facto)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** The gender that a title tells ("spokeswoman"), or null. */
export function genderByTitle(line: Line, from: number, to: number): Gender | null {
  for (let i = from; i < to; i++) {
    if (masculine.has(lowerAt(line, i))) return 'm';
    if (feminine.has(lowerAt(line, i))) return 'f';
  }
  return null;
}
