import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readName,
  readSavedViews,
  type SavedView,
  withNewName,
  withoutView,
  withView,
} from './saved-view-list.ts';

const letters: SavedView = { name: 'Letters', query: 'q=letter&name=Letters' };
const threats: SavedView = { name: 'Threats', query: 'type=THREATEN&name=Threats' };

test.each<[string, string | null, SavedView[]]>([
  ['nothing', null, []],
  ['no JSON', '{', []],
  ['no list', '{"name":"a","query":""}', []],
  ['two views', JSON.stringify([letters, threats]), [letters, threats]],
  ['what is no view', JSON.stringify([1, null, { name: '' }, { name: 'x' }, letters]), [letters]],
  ['a name twice', JSON.stringify([letters, { ...threats, name: 'Letters' }]), [letters]],
  ['a name without end', JSON.stringify([{ ...letters, name: 'x'.repeat(81) }]), []],
])('reads %s', (_, text, views) => {
  expect(readSavedViews(text)).toEqual(views);
});

test('whatever stands in the store, reading it never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSavedViews(text)));
});

test('what is written is read', () => {
  const views = fc.uniqueArray(
    fc.record({ name: fc.string({ minLength: 1, maxLength: 80 }), query: fc.string() }),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(views, (some) => {
      expect(readSavedViews(JSON.stringify(some))).toEqual(some);
    }),
  );
});

test.each([
  ['  Letters of January ', 'Letters of January'],
  [' \0 ', null],
  ['x'.repeat(100), 'x'.repeat(80)],
])('the name %j is kept as %j', (text, name) => {
  expect(readName(text)).toBe(name);
});

test('a view takes the place of one of its name, another comes last', () => {
  const changed = { ...letters, query: 'q=note' };
  expect(withView([letters, threats], changed)).toEqual([changed, threats]);
  expect(withView([letters], threats)).toEqual([letters, threats]);
});

test('a new name stands in the address too, and is refused where it is taken', () => {
  expect(withNewName([letters, threats], { from: 'Letters', to: 'Notes' })).toEqual([
    { name: 'Notes', query: 'q=letter&name=Notes' },
    threats,
  ]);
  expect(withNewName([letters, threats], { from: 'Letters', to: 'Threats' })).toBeNull();
  expect(withNewName([letters], { from: 'Letters', to: 'Letters' })).toEqual([letters]);
});

test('a view is deleted by its name', () => {
  expect(withoutView([letters, threats], 'Letters')).toEqual([threats]);
});
