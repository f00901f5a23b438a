// The synthetic corpus: events and the articles that report them, batch by batch, so that no number of them takes
// more memory than one batch.

import { slugOf } from '../app/model/actor.ts';
import { eventDateOf } from '../app/model/event-date.ts';
import type {
  BatchArticle,
  BatchEvent,
  BatchReport,
  CorpusBatch,
} from '../app/store/synthetic-batch.server.ts';
import { writeArticle } from './synthetic-article.ts';
import { calendarOf } from './synthetic-calendar.ts';
import { type Cast, castOf } from './synthetic-cast.ts';
import { type DraftEvent, eventsOf } from './synthetic-events.ts';
import { layOut } from './synthetic-press.ts';
import { drawsOf, shuffled } from './synthetic-random.ts';

export interface SyntheticCorpus {
  readonly cast: Cast;
  readonly batches: Iterable<CorpusBatch>;
}

const BATCH = 4_000;
/** Streams of draws below this one are those of the cast and the calendar. */
const FIRST_STREAM = 10;

/** The corpus of that many events and that seed: always the same. */
export function synthesiseCorpus(events: number, seed: number): SyntheticCorpus {
  const cast = castOf(seed);
  return { cast, batches: batchesOf(cast, { events, seed }) };
}

/**
 * Each batch holds the events of a stretch of time. They come in no order, as archives do that are read one by
 * one: nothing is to lean on ids that follow the dates.
 */
function* batchesOf(
  cast: Cast,
  { events, seed }: { readonly events: number; readonly seed: number },
): Generator<CorpusBatch> {
  const drawEvent = eventsOf(cast, calendarOf(seed));
  const count = Math.ceil(events / BATCH);
  const order = shuffled(
    drawsOf(seed, 2),
    Array.from({ length: count }, (_, batch) => batch),
  );
  for (const batch of order) {
    const draw = drawsOf(seed, FIRST_STREAM + batch);
    const [first, last] = [batch * BATCH, Math.min(events, (batch + 1) * BATCH)];
    const drafts = Array.from({ length: last - first }, (_, index) =>
      drawEvent(draw, (first + index + draw()) / events),
    );
    const shuffledDrafts = shuffled(draw, drafts);
    const told = new Set<number>();
    const articles = layOut(draw, shuffledDrafts, cast.publishers).map((draft, number) =>
      writeArticle(draw, draft, {
        events: shuffledDrafts,
        told,
        url: `https://${slugOf(draft.publisher)}.example/${seed}/${batch}/${number}`,
      }),
    );
    yield { events: deriveEvents(shuffledDrafts, articles), articles };
  }
}

/** Events as ingestion would derive them from all their reports. */
function deriveEvents(drafts: readonly DraftEvent[], articles: readonly BatchArticle[]): BatchEvent[] {
  const reports: { report: BatchReport; article: BatchArticle }[][] = drafts.map(() => []);
  for (const article of articles)
    for (const report of article.reports) reports[report.event]?.push({ report, article });
  return drafts.map(({ status }, index) => {
    const own = reports[index] ?? [];
    const first = own[0]?.report;
    if (first === undefined) throw new Error('an event that no article reports');
    const date = eventDateOf(
      own.map(({ report, article }) => ({ date: report.date, published: article.published?.date ?? null })),
    );
    return { first, date, status };
  });
}
