// Who to whom in plain words: "Norway → Chile", or "Norway ↔ Chile" where they act on each other.
import { isolate, leftToRight } from './direction.ts';
import { isMutual } from './event-sides.ts';
import type { EventRow } from './listing.ts';

/** The sides of an event as one knows them for showing. */
export type Participants = Pick<EventRow, 'sources' | 'targets'>;

/** An unknown source is said to be so, an absent target is left out. */
export function whoToWhom({ sources, targets }: Participants): string {
  const source = sources.map(({ name }) => isolate(name));
  const target = targets.map(({ name }) => isolate(name));
  if (actsOnEachOther({ sources, targets })) return leftToRight(source.join(' ↔ '));
  return leftToRight(
    [source.join(', ') || 'Source not stated', target.join(', ')].filter(Boolean).join(' → '),
  );
}

/** Whether both sides are the same actors: talks, an agreement. */
export function actsOnEachOther(participants: Participants): boolean {
  return isMutual(participants, ({ slug }) => slug);
}
