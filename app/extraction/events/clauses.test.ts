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
    [
      'Volodymyr Zelensky, who was to meet Macron on Friday, praised the American president for his help.',
      'SUPPORT volodymyr-zelenskyy > joe-biden',
    ],
    [
      'Macron on Monday signed decrees by which France recognises the independence of Kosovo.',
      'SUPPORT france > kosovo',
    ],
  ]);
});

describe('attributions and circumstances', () => {
  table([
    [
      'Ghana lifted the embargo on Togo on Friday, after Nana Akufo-Addo and Faure Gnassingbé met in Lomé.',
      'CONCEDE ghana > togo',
      'CONSULT nana-akufo-addo+faure-gnassingbe > nana-akufo-addo+faure-gnassingbe',
    ],
    [
      'Chad warned Sudan of sanctions in the event of an invasion, a statement of the ministry said.',
      'THREATEN chad > sudan',
    ],
    [
      'In a speech of nearly an hour the Kenyan president blamed Uganda for the crisis.',
      'ACCUSE uhuru-kenyatta > uganda',
    ],
    [
      'Malian soldiers attacked Niger on Monday, a few hours after Macron had appealed to Nigeria.',
      'ASSAULT mali-armed-forces > niger',
      'REQUEST emmanuel-macron > nigeria',
    ],
    [
      'Kenya handed a Ugandan envoy a letter on Monday, the ministry said, and asked Uganda for talks.',
      'CONSULT kenya > uganda',
      'REQUEST kenya > uganda',
    ],
    [
      'Boris Johnson told his Japanese colleague, Fumio Kishida, by telephone that Britain had sent doctors.',
      'CONSULT boris-johnson > fumio-kishida',
    ],
    ['On Monday Brazil asked Iran to reply by Friday.', 'REQUEST brazil > iran'],
    [
      'A day after Emmanuel Macron visited Kyiv, Olaf Scholz made a trip to Moscow.',
      'CONSULT olaf-scholz > russia',
      'CONSULT emmanuel-macron > ukraine',
    ],
    ['US officials said yesterday that lifting the sanctions on Burma is out of the question.'],
    [
      'Denmark on Friday called on the European Union to help thousands of Malians threatened with hunger.',
      'REQUEST denmark > european-union',
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

describe('quantities', () => {
  table([
    [
      'Up to 200 Moldovans rallied on Friday in Bucharest, Romanian radio said.',
      'PROTEST moldovans > romania',
    ],
    [
      'Turkey and Greece on Friday began two weeks of naval drills in the Aegean.',
      'COOPERATE turkey+greece > turkey+greece',
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
    [
      'Macron told President Joe Biden and Chancellor Olaf Scholz of his plan by telephone.',
      'CONSULT emmanuel-macron > joe-biden+olaf-scholz',
    ],
    ['Jake Sullivan urged all Americans in Mali to leave within days.', 'REQUEST jake-sullivan >'],
    ['Jake Sullivan urged all Americans to leave within days.'],
    ['Three American shipments with medical aid had reached Chad.', 'AID united-states > chad'],
    ["Spain condemned Navalny's arrest.", 'ACCUSE spain >'],
    ['In Lyon thousands of Kurds marched against Turkey.', 'PROTEST kurds > turkey'],
  ]);
});

describe('one act told twice', () => {
  table([
    [
      'Emmanuel Macron travelled to Nairobi this week. He met William Ruto, the Kenyan president, on Tuesday.',
      'CONSULT emmanuel-macron > william-ruto',
    ],
    [
      'Jens Stoltenberg condemned the raid of Mali on the villages.\n\nNato condemned the raid of Mali on the villages near the border.',
      'ACCUSE nato > mali',
    ],
  ]);
});

describe("what one's own side will do or needs", () => {
  table([
    ['Sergei Lavrov warned on Monday that Moscow might answer with its fleet.', 'THREATEN sergei-lavrov >'],
    ['Sergei Lavrov warned on Monday that the winter might last.'],
    ['Ann Linde insisted that Sweden needed a binding guarantee.', 'REQUEST ann-linde >'],
    ['Chad would be forced to hit back if Sudan crossed the border.', 'THREATEN chad > sudan'],
  ]);
});

describe('conditions', () => {
  table([
    ['Canada would send more troops to Latvia if Russia attacked, Trudeau said.', 'THREATEN canada > latvia'],
    ['Chad would respond forcefully if Sudan crossed the border.', 'THREATEN chad > sudan'],
    ['Most of the soldiers would join the exercise in Norway if the weather allowed it.'],
  ]);
});
