// The forms that news comes in besides prose: headlines in capitals, live blogs, chronologies, lists and tables.
import { describe, expect, it } from 'vitest';
import { actsIn, eventsIn } from './events/acts-in.fixture.ts';

const table = (rows: readonly (readonly [text: string, ...acts: string[]])[]) =>
  it.each(rows.map(([text, ...acts]) => ({ text, acts })))('$text', ({ text, acts }) =>
    expect([...actsIn(text)].sort()).toEqual([...acts].sort()),
  );

describe('capitals', () => {
  table([
    ['NORWAY RECALLS AMBASSADOR FROM CHILE OVER FISHING DEAL', 'SANCTION norway > chile'],
    ['RUSSIA WARNS US OF RETALIATION', 'THREATEN russia > united-states'],
    ['PERU REJECTS BOLIVIAN DEMANDS', 'REJECT peru > bolivia'],
    ['PUTIN AND BIDEN MEET IN GENEVA', 'CONSULT vladimir-putin+joe-biden > vladimir-putin+joe-biden'],
    ['THEY ARE KILLING US'],
  ]);
});

describe('live blogs', () => {
  const blog = `Border crisis: live updates

Key developments
- Norway expels two Chilean diplomats
- Peru accuses Bolivia of shelling a village

18:42 GMT
Kenya thanks Uganda
The president of Kenya, William Ruto, thanked Uganda for its help.

Share this post

9.30am
Good morning. Here is what happened overnight:
* Lithuania closed its embassy in Minsk`;

  it('tell the acts of their entries, an act told twice once', () => {
    expect([...actsIn(blog)].sort()).toEqual([
      'ACCUSE peru > bolivia',
      'SANCTION lithuania > belarus',
      'SANCTION norway > chile',
      'SUPPORT william-ruto > uganda',
    ]);
  });
});

describe('chronologies', () => {
  it('date each act by the day before its dash or colon', () => {
    const chronology = `The dispute, day by day
Jan. 12 — Norway calls its ambassador home from Chile.
Feb. 3, 2022: Chile expels a Norwegian diplomat.
17 February - Peru offers Norway help.`;
    const days = eventsIn(chronology).map(({ sources, date }) => [...sources, date?.from ?? null]);
    expect(days.sort()).toEqual([
      ['chile', '2022-02-03'],
      ['norway', '2022-01-12'],
      ['peru', '2022-02-17'],
    ]);
  });
});

describe('lists and tables', () => {
  it.each([
    'Country\tDiplomats expelled\tDay\nNorway\t40\t4 April\nChile\t35\t4 April\nPeru\t30\t5 April',
    'Group A: Norway 2, Denmark 1; Spain 0, Japan 4\nGroup B: Chile 1, Peru 1',
    'USD/NOK 9.2 (+1.2 %)\nBrent 94.4\nOslo 1,204.11 (-0.3 %)',
    'Contents\n1. Norway\n2. Chile\n3. War and peace\n4. Index',
    'Norway, Chile, Peru, Bolivia, Kenya, Uganda, Ghana, Mali',
  ])('tell no act: %j', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('appeals to all', () => {
  table([
    ['France called for an immediate ceasefire.', 'REQUEST france >'],
    ['Peru called for restraint on all sides.', 'REQUEST peru >'],
    ['Norway appealed for the release of the crew by Chile.', 'REQUEST norway > chile'],
    ['Kenya called for reform of the banks.'],
  ]);
});
