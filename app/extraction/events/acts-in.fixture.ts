// For the tables of sentences: what the extractor reads from a text, in one line an act.
import { parseIsoDate } from '../../model/partial-date.ts';
import type { ExtractedEvent } from '../annotation.ts';
import { catalogue } from '../lexicon/catalogue.ts';
import { extract } from '../pipeline.ts';

/** The events of a text that are more than a statement. */
export function eventsIn(text: string): readonly ExtractedEvent[] {
  return allEventsIn(text).filter(({ type }) => type !== 'STATEMENT');
}

/** The summaries of the statements of a text. */
export function statementsIn(text: string): readonly string[] {
  return allEventsIn(text).flatMap(({ type, summary }) => (type === 'STATEMENT' ? [summary] : []));
}

function allEventsIn(text: string): readonly ExtractedEvent[] {
  const date = parseIsoDate('2022-03-10');
  const published = date === null ? null : ({ date, instant: null, basis: 'given' } as const);
  const article = { title: null, byline: null, publisher: null, url: null, language: 'en', published, text };
  return extract(article, catalogue).events;
}

/** "AGREE france > germany" for each act of a text, most confident first. */
export function actsIn(text: string): readonly string[] {
  return eventsIn(text).map(({ type, sources, targets }) =>
    `${type} ${sources.join('+')} > ${targets.join('+')}`.trim(),
  );
}
