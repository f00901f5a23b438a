// Which papers of the synthetic corpus report which events, and when.
import type { DraftEvent } from './synthetic-events.ts';
import { type Draw, drawWhole, weighted, zipf } from './synthetic-random.ts';

export interface DraftArticle {
  readonly publisher: string;
  /** Day of publication, in days since the epoch; null where the article does not say. */
  readonly published: number | null;
  /** Indices into the events of the batch, each once. */
  readonly events: readonly number[];
}

interface OpenArticle extends DraftArticle {
  readonly events: number[];
  readonly capacity: number;
  /** No later news comes in. */
  readonly deadline: number;
}

/** Articles that are written at the same time. */
const OPEN = 24;

/** Lays every report of the events into an article that appears on or after its day and has no other of the event. */
export function layOut(
  draw: Draw,
  events: readonly DraftEvent[],
  publishers: readonly string[],
): readonly DraftArticle[] {
  const publisher = weighted(publishers, (_, rank) => zipf(rank + 3));
  const articles: OpenArticle[] = [];
  const open: Record<DraftEvent['press'], OpenArticle[]> = { dated: [], undated: [] };
  for (const { event, day } of newsOf(draw, events)) {
    const press = events[event]?.press ?? 'dated';
    const desk = open[press].filter(({ deadline }) => deadline >= day).slice(-OPEN);
    const offset = drawWhole(draw, 0, Math.max(0, desk.length - 1));
    let article = [...desk.slice(offset), ...desk.slice(0, offset)].find(
      ({ events, capacity }) => events.length < capacity && !events.includes(event),
    );
    if (article === undefined) {
      const deadline = day + drawWhole(draw, 0, 2);
      article = {
        publisher: publisher(draw),
        published: press === 'dated' ? deadline : null,
        deadline,
        capacity: drawWhole(draw, 3, 12),
        events: [],
      };
      articles.push(article);
      desk.push(article);
    }
    article.events.push(event);
    open[press] = desk.filter(({ events, capacity }) => events.length < capacity);
  }
  return articles;
}

/** What there is to report, day by day: an event at once, and again in the days that follow. */
function newsOf(
  draw: Draw,
  events: readonly DraftEvent[],
): { readonly event: number; readonly day: number }[] {
  return events
    .flatMap(({ day, reports }, event) =>
      Array.from({ length: reports }, (_, nth) => ({
        event,
        day: day + (nth === 0 ? 0 : Math.floor(12 * draw() ** 3)),
      })),
    )
    .sort((a, b) => a.day - b.day);
}
