// The title of a view: how many events, of whom, when. It changes with every step of a zoom.
import { countryName } from '../model/country.ts';
import { isolate } from '../model/direction.ts';
import { eventTypeFacts, quadNames } from '../model/event-type.ts';
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { datesLabel, type Names, nameOf } from './active-filters.ts';
import { roughRangeWords } from './date-words.ts';

interface TitleOptions {
  /** Events shown. */
  readonly count: number;
  /** The first and last day shown, or null where nothing is shown or has a date. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly names: Names;
}

/** "41 events, Russia towards United States, Dec 2021 – Feb 2022" */
export function viewTitle(view: View, { count, days, names }: TitleOptions): string {
  const kinds = [
    ...view.quad.map((quad) => quadNames[quad].toLowerCase()),
    ...view.type.map((type) => eventTypeFacts[type].label.toLowerCase()),
  ];
  const who = [...view.actor.map((slug) => isolate(nameOf(slug, names))), ...view.country.map(countryName)];
  const side = { either: '', source: 'from ', target: 'towards ' }[view.role];
  const pairs = view.pair.map(
    ({ source, target }) => `${isolate(nameOf(source, names))} towards ${isolate(nameOf(target, names))}`,
  );
  return [
    `${formatCount(count)} ${count === 1 ? 'event' : 'events'}`,
    ...(kinds.length ? [orList(kinds)] : []),
    ...(who.length ? [side + orList(who)] : []),
    ...(pairs.length ? [orList(pairs)] : []),
    ...(view.publisher.length ? [`in ${orList(view.publisher)}`] : []),
    ...(view.q === null ? [] : [`with “${view.q}”`]),
    ...(days === null ? emptyDates(view) : [roughRangeWords(days.from, days.to)]),
  ].join(', ');
}

/** "A", "A or B", "A, B or C", and "A, B or 3 others" where the title would get too long. */
function orList(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  if (words.length > 3) return `${words.slice(0, 2).join(', ')} or ${words.length - 2} others`;
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Where nothing is shown, the dates that were asked for. */
function emptyDates(view: View): string[] {
  const label = datesLabel(view);
  return label === null ? [] : [label];
}
