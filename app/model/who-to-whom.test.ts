import { expect, it } from 'vitest';
import { slugOf } from './actor.ts';
import { whoToWhom } from './who-to-whom.ts';

const named = (names: string) =>
  names
    .split(', ')
    .filter(Boolean)
    .map((name) => ({ slug: slugOf(name), name, kind: 'state' as const, country: null }));

it.each([
  ['Norway', 'Chile', 'Norway → Chile'],
  ['Norway, Sweden', 'Chile, Peru', 'Norway, Sweden → Chile, Peru'],
  ['Norway', '', 'Norway'],
  ['', 'Chile', 'Source not stated → Chile'],
  ['', '', 'Source not stated'],
  ['Norway, Chile', 'Chile, Norway', 'Norway ↔ Chile'],
  ['Norway, Chile, Peru', 'Norway, Chile, Peru', 'Norway ↔ Chile ↔ Peru'],
])('says who did it to whom: %s, %s', (sources, targets, words) => {
  expect(whoToWhom({ sources: named(sources), targets: named(targets) })).toBe(words);
});
