// Which kind of act the words tell, where a verb, its particle and its object have to be read together.
import { describe, expect, it } from 'vitest';
import { actsIn, eventsIn } from './acts-in.fixture.ts';

const table = (rows: readonly (readonly [text: string, ...acts: string[]])[]) =>
  it.each(rows.map(([text, ...acts]) => ({ text, acts })))('$text', ({ text, acts }) =>
    expect(actsIn(text)).toEqual(acts),
  );

describe('verbs with a particle', () => {
  table([
    ['Kenya sends away Ugandan ambassador', 'SANCTION kenya > uganda'],
    ['Hungary called for sanctions on Eritrea.', 'REQUEST hungary > eritrea'],
    ['Mexico fired at the navy of Cuba.', 'ASSAULT mexico > cuba-armed-forces'],
  ]);
});

describe('judgements', () => {
  table([
    ['Olaf Scholz called the raids of Iran unacceptable.', 'ACCUSE olaf-scholz > iran'],
    ['Japan described the launch by North Korea as a provocation.', 'ACCUSE japan > north-korea'],
    ['Japan called the launch by North Korea short.'],
  ]);
});

describe('goods and forces', () => {
  table([
    ['Norway sends long-range weapons to Moldova.', 'AID norway > moldova'],
    ['Iran moved missiles to its border with Iraq.', 'MOBILIZE iran > iraq'],
    ['In Mali, where France leads a battle group, it rained.'],
    ['Egypt held joint exercises with Jordan.', 'COOPERATE egypt > jordan'],
    ['Mali held exercises of its own.', 'MOBILIZE mali >'],
    ['Mali enlarged its army along the border with Niger.', 'MOBILIZE mali > niger'],
  ]);
});

describe('words that commit to nothing', () => {
  table([
    ['Peru offered condolences to Chile.'],
    ['Kenya has rejected accusations of fraud.'],
    ["Kenya has rejected Uganda's accusation.", 'REJECT kenya > uganda'],
    ['Oxfam spoke of Somalis threatened with hunger.'],
    ['Peru launched an appeal for ten million dollars.'],
    ['The president of Peru struck a defiant tone in Chile.'],
    ['Fears grew in Oslo of a Russian attack on Moldova.'],
    ['Ghana urged Togo and Benin to end their talks on the port.', 'REQUEST ghana > togo+benin'],
  ]);
});

describe('forms of talks', () => {
  it.each([
    ['Jonas Gahr Støre and Gabriel Boric held a video call about salmon.', 'call'],
    ['Emmanuel Macron had a telephone conversation with Xi Jinping.', 'call'],
    ['Peru and Chile traded barbs in a phone call.', 'call'],
    ['Peru held talks with Chile on copper.', 'meet'],
  ])('%s', (text, mode) => expect(eventsIn(text).map((event) => event.mode)).toEqual([mode]));
});
