// The kinds of event: PLOVER (Open Event Data Alliance, 2021), its quad classes and CAMEO roots, and our STATEMENT.

export const quads = [1, 2, 3, 4] as const;
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = (typeof quads)[number];

export const quadNames: Readonly<Record<Quad, string>> = {
  1: 'Verbal cooperation',
  2: 'Material cooperation',
  3: 'Verbal conflict',
  4: 'Material conflict',
};

export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'STATEMENT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof eventTypes)[number];

interface EventTypeFacts {
  readonly quad: Quad;
  /** The two-digit CAMEO root that the type maps to. */
  readonly cameoRoot: string;
  /** The plain name on screen. */
  readonly label: string;
  /** One line for the legend and the help. */
  readonly gloss: string;
}

/**
 * PLOVER's quad classes and CAMEO roots (PLOVER manual, 2021, tables 1 and 2). STATEMENT is ours: a public
 * statement that commits to nothing; CAMEO codes it 01, and GDELT counts that as verbal cooperation.
 */
export const eventTypeFacts: Readonly<Record<EventType, EventTypeFacts>> = {
  AGREE: {
    quad: 1,
    cameoRoot: '03',
    label: 'Agreement',
    gloss: 'agrees, or promises to do something together',
  },
  CONSULT: { quad: 1, cameoRoot: '04', label: 'Talks', gloss: 'meets, visits, calls, writes, negotiates' },
  SUPPORT: {
    quad: 1,
    cameoRoot: '05',
    label: 'Support',
    gloss: 'backs, praises, recognises, defends in words',
  },
  CONCEDE: {
    quad: 1,
    cameoRoot: '08',
    label: 'Concession',
    gloss: 'gives way: accepts a demand, eases a measure',
  },
  STATEMENT: {
    quad: 1,
    cameoRoot: '01',
    label: 'Statement',
    gloss: 'says something in public that commits to no act',
  },
  COOPERATE: {
    quad: 2,
    cameoRoot: '06',
    label: 'Cooperation',
    gloss: 'works together in deed: trade, drills, exchanges',
  },
  AID: { quad: 2, cameoRoot: '07', label: 'Aid', gloss: 'gives money, goods, arms or shelter' },
  RETREAT: { quad: 2, cameoRoot: '08', label: 'Withdrawal', gloss: 'pulls back, frees, stops fighting' },
  REQUEST: { quad: 3, cameoRoot: '10', label: 'Demand', gloss: 'demands, asks or urges another to act' },
  ACCUSE: {
    quad: 3,
    cameoRoot: '11',
    label: 'Accusation',
    gloss: 'accuses, criticises, blames, investigates',
  },
  REJECT: { quad: 3, cameoRoot: '12', label: 'Refusal', gloss: 'refuses, rejects, vetoes, rules out' },
  THREATEN: { quad: 3, cameoRoot: '13', label: 'Threat', gloss: 'threatens or warns of consequences' },
  PROTEST: { quad: 4, cameoRoot: '14', label: 'Protest', gloss: 'demonstrates, strikes, riots' },
  SANCTION: {
    quad: 4,
    cameoRoot: '16',
    label: 'Cut in relations',
    gloss: 'cuts relations or aid, expels, halts talks',
  },
  MOBILIZE: {
    quad: 4,
    cameoRoot: '15',
    label: 'Show of force',
    gloss: 'moves or readies troops, holds exercises against',
  },
  COERCE: {
    quad: 4,
    cameoRoot: '17',
    label: 'Coercion',
    gloss: 'seizes, arrests, imposes an embargo or a ban',
  },
  ASSAULT: { quad: 4, cameoRoot: '19', label: 'Attack', gloss: 'attacks, bombs, kills, fights' },
};

/** The quad class of a type. */
export function quadOf(type: EventType): Quad {
  return eventTypeFacts[type].quad;
}

/** What the report says of the act: that it happened, is denied, threatened, planned or only supposed. */
export const assertions = ['reported', 'denied', 'threatened', 'planned', 'hypothetical'] as const;
export type Assertion = (typeof assertions)[number];

/** Where an event stands with the analyst: as extracted, confirmed by hand, or rejected by hand. */
export const eventStatuses = ['extracted', 'confirmed', 'rejected'] as const;
export type EventStatus = (typeof eventStatuses)[number];
