import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const folder = new URL('../../test/fixtures/pages/', import.meta.url);
const now = new Date('2024-01-01T00:00:00Z');
const read = (name: string) => readArticle(readFileSync(new URL(name, folder)), { name, now });
const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('pages', () => {
  it.each(pages)('%s holds the article and nothing else', (expected) => {
    const outcome = read(expected.replace('.txt', '.html'));
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
    const lines = readFileSync(new URL(expected, folder), 'utf8').trimEnd().split('\n');
    expect(outcome.article.text.split('\n')).toEqual(lines);
    expect(outcome.article.title).toBe(lines[0]);
    expect(outcome.article.language).toBe('en');
  });

  const metadata = [
    ['blog-theme', 'Petra Lund', 'The Harbour Gazette', '2021-11-16', '2021-11-16T17:20:00.000Z'],
    ['hashed-classes', 'Tomas Adeyemi', 'Meridian News', '2022-02-03', '2022-02-03T07:15:00.000Z'],
    ['ministry', null, null, '2023-05-09', null],
    ['short-brief', null, null, '2019-06-21', null],
    ['table-layout', null, 'Coast Radio', null, null],
    ['explainer', 'Ada Brandt, Noor Haddad', 'Northern Wire', '2020-09-30', '2020-09-30T09:00:00.000Z'],
  ] as const;
  it.each(metadata)('%s: author, publisher and date', (name, byline, publisher, date, instant) => {
    const outcome = read(`${name}.html`);
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
    const { article } = outcome;
    expect(article).toMatchObject({ byline, publisher });
    expect(article.published?.date ?? null).toBe(date);
    expect(article.published?.instant ?? null).toBe(instant);
  });

  it('knows the address of a page that says it', () => {
    expect(read('explainer.html')).toMatchObject({
      article: { url: 'https://wire.example/explainers/kessel-talks' },
    });
  });

  it.each(['section-front.html', 'login-wall.html'])('%s is refused', (name) => {
    expect(read(name)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('no article was found'),
    });
  });

  it('keeps the language of a foreign page', () => {
    expect(read('german.html')).toMatchObject({ kind: 'article', article: { language: 'de' } });
  });
});
