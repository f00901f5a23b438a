// Leaders whom newspapers name by surname alone: those in office about the article's day.
import type { ActorSlug } from '../../model/actor.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import type { Catalogue, OfficeTerm } from '../lexicon/catalogue.ts';

/** Offices at the head of a state. */
const heads = ['P', 'PM', 'King', 'Emir', 'Supreme Leader', 'Military Leader', 'Leader'];
/** Offices whose holders are named by surname alone from the first mention on. */
const prominent: ReadonlySet<string> = new Set([
  ...heads,
  'FM',
  'VP',
  'DM',
  'Crown Prince',
  'Secretary-General',
  'High Representative',
  'Opposition Leader',
  'Party Leader',
]);
const headship: ReadonlySet<string> = new Set(heads);

/** Years after the end of a term in which its holder is still named so. */
const YEARS_AFTER = 6;

/**
 * The one of these namesakes who led about the article's day. Without a day it is the only leader among them, or
 * of leaders of one state the last to come to its head.
 */
export function leaderAmong(
  namesakes: readonly ActorSlug[],
  catalogue: Catalogue,
  date: IsoDate | null,
): ActorSlug | null {
  const termsOf = (slug: ActorSlug) => catalogue.termsOf.get(slug) ?? [];
  const leaders = namesakes.filter((slug) =>
    termsOf(slug).some(({ office, role }) => prominent.has(office) && (date === null || isAbout(role, date))),
  );
  if (leaders.length < 2) return leaders[0] ?? null;
  return date === null ? lastToLead(leaders.flatMap(termsOf)) : null;
}

function isAbout({ from, to }: OfficeTerm['role'], date: IsoDate): boolean {
  return (from ?? '') <= date && (to === null || yearsBetween(to, date) < YEARS_AFTER);
}

function lastToLead(terms: readonly OfficeTerm[]): ActorSlug | null {
  const led = terms.filter(({ office }) => headship.has(office));
  if (new Set(led.map(({ role }) => role.country)).size !== 1) return null;
  const since = ({ role }: OfficeTerm) => role.from ?? '';
  return led.reduce((last, term) => (since(term) > since(last) ? term : last)).holder;
}

function yearsBetween(from: IsoDate, to: IsoDate): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}
