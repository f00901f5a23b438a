// What is done in the synthetic corpus, and in which words: kinds with their weights, and phrases for each.
import { type Assertion, type EventType, eventTypes } from '../app/model/event-type.ts';
import { type Draw, pick, weighted } from './synthetic-random.ts';

/** Words for an act; the first of them is what gives it away. */
export interface Phrase {
  readonly words: string;
  readonly mode: string | null;
}

/** How often a kind is in the news, in thousandths; and how much more often in a crisis. */
const frequency: Readonly<Record<EventType, readonly [thousandths: number, inCrisis: number]>> = {
  AGREE: [60, 0.5],
  CONSULT: [170, 0.7],
  SUPPORT: [70, 0.6],
  CONCEDE: [15, 0.8],
  STATEMENT: [215, 1],
  COOPERATE: [50, 0.2],
  AID: [40, 0.6],
  RETREAT: [15, 1.5],
  REQUEST: [90, 1.3],
  ACCUSE: [90, 2.5],
  REJECT: [50, 2],
  THREATEN: [35, 4],
  PROTEST: [20, 1.5],
  SANCTION: [15, 4],
  MOBILIZE: [20, 5],
  COERCE: [25, 3],
  ASSAULT: [20, 6],
};

const ordinary = weighted(eventTypes, (type) => frequency[type][0]);
const critical = weighted(eventTypes, (type) => frequency[type][0] * frequency[type][1]);

/** A kind as it comes in ordinary days, or in a crisis between the two. */
export function drawType(draw: Draw, day: 'ordinary' | 'crisis'): EventType {
  return day === 'crisis' ? critical(draw) : ordinary(draw);
}

/** T is who it is done to, O what it is about. */
const towards: Readonly<Record<EventType, string>> = {
  AGREE: 'agreed with T on O; signed a memorandum with T on O; promised T a joint plan for O',
  CONSULT:
    'met T to go over O; hosted T for two days on O; telephoned T about O; visited T with a paper on O',
  SUPPORT:
    'praised T for its patience over O; endorsed the position of T on O; defended T in the debate on O',
  CONCEDE: 'accepted the terms of T for O; eased its objections to T over O',
  STATEMENT: 'commented on T and O; described to T how O had come about; spoke to T of O at length',
  COOPERATE: 'worked with T on O; exchanged engineers with T for O; shared soundings with T for O',
  AID: 'granted T funds for O; sent T equipment for O; lent T three crews for O',
  RETREAT: 'released two envoys of T after O; withdrew its barges from the waters of T over O',
  REQUEST: 'urged T to reopen O; demanded that T publish the papers on O; asked T for a date for O',
  ACCUSE: 'accused T of delaying O; blamed T for the collapse of O; criticised T over O',
  REJECT: 'refused to discuss O with T; rejected the draft of T on O; dismissed the offer of T on O',
  THREATEN: 'threatened T with the end of O; warned T of measures over O',
  PROTEST: 'protested at the gates of T against O; marched against T over O',
  SANCTION: 'expelled the attaché of T over O; suspended talks with T on O; halted payments to T for O',
  MOBILIZE: 'moved patrol boats towards T over O; massed columns on the border of T because of O',
  COERCE: 'seized two vessels of T over O; imposed an embargo on T over O; arrested clerks of T over O',
  ASSAULT: 'shelled a customs post of T over O; attacked a convoy of T near O; raided a depot of T over O',
};

