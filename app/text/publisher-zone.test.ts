import { describe, expect, it } from 'vitest';
import type { Publication, PublicationBasis } from '../model/article.ts';
import { parsePublication } from './publication.ts';
import { onPublishersDay, zoneOf } from './publisher-zone.ts';
import { readText } from './read-article.ts';

describe('zoneOf', () => {
  it.each([
    ['https://www.nytimes.com/a', null, 'America/New_York'],
    ['https://edition.cnn.com/a', null, 'America/New_York'],
    ['https://news.sky.example.co.uk/a', null, 'Europe/London'],
    ['https://nordpost.example/a', 'Yonhap', 'Asia/Seoul'],
    [null, 'The Hindu', 'Asia/Kolkata'],
    ['https://nordpost.example/a', 'Nordpost', null],
    ['no address', null, null],
    [null, null, null],
  ])('%s by %s: %s', (url, name, zone) => {
    expect(zoneOf({ url, name })).toBe(zone);
  });
});

const published = (value: string, basis: PublicationBasis = 'page') =>
  parsePublication(value, basis) as Publication;

describe('onPublishersDay', () => {
  const paper = { url: 'https://www.nytimes.com/a', name: null };

  it.each([
    ['2022-01-27T02:05:00Z', '2022-01-26'],
    ['2022-01-26T21:05:00-05:00', '2022-01-26'],
    ['2022-01-27T06:05:00Z', '2022-01-27'],
    ['2022-01-27', '2022-01-27'],
    ['2022-01-27T02:05:00', '2022-01-27'],
  ])('%s is %s in New York', (value, day) => {
    expect(onPublishersDay(published(value), paper).date).toBe(day);
  });

  it('leaves what the user gave, and what an unknown publisher wrote', () => {
    expect(onPublishersDay(published('2022-01-27T02:05:00Z', 'given'), paper).date).toBe('2022-01-27');
    const unknown = { url: 'https://nordpost.example/a', name: null };
    expect(onPublishersDay(published('2022-01-27T02:05:00Z'), unknown).date).toBe('2022-01-27');
  });
});

describe('readText', () => {
  const page = (time: string) => `<html><head><title>Envoys meet in Oslo</title>
<meta property="article:published_time" content="${time}"></head><body><article><h1>Envoys meet in Oslo</h1>
<p>Two envoys met in Oslo on Wednesday and agreed to meet again in the spring, their governments said.</p>
<p>It was their first meeting since the border was closed to trade in October, after a quarrel over fish.</p>
</article></body></html>`;
  const dayOf = (url: string) => {
    const outcome = readText(page('2022-01-27T02:05:00Z'), {
      name: 'page.html',
      url,
      now: new Date('2024-01-01'),
    });
    return outcome.kind === 'article' ? outcome.article.published?.date : outcome.reason;
  };

  it('dates a page on the day of its publisher, and of its address where that tells one', () => {
    expect(dayOf('https://www.nytimes.com/a')).toBe('2022-01-26');
    expect(dayOf('https://nordpost.example/a')).toBe('2022-01-27');
    expect(dayOf('https://www.nytimes.com/2022/01/27/world/a.html')).toBe('2022-01-27');
  });
});
