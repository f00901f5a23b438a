import { describe, expect, it } from 'vitest';
import type { Actor, ActorSlug } from '../model/actor.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { TextSpan } from '../model/span.ts';
import type { AnnotatedArticle } from './annotation.ts';
import { toContract } from './contract.ts';

const text = 'Foreign Minister Holt wrote to Estmark on Tuesday. "Leave," she said in Oslo.';
const span = (words: string): TextSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const day = (date: string) => date as IsoDate;
const holt = 'karin-holt' as ActorSlug;
const estmark = 'estmark' as ActorSlug;
const role = (title: string, from: string | null, to: string | null) => ({
  title,
  country: 'NOR',
  organisation: null,
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});
const actor = (slug: ActorSlug, name: string, roles: Actor['roles']): Actor => ({
  slug,
  name,
  kind: roles.length > 0 ? 'person' : 'state',
  country: 'NOR',
  aliases: [],
  roles,
  discovered: false,
});
const evidence = span('Foreign Minister Holt wrote to Estmark on Tuesday.');
const tuesday = {
  from: day('2021-11-16'),
  to: day('2021-11-16'),
  precision: 'day',
  basis: 'relative',
  text: 'Tuesday',
} as const;
const mention = { sentence: 0, headToken: 0, form: 'name', place: null } as const;

const annotated: AnnotatedArticle = {
  article: {
    title: 'A note',
    byline: 'Petra Lund',
    publisher: 'The Gazette',
    url: null,
    language: 'en',
    published: { date: day('2021-11-17'), instant: null, basis: 'given' },
    text,
  },
  sentences: [],
  actors: [
    actor(holt, 'Karin Holt', [
      role('Foreign Minister', '2020-01-01', '2022-12-31'),
      role('Prime Minister', '2023-01-01', null),
    ]),
    actor(estmark, 'Estmark', []),
  ],
  places: [{ id: 'oslo', name: 'Oslo', country: 'NOR', latitude: 59.9, longitude: null }],
  mentions: [
    { ...mention, ...span('Holt'), actor: holt },
    { ...mention, ...span('Estmark'), actor: estmark },
    { ...mention, ...span('she'), form: 'pronoun', actor: holt },
    { ...mention, ...span('Oslo'), actor: null, place: 'oslo' },
  ],
  dates: [{ sentence: 0, ...span('Tuesday'), date: tuesday }],
  quotes: [
    { content: [span('Leave,')], kind: 'direct', cue: span('said'), speakerSpan: span('she'), speaker: holt },
    { content: [span('Leave')], kind: 'mixed', cue: null, speakerSpan: null, speaker: null },
  ],
  events: [
    {
      sentence: 0,
      evidence,
      trigger: span('wrote'),
      type: 'CONSULT',
      mode: null,
      quad: 1,
      cameoRoot: '04',
      sources: [holt],
      targets: [estmark],
      sourceText: 'Foreign Minister Holt',
      targetText: 'Estmark',
      place: null,
      date: tuesday,
      assertion: 'reported',
      summary: 'Foreign Minister Holt wrote to Estmark',
      confidence: 0.87654,
      rule: 'write to',
    },
  ],
};

describe('toContract', () => {
  const output = toContract('a1', annotated);

  it('prints the article and who is in it, with the office held at the time', () => {
    expect(output).toMatchObject({
      id: 'a1',
      title: 'A note',
      byline: 'Petra Lund',
      published: '2021-11-17',
      text,
    });
    expect(output.actors).toEqual([
      {
        id: 'karin-holt',
        name: 'Karin Holt',
        kind: 'person',
        country: 'NOR',
        role: 'Foreign Minister',
        mentions: [span('Holt'), span('she')],
      },
      { id: 'estmark', name: 'Estmark', kind: 'state', country: 'NOR', mentions: [span('Estmark')] },
    ]);
    expect(output.places).toEqual([
      { id: 'oslo', name: 'Oslo', country: 'NOR', latitude: 59.9, mentions: [span('Oslo')] },
    ]);
  });

  it('prints quotes, dates and events, and nothing that is for us alone', () => {
    expect(output.quotes).toEqual([
      { ...span('Leave,'), kind: 'direct', speaker: 'karin-holt', speakerText: 'she', cue: 'said' },
      { ...span('Leave'), kind: 'mixed', speaker: null, speakerText: null, cue: null },
    ]);
    expect(output.dates).toEqual([
      { ...span('Tuesday'), from: '2021-11-16', to: '2021-11-16', precision: 'day' },
    ]);
    expect(output.events).toEqual([
      {
        start: evidence.start,
        end: evidence.end,
        trigger: { start: span('wrote').start, end: span('wrote').end },
        type: 'CONSULT',
        quad: 1,
        cameoRoot: '04',
        sources: ['karin-holt'],
        targets: ['estmark'],
        sourceText: 'Foreign Minister Holt',
        targetText: 'Estmark',
        place: null,
        date: { from: '2021-11-16', to: '2021-11-16', precision: 'day', basis: 'relative' },
        assertion: 'reported',
        summary: 'Foreign Minister Holt wrote to Estmark',
        confidence: 0.877,
      },
    ]);
  });
});
