// Who stands on which side where the words do not say it plainly: one table for each construction.
import { describe, expect, it } from 'vitest';
import { actsIn } from './acts-in.fixture.ts';

const table = (rows: readonly (readonly [text: string, ...acts: string[]])[]) =>
  it.each(rows.map(([text, ...acts]) => ({ text, acts })))('$text', ({ text, acts }) =>
    expect(actsIn(text)).toEqual(acts),
  );

describe('subjects', () => {
  table([
    ['Madrid and Lisbon sign fishing treaty', 'SUPPORT spain+portugal > spain+portugal'],
    [
      'After the talks Secretary of State Antony Blinken and Foreign Minister Melanie Joly signed a treaty.',
      'SUPPORT antony-blinken+melanie-joly > antony-blinken+melanie-joly',
    ],
    [
      'The letters arrived on Monday. In them Ankara demands an apology from Athens.',
      'REQUEST turkey > greece',
    ],
    ['Kenya would respond firmly if Uganda closed the border, she added.', 'THREATEN kenya > uganda'],
  ]);
});

describe('words joined by hyphens and conjunctions', () => {
  table([
    ['Tehran lifted long-standing tariffs against Oman on Friday.', 'CONCEDE iran > oman'],
    ['A Somali-funded paper criticised Kenya on Friday.', 'ACCUSE  > kenya'],
    [
      'Senior Hungarian and Romanian officials met on Monday in Vienna.',
      'CONSULT hungary+romania > hungary+romania',
    ],
    [
      'Clashes between Turkish and Syrian troops continued near Idlib on Monday.',
      'ASSAULT turkey+syria-armed-forces > turkey+syria-armed-forces',
    ],
  ]);
});

describe('no side', () => {
  table([
    ['Peru threatened no one.'],
    ['Riot police in Lima stood by.'],
    ['Fighting in El Fasher killed 30 Chadians.', 'ASSAULT  > chadians'],
    ["The Turkish president pledged Ankara's full support.", 'SUPPORT recep-tayyip-erdogan >'],
    ['China begins large drills around Taiwan.', 'MOBILIZE china > taiwan'],
    ['Japan held exercises with Australia.', 'COOPERATE japan > australia'],
    ["Kenya's government attacked the report.", 'ACCUSE kenya >'],
  ]);
});

describe('what goes with an act', () => {
  table([
    [
      "Kenya's ministers closed their meeting in Nairobi on Monday with a warning to Uganda and a promise of help for Sudan.",
      'CONSULT kenya >',
      'THREATEN kenya > uganda',
      'AGREE kenya > sudan',
    ],
    [
      'Justin Trudeau joined Emmanuel Macron in a call with Joe Biden after the summit.',
      'CONSULT justin-trudeau+emmanuel-macron > joe-biden',
    ],
    ['Egypt demanded the withdrawal of Turkish troops from Libya.', 'REQUEST egypt > turkey-armed-forces'],
    ['Poland handed over the Czech document in Vienna.', 'CONSULT poland >'],
    [
      'Peru warned Chile that the danger of war in the area of the African Union was great.',
      'THREATEN peru > chile',
    ],
    ['Peru warned that the danger of war in the area of the African Union was great.'],
    ['Ghana and Togo accused each other of violating the truce in Mali.', 'ACCUSE ghana+togo > ghana+togo'],
    ['Emmanuel Macron promised that NATO would send aid to Kenya.', 'AGREE emmanuel-macron > kenya'],
    ['Chad on Monday recognised two regions of Libya as independent states.', 'SUPPORT chad >'],
  ]);
});

describe('targets that are implied', () => {
  table([
    [
      'Macron told Putin on Monday that France would answer an attack on Georgia with sanctions.',
      'THREATEN france > vladimir-putin',
    ],
    ['Turkey demanded on Friday that Greece take down the cameras.', 'REQUEST turkey > greece'],
    ["Kenya asked the country's friends for help.", 'REQUEST kenya >'],
    [
      'Emmanuel Macron wrote to Xi Jinping. He urged his counterpart to reduce tensions with Japan.',
      'CONSULT emmanuel-macron > xi-jinping',
      'REQUEST emmanuel-macron > xi-jinping',
    ],
    [
      'Chile delivered a text on Monday. Peru complained that the document did not mention Bolivia.',
      'CONSULT chile >',
      'ACCUSE peru > chile',
    ],
    [
      'Antony Blinken and Melanie Joly signed a charter on Monday. The charter condemns the raids of Myanmar.',
      'SUPPORT antony-blinken+melanie-joly > antony-blinken+melanie-joly',
      'ACCUSE united-states+canada > myanmar',
    ],
  ]);
});