/** The same where nobody is named on the other side. */
const alone: Readonly<Record<EventType, string>> = {
  AGREE: 'agreed to a timetable for O; signed a memorandum on O',
  CONSULT: 'met to go over O; convened a round on O',
  SUPPORT: 'praised the plan for O; endorsed O',
  CONCEDE: 'accepted a delay to O; eased its objections to O',
  STATEMENT: 'commented on O; spoke of O at length; described how O had come about',
  COOPERATE: 'worked on O; exchanged soundings for O',
  AID: 'granted funds for O; sent equipment for O',
  RETREAT: 'released two envoys after O; withdrew its barges over O',
  REQUEST: 'urged a new round on O; demanded the papers on O',
  ACCUSE: 'blamed others for the collapse of O; criticised the handling of O',
  REJECT: 'refused to discuss O; rejected the draft on O',
  THREATEN: 'threatened the end of O; warned of measures over O',
  PROTEST: 'protested against O; marched over O',
  SANCTION: 'suspended talks on O; halted payments for O',
  MOBILIZE: 'moved patrol boats over O; massed columns because of O',
  COERCE: 'imposed a ban on O; arrested clerks over O',
  ASSAULT: 'shelled a customs post over O; raided a depot near O',
};

const modes: Readonly<Record<string, string>> = {
  met: 'meet',
  hosted: 'meet',
  visited: 'visit',
  expelled: 'expel',
  seized: 'seize',
  arrested: 'arrest',
};

const phrasesTowards = phrasesOf(towards);
const phrasesAlone = phrasesOf(alone);

function phrasesOf(
  table: Readonly<Record<EventType, string>>,
): Readonly<Record<EventType, readonly Phrase[]>> {
  const entries = Object.entries(table).map(([type, cell]) => [
    type,
    cell.split('; ').map((words) => ({ words, mode: modes[words.split(' ')[0] ?? ''] ?? null })),
  ]);
  return Object.fromEntries(entries);
}

/** Words for an act of the kind, with T and O in them where it has targets. */
export function drawPhrase(draw: Draw, type: EventType, sides: 'towards' | 'alone'): Phrase {
  return pick(draw, (sides === 'towards' ? phrasesTowards : phrasesAlone)[type]);
}

const things =
  'fisheries accord, river tolls, lantern treaty, orchard levy, ferry charter, salt quota, lighthouse pact, bridge survey, wool tariff, tide tables, canal lease, signal code, harbour dues, seed exchange, glass duty, pilot licences, beacon fund, quarry permits, sounding rights, timber rota, ice patrol, weights standard, mail route, dredging plan, reef census'.split(
    ', ',
  );
const kindsOfThing =
  'northern, southern, revised, unfinished, joint, second, long-promised, provisional, eastern, western, shelved, annual, wartime, inland, coastal, disputed, interim, renewed, final, proposed'.split(
    ', ',
  );

/** What an act is about: "the revised wool tariff". */
export function drawTopic(draw: Draw): string {
  return `the ${pick(draw, kindsOfThing)} ${pick(draw, things)}`;
}

/** What follows an act that is not plainly reported. */
export const assertionTails: Readonly<Record<Assertion, string>> = {
  reported: '',
  denied: ', a report that its office denied',
  threatened: ' unless an answer comes, it was told',
  planned: ' under a plan for the coming weeks',
  hypothetical: ' if the figures hold',
};

const assertionWeights: readonly (readonly [Assertion, number])[] = [
  ['reported', 90],
  ['planned', 4],
  ['denied', 2.5],
  ['threatened', 2],
  ['hypothetical', 1.5],
];
const assertion = weighted(assertionWeights, ([, weight]) => weight);

export function drawAssertion(draw: Draw): Assertion {
  return assertion(draw)[0];
}

const asides =
  'Clerks said that the file on T would stay open; Nobody in the room would put a number on T; A second paper on T is expected within the month; The chamber adjourned before T was reached; Observers had waited for T since the spring; Two earlier drafts of T had come to nothing; The minutes mention T only once; Shipowners called T a matter of weeks'.split(
    '; ',
  );

/** A sentence that reports no act. */
export function drawAside(draw: Draw): string {
  return `${pick(draw, asides).replace(/\bT\b/, drawTopic(draw))}.`;
}

const sayings =
  'We have read every page of T; There will be no second vote on T; Nobody should be surprised by T; T is older than all of us; We owe the towns an answer on T'.split(
    '; ',
  );

/** Words that somebody says, without quotation marks. */
export function drawSaying(draw: Draw): string {
  const words = pick(draw, sayings).replace(/\bT\b/, drawTopic(draw));
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
