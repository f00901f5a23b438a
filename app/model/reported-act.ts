// What a report says of an act, and what resolution decides: whether two reports tell of one event.
import type { Actor } from './actor.ts';
import type { EventType } from './event-type.ts';
import type { IsoDate, PartialDate } from './partial-date.ts';

/** An actor as resolution compares it: a person may stand for their state or their organisation. */
export interface ActingActor extends Pick<Actor, 'slug' | 'kind' | 'country'> {
  /** Organisations that the actor held an office of. */
  readonly organisations: readonly string[];
}

/** One report of an act, as one article tells it. */
export interface ReportedAct {
  /** Tells articles apart: two acts of one article are rarely the same act told twice. */
  readonly article: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly sources: readonly ActingActor[];
  readonly targets: readonly ActingActor[];
  readonly date: PartialDate | null;
  /** Day of publication, null where it is not known. */
  readonly published: IsoDate | null;
  readonly summary: string;
  readonly sentence: string;
}

/** An event that the database holds already, with what its reports say. */
export interface KnownEvent {
  readonly id: number;
  readonly acts: readonly ReportedAct[];
}

/** Which event a report belongs to: a known one, or the new one of the group with that number. */
export interface Resolution {
  readonly event: { readonly known: number } | { readonly group: number };
  /** Why it was joined, in words; null where it opens a group of its own. */
  readonly reason: string | null;
}

/** Resolves reports against known events; the answer has one entry per report, in order. */
export type ResolveEvents = (
  reports: readonly ReportedAct[],
  known: readonly KnownEvent[],
) => readonly Resolution[];
