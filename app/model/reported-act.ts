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
export interface KnownEvent<Act extends ReportedAct = ReportedAct> {
  readonly id: number;
  /** The one that told of it first comes first. */
  readonly acts: readonly Act[];
  /** Earlier readings of the article that is resolved, which its new reports replace. */
  readonly former: readonly ReportedAct[];
  /** Whether its reports stay with it whatever others come: an analyst decided on it. */
  readonly isSettled: boolean;
}

/** Which event a report belongs to: a known one, or the new one of the group with that number. */
export interface Resolution {
  readonly event: { readonly known: number } | { readonly group: number };
  /** Why it was joined, in words; null where it opens a group of its own. */
  readonly reason: string | null;
}

/** A report of a known event that belongs elsewhere, now that others have come. */
export interface Move<Act extends ReportedAct> {
  readonly act: Act;
  readonly from: number;
  readonly resolution: Resolution;
}

export interface Resolved<Act extends ReportedAct> {
  /** One for each report, in order. */
  readonly resolutions: readonly Resolution[];
  readonly moves: readonly Move<Act>[];
}

/** Resolves reports against known events, and those of the known events anew that the reports bear on. */
export type ResolveEvents = <Act extends ReportedAct>(
  reports: readonly ReportedAct[],
  known: readonly KnownEvent<Act>[],
) => Resolved<Act>;
