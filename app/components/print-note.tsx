// What a printed page says of itself: the filter in words, when it was made, and where it can be seen again.
import { type ActorNames, describeFilter } from '../model/describe-filter.ts';
import type { EventFilter } from '../model/filter.ts';
import { isoDateOf } from '../model/partial-date.ts';
import { longDayWords } from './date-words.ts';
import { usePrinting } from './use-printing.ts';

interface PrintNoteProps {
  readonly filter: EventFilter;
  readonly names: ActorNames;
}

/** On paper alone. */
export function PrintNote({ filter, names }: PrintNoteProps) {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <div className="print-note">
      <p dir="auto">{describeFilter(filter, names)}</p>
      <p>Made on {longDayWords(isoDateOf(new Date()))} with Demarche, from</p>
      <p className="print-address">{window.location.href}</p>
    </div>
  );
}
