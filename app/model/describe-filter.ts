// A filter in words, for titles: what is shown, without having to read the controls.
import { countryName } from './country.ts';
import { isolate } from './direction.ts';
import { eventTypeFacts, quadNames } from './event-type.ts';
import type { EventFilter, Pair } from './filter.ts';

/** Names of actors by slug, where they are known; others are made readable from the slug. */
export type ActorNames = ReadonlyMap<string, string>;

/** "Events: Russia as source; Demand; from 2022-01-01". Without a filter "All events". */
export function describeFilter(filter: EventFilter, names: ActorNames = new Map()): string {
  const side = filter.role === 'either' ? '' : ` as ${filter.role}`;
  const actors = filter.actor.map((slug) => nameOf(slug, names));
  const countries = filter.country.map(countryName);
  const parts = [
    ...(actors.length ? [`${orList(actors)}${side}`] : []),
    ...(countries.length ? [`${orList(countries)}${side}`] : []),
    ...(filter.pair.length ? [orList(filter.pair.map((pair) => pairWords(pair, names)))] : []),
    ...(filter.type.length ? [orList(filter.type.map((type) => eventTypeFacts[type].label))] : []),
    ...(filter.quad.length ? [orList(filter.quad.map((quad) => quadNames[quad].toLowerCase()))] : []),
    ...(filter.publisher.length ? [`reported by ${orList(filter.publisher)}`] : []),
    ...(filter.precision.length ? [`date known to the ${orList(filter.precision)}`] : []),
    ...(filter.status.length ? [orList(filter.status)] : []),
    ...(filter.q === null ? [] : [`matching “${filter.q}”`]),
    ...(filter.from === null && filter.to === null ? [] : [period(filter)]),
  ];
  return parts.length ? `Events: ${parts.join('; ')}` : 'All events';
}

function nameOf(value: string, names: ActorNames): string {
  const known = names.get(value);
  if (known !== undefined) return isolate(known);
  if (/^[A-Z]{3}$/.test(value)) return countryName(value);
  return value.replace(
    /(^|-)(\p{L})/gu,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
}

function pairWords({ source, target }: Pair, names: ActorNames): string {
  return `${nameOf(source, names)} towards ${nameOf(target, names)}`;
}

function period({ from, to }: EventFilter): string {
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
