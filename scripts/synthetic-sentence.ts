// One sentence of the synthetic corpus, with the places of its words.
import type { Actor } from '../app/model/actor.ts';
import type { PartialDate } from '../app/model/partial-date.ts';
import { assertionTails, drawPhrase } from './synthetic-acts.ts';
import { whenOf } from './synthetic-dates.ts';
import type { DraftEvent } from './synthetic-events.ts';
import type { Draw } from './synthetic-random.ts';

export interface Sentence {
  readonly text: string;
  /** Where the word of the act stands in `text`. */
  readonly trigger: { readonly start: number; readonly end: number };
  /** As the sentence names the sides; the sources stand at its beginning. */
  readonly sourceText: string;
  readonly targetText: string | null;
  readonly summary: string;
  readonly mode: string | null;
}

/** Longest line, in UTF-16 units, as the extraction writes them. */
const LONGEST_SUMMARY = 160;

/** Tells of the event, with the date as this article gives it. */
export function writeSentence(draw: Draw, event: DraftEvent, date: PartialDate | null): Sentence {
  const { words, mode } = drawPhrase(draw, event.type, event.targets.length > 0 ? 'towards' : 'alone');
  const sourceText = nameAll(event.sources);
  const targetText = event.targets.length > 0 ? nameAll(event.targets) : null;
  const told = words.replace(/\b[TO]\b/g, (letter) => (letter === 'O' ? event.topic : (targetText ?? '')));
  const place = event.place === null ? '' : ` in ${event.place.name}`;
  const start = sourceText.length + 1;
  return {
    text: `${sourceText} ${told}${place}${whenOf(date)}${assertionTails[event.assertion]}.`,
    trigger: { start, end: start + words.indexOf(' ') },
    sourceText,
    targetText,
    summary: shorten(`${sourceText} ${told}${place}`),
    mode,
  };
}

function nameAll(actors: readonly Actor[]): string {
  const names = actors.map(({ name }) => name);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function shorten(line: string): string {
  return line.length <= LONGEST_SUMMARY
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', LONGEST_SUMMARY - 1))}…`;
}
