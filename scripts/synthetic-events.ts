// Events of the synthetic corpus, before any article tells of them: who, to whom, what, when, how often reported.
import type { Actor, Place } from '../app/model/actor.ts';
import type { Assertion, EventStatus, EventType } from '../app/model/event-type.ts';
import type { PartialDate } from '../app/model/partial-date.ts';
import { drawAssertion, drawTopic, drawType } from './synthetic-acts.ts';
import type { Calendar } from './synthetic-calendar.ts';
import type { Cast, Country } from './synthetic-cast.ts';
import { dateAround, drawPrecision } from './synthetic-dates.ts';
import { type Draw, pick, weighted } from './synthetic-random.ts';

export interface DraftEvent {
  readonly type: EventType;
  readonly topic: string;
  readonly sources: readonly Actor[];
  /** Empty where nobody is named. */
  readonly targets: readonly Actor[];
  readonly place: Place | null;
  /** Days since the epoch. */
  readonly day: number;
  /** As articles tell it; null where they do not. */
  readonly date: PartialDate | null;
  /** Whether the articles that tell of it say when they appeared. */
  readonly press: 'dated' | 'undated';
  readonly reports: number;
  readonly assertion: Assertion;
  readonly status: EventStatus;
  /** In [0, 1]. */
  readonly confidence: number;
}

const MOST_REPORTS = 40;
/** Exponent of the tail: about every fifth event has a second report, one in 700 has twenty. */
const TAIL = 2.2;
const CONFIRMED = 0.02;
const REJECTED = 0.01;
const WITH_PLACE = 0.15;
const WITHOUT_TARGET = 0.15;
/** Of the events whose date nobody tells, those whose articles bear none either. */
const UNDATED_PRESS = 0.35;

/** Draws events of one cast and one calendar. */
export function eventsOf(cast: Cast, calendar: Calendar): (draw: Draw, share: number) => DraftEvent {
  const country = weighted(cast.countries, (_, rank) => 1 / (rank + 2));

  function drawSides(draw: Draw, crisis: readonly [number, number] | null): [Actor[], Actor[]] {
    const turn = draw() < 0.5 ? 0 : 1;
    const source = crisis === null ? country(draw) : cast.countries[crisis[turn]];
    const target = crisis === null ? country(draw) : cast.countries[crisis[1 - turn] ?? 0];
    if (!source || !target) throw new Error('a crisis of countries that the cast does not have');
    const sources = drawSide(draw, source);
    if (draw() < WITHOUT_TARGET) return [sources, []];
    const targets = drawSide(draw, target).filter((actor) => !sources.includes(actor));
    return [sources, targets];
  }

  /** One to three who act together, of the country first. */
  function drawSide(draw: Draw, first: Country): Actor[] {
    const side = [drawActor(draw, first)];
    const further = draw();
    for (let count = further < 0.04 ? 2 : further < 0.16 ? 1 : 0; count > 0; count -= 1) {
      const other = drawActor(draw, draw() < 0.5 ? first : country(draw));
      if (!side.includes(other)) side.push(other);
    }
    return side;
  }

  function drawActor(draw: Draw, { state, persons, bodies }: Country): Actor {
    const kind = draw();
    if (kind < 0.08) return often(draw, cast.organisations) ?? state;
    if (kind < 0.4) return often(draw, persons) ?? state;
    if (kind < 0.52) return often(draw, bodies) ?? state;
    return state;
  }

  return (draw, share) => {
    const day = calendar.dayAt(share);
    const crisis = calendar.crisisOn(day, draw);
    const [sources, targets] = drawSides(draw, crisis?.countries ?? null);
    const date = dateAround(day, drawPrecision(draw));
    const decided = draw();
    return {
      type: drawType(draw, crisis === null ? 'ordinary' : 'crisis'),
      topic: drawTopic(draw),
      sources,
      targets,
      place: draw() < WITH_PLACE ? pick(draw, cast.places) : null,
      day,
      date,
      press: date === null && draw() < UNDATED_PRESS ? 'undated' : 'dated',
      reports: Math.min(MOST_REPORTS, Math.floor((1 - draw()) ** (-1 / TAIL))),
      assertion: drawAssertion(draw),
      status: decided < CONFIRMED ? 'confirmed' : decided < CONFIRMED + REJECTED ? 'rejected' : 'extracted',
      confidence: Math.round(35 + 64 * draw() ** 0.6) / 100,
    };
  };
}

/** One of them, the first ones often; null where there is none. */
function often<Item>(draw: Draw, items: readonly Item[]): Item | null {
  // The inverse of Zipf's distribution, close enough: log-uniform ranks.
  return items[Math.floor((items.length + 1) ** draw()) - 1] ?? null;
}
