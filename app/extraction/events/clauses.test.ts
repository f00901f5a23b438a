// How sentences are built and what that makes of the acts in them: one table for each construction.
import { describe, expect, it } from 'vitest';
import { actsIn } from './acts-in.fixture.ts';

const table = (rows: readonly (readonly [text: string, ...acts: string[]])[]) =>
  it.each(rows.map(([text, ...acts]) => ({ text, acts })))('$text', ({ text, acts }) =>
    expect(actsIn(text)).toEqual(acts),
  );

describe('what describes a noun', () => {
  table([
    [
      'Chile thanked Emmanuel Macron, the French president, who had expelled two diplomats of Peru.',
      'SUPPORT chile > emmanuel-macron',
      'SANCTION emmanuel-macron > peru',
    ],
    ['Ankara criticised Athens, which recognised Kosovo in 1999.', 'ACCUSE turkey > greece'],
    ['Tehran spoke of missiles that threaten Israel.'],
  ]);
});

describe('attributions and circumstances', () => {
  table([
    [
      'Kenya handed a Ugandan envoy a letter on Monday, the ministry said, and asked Uganda for talks.',
      'CONSULT kenya > uganda',
      'REQUEST kenya > uganda',
    ],
    [
      'Boris Johnson told his Japanese colleague, Fumio Kishida, by telephone that Britain had sent doctors.',
      'CONSULT boris-johnson > fumio-kishida',
    ],
    ['On Tuesday Boris Johnson urged Mali to free the doctors.', 'REQUEST boris-johnson > mali'],
    [
      'Antony Blinken and Sergei Lavrov smiled after two days of talks.',
      'CONSULT antony-blinken+sergei-lavrov > antony-blinken+sergei-lavrov',
    ],
    ['The African Union ended the day with an appeal to Sudan.', 'REQUEST african-union > sudan'],
    [
      "Jordan's parliament approved a state of emergency on Friday, and Jordan thanked Egypt.",
      'SUPPORT jordan > egypt',
      'COERCE jordan-parliament >',
    ],
  ]);
});

describe('verbs that lead to a deed', () => {
  table([
    ['Peru announced its decision to recall its ambassador from Chile.', 'SANCTION peru > chile'],
    ['Macron announced a deal to supply Greece with frigates.', 'AGREE emmanuel-macron > greece'],
    ['Brazil joined Peru in condemning the raid by Chile.', 'ACCUSE brazil+peru > chile'],
    ['Peru declared a curfew and cut diplomatic ties with Chile.', 'SANCTION peru > chile', 'COERCE peru >'],
    ['Riga proposed consultations with Oslo instead on the fishing quotas.', 'AGREE latvia > norway'],
  ]);
});

describe('phrases', () => {
  table([
    ['Kenya recalled some of its envoys from Uganda.', 'SANCTION kenya > uganda'],
    ['In Lyon thousands of Kurds marched against Turkey.', 'PROTEST kurds > turkey'],
  ]);
});

describe('one act told twice', () => {
  table([
    [
      'Jens Stoltenberg condemned the raid of Mali on the villages.\n\nNato condemned the raid of Mali on the villages near the border.',
      'ACCUSE nato > mali',
    ],
  ]);
});

describe('conditions', () => {
  table([
    ['Canada would send more troops to Latvia if Russia attacked, Trudeau said.', 'THREATEN canada > latvia'],
    ['Chad would respond forcefully if Sudan crossed the border.', 'THREATEN chad > sudan'],
    ['Most of the soldiers would join the exercise in Norway if the weather allowed it.'],
  ]);
});