describe('persons behind nouns', () => {
  table([
    [
      'On Friday the leaders of the two republics, Emmanuel Macron and Justin Trudeau, accused Chad of planning an attack.',
      'ACCUSE emmanuel-macron+justin-trudeau > chad',
    ],
    [
      'Antony Blinken flew to Nairobi. The American warned Uganda of serious consequences, officials said.',
      'CONSULT antony-blinken > kenya',
      'THREATEN antony-blinken > uganda',
    ],
    ['Poland expelled Igor Petrov, a Russian diplomat.', 'SANCTION poland > russia+igor-petrov'],
    [
      'Ghana signed the decrees together with treaties of friendship with the two ministers, Kofi Adu of Togo and Jean Zinsou of Benin.',
      'SUPPORT ghana > kofi-adu+jean-zinsou',
    ],
    [
      'The Maltese foreign ministry published a report. Libya had given no answer, it complained.',
      'ACCUSE malta-foreign-ministry > libya',
    ],
    ['Chile would be forced to react, with measures of a military and technical kind.', 'THREATEN chile >'],
    [
      'In Lagos and Kano thousands of people protested against the war; the police arrested a hundred of them.',
      'PROTEST  > nigeria',
      'COERCE nigeria-police >',
    ],
    [
      "Sudan's Defence Ministry said on Monday that some units which had been training near Chad were returning to their bases.",
      'RETREAT sudan-defence-ministry >',
    ],
    [
      "Kenya's parliament voted on Monday to ask William Ruto to recognise Somaliland.",
      'REQUEST kenya-parliament > william-ruto',
    ],
    ['Turkey refused to close the strait to Bulgaria.', 'REJECT turkey > bulgaria'],
  ]);
});

describe('calls', () => {
  table([
    ['Emmanuel Macron called Fumio Kishida on Monday.', 'CONSULT emmanuel-macron > fumio-kishida'],
    ['Emmanuel Macron called Fumio Kishida a friend.'],
    ['Emmanuel Macron called Nato obsolete.'],
  ]);
});

describe('facts of their own', () => {
  table([
    [
      "Chile criticised on Monday Peru's claim that it was withdrawing troops from the border of Bolivia.",
      'ACCUSE chile > peru',
    ],
    [
      'Ghana lifted its embargo on Togo on Monday, the ministry said, as Benin reinforced its northern flank.',
      'CONCEDE ghana > togo',
      'MOBILIZE benin >',
    ],
    [
      'Kenya accused Uganda on Sunday of being behind the raid that killed ten villagers two days earlier.',
      'ACCUSE kenya > uganda',
      'ASSAULT  > kenya',
    ],
    [
      'Sudan agreed on Friday to send Kenya a reply, after Antony Blinken and Melanie Joly met for an hour in Cairo.',
      'AGREE sudan > kenya',
      'CONSULT antony-blinken+melanie-joly > antony-blinken+melanie-joly',
    ],
    [
      'Annalena Baerbock came to Ankara on Friday to press Turkey for an answer.',
      'REQUEST annalena-baerbock > turkey',
    ],
    [
      'Joe Biden thanked Olaf Scholz, the German chancellor, who had expelled two Iranian diplomats on Tuesday.',
      'SUPPORT joe-biden > olaf-scholz',
      'SANCTION olaf-scholz > iran',
    ],
    ['Greece cancelled a meeting with Turkey that was planned for Monday.', 'SANCTION greece > turkey'],
  ]);
});

describe('one act told twice', () => {
  table([
    [
      'Malta sent a letter to Libya on Monday. The Maltese ambassador handed over the letter in Tripoli.',
      'CONSULT malta > libya',
    ],
    [
      'The Kenyan ministers closed the summit with a warning to Uganda. Kenya said that Uganda would pay a price.',
      'THREATEN kenya > uganda',
      'CONSULT kenya >',
    ],
    [
      'Antony Blinken met Kenyan officials in Nairobi. Blinken held talks with Uhuru Kenyatta, the president.',
      'CONSULT antony-blinken > kenya+uhuru-kenyatta',
    ],
    ['Peru condemned the vote, and it accused Chile of fraud.', 'ACCUSE peru > chile', 'ACCUSE peru > chile'],
  ]);
});
