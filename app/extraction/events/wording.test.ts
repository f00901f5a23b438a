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
    [
      'Emmanuel Macron called Aleksandar Vucic to apologise for the mistake.',
      'CONSULT emmanuel-macron > aleksandar-vucic',
    ],
    ['Macron phoned Vucic to demand an answer.', 'CONSULT emmanuel-macron > aleksandar-vucic'],
  ]);
});

describe('promises and threats', () => {
  table([
    ['Putin vowed that Ukraine would be punished for the strike.', 'THREATEN vladimir-putin > ukraine'],
    ['Iran vowed to punish Israel.', 'THREATEN iran > israel'],
    ['The Kremlin promised that those who attacked Crimea would be punished.', 'THREATEN russia >'],
  ]);
});

describe('judgements', () => {
  table([
    ['Greece launched a scathing attack on Turkey on Friday.', 'ACCUSE greece > turkey'],
    ['Belgium took legal action against Malta on Monday.', 'ACCUSE belgium > malta'],
    ['Olaf Scholz called the raids of Iran unacceptable.', 'ACCUSE olaf-scholz > iran'],
    ['Japan described the launch by North Korea as a provocation.', 'ACCUSE japan > north-korea'],
    ['Japan called the launch by North Korea short.'],
  ]);
});

describe('goods and forces', () => {
  table([
    ['Dutch troops arrived in Lithuania on Monday.', 'MOBILIZE netherlands-armed-forces > lithuania'],
    ['Mark Rutte arrived in Lithuania on Monday.', 'CONSULT mark-rutte > lithuania'],
    ['Dutch troops returned from Lithuania on Monday.', 'RETREAT netherlands-armed-forces > lithuania'],
    ['Bolivia used Chilean civilians as human shields.', 'ASSAULT bolivia > chile-civilians'],
    ['Peru closed its border with Chile on Friday.', 'COERCE peru > chile'],
    ['The European Union deployed election observers in Malawi.', 'AID european-union > malawi'],
    ['Norway provided support to Moldova.', 'AID norway > moldova'],
    ['The American army launched artillery strikes on Syria.', 'ASSAULT united-states-armed-forces > syria'],
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
    ['Chad rejected accusations that it had attacked villages in Sudan.'],
    ['The rumour that Peru had recalled its ambassador from Chile spread on Monday.'],
    ['Fiji confirmed the report that it had expelled a Chinese envoy.', 'SANCTION fiji > china'],
    ['Human Rights Watch urged Egypt to free the prisoners.'],
    ['The African Union urged Egypt to free the prisoners.', 'REQUEST african-union > egypt'],
    ['Peru sent a condolence message to Chile on Monday.'],
    ['The statement does mean that Norway supports Iran.'],
    ['The government of Kenya denied on Monday charges by Uganda that it armed rebels.'],
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
