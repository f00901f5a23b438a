import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './article-record.ts';
import { type ReadHints, readArticle, readText } from './read-article.ts';

const now = new Date('2022-01-26T12:00:00Z');
const lead =
  'Norland called its ambassador home from Estmark on Tuesday after two of its border guards were wounded.';
const last = '"We expect an answer this week," Foreign Minister Karin Holt told reporters in the capital.';
const body = `${lead}\n${last}`;
const title = 'Norland recalls envoy after shooting';
const read = (text: string, hints: Partial<ReadHints> = {}) =>
  readText(text, { name: 'a.txt', now, ...hints });

function articleOf(text: string, hints: Partial<ReadHints> = {}) {
  const outcome = read(text, hints);
  if (outcome.kind === 'failed') throw new Error(outcome.reason);
  return outcome;
}

describe('readText', () => {
  it('puts the headline first and one paragraph on a line', () => {
    const { article } = articleOf(`\r\n${title}\r\n\r\n${lead}\r\n\r\n${last}\r\n`);
    expect(article).toEqual({
      title,
      byline: null,
      publisher: null,
      url: null,
      language: 'en',
      published: null,
      text: `${title}\n${body}`,
    });
  });

  it('lets what is given win', () => {
    const { article } = articleOf(`${title}\n16 November 2021\n${body}`, {
      title: 'Envoy recalled',
      published: '2021-11-17T08:00:00+01:00',
      publisher: 'The Gazette',
      url: 'https://gazette.example/2021/11/18/envoy',
    });
    expect(article).toMatchObject({
      title: 'Envoy recalled',
      publisher: 'The Gazette',
      published: { date: '2021-11-17', instant: '2021-11-17T07:00:00.000Z', basis: 'given' },
    });
    expect(article.text.startsWith('Envoy recalled\n')).toBe(true);
  });

  it('takes the date of the address where there is no other', () => {
    expect(articleOf(body, { url: 'https://gazette.example/2021/11/18/envoy' }).article.published).toEqual({
      date: '2021-11-18',
      instant: null,
      basis: 'url',
    });
  });

  it('takes a clean text as it stands', () => {
    const text = '  Sign up for our newsletter\r\n\r\nIt  is \ud800 "so".\0 ';
    const { article } = articleOf(text, { clean: true, title });
    expect(article.title).toBe(title);
    expect(article.text).toBe('  Sign up for our newsletter\r\n\r\nIt  is \ufffd "so".\ufffd ');
    expect(article.text).toHaveLength(text.length);
  });

  it('has no title where there is none', () => {
    expect(articleOf(body).article).toMatchObject({ title: null, text: body });
  });

  it('refuses a given date in the future, and says what to do', () => {
    expect(read(body, { published: '2022-03-01' })).toEqual({
      kind: 'failed',
      reason:
        'the publication date 2022-03-01 lies in the future; give the day on which the article appeared',
    });
    expect(read(body, { published: 'soon' })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('write it as'),
    });
  });

  it('passes over a date in the future for another that the page gives, and refuses it alone', () => {
    const page = (time: string) =>
      `<html><head><meta property="article:published_time" content="2031-01-01"></head><body><article><h1>${title}</h1>${time}<p>${lead}</p><p>${last}</p></article></body></html>`;
    const dated = page('<time datetime="2022-01-20">20 January</time>');
    expect(articleOf(dated, { name: 'a.html' }).article.published?.date).toBe('2022-01-20');
    expect(read(page(''), { name: 'a.html' })).toEqual({
      kind: 'failed',
      reason:
        'the publication date 2031-01-01 lies in the future; give the day on which the article appeared',
    });
    expect(read(page(''), { name: 'a.html', published: '2022-01-19' })).toMatchObject({
      article: { published: { date: '2022-01-19', basis: 'given' } },
    });
  });

  it('takes the day of the address where the instant in UTC falls on the next one', () => {
    const page = `<html><head><meta property="og:url" content="https://a.example/2022/01/19/x"><meta property="article:published_time" content="2022-01-20T02:30:00Z"></head><body><article><p>${lead}</p><p>${last}</p></article></body></html>`;
    expect(articleOf(page, { name: 'a.html' }).article.published).toEqual({
      date: '2022-01-19',
      instant: '2022-01-20T02:30:00.000Z',
      basis: 'page',
    });
  });

  it('tells HTML by its ending, its type or its beginning', () => {
    const page = `<div><h1>${title}</h1><p>${lead}</p><p>${last}</p></div>`;
    expect(articleOf(page).article.text).toContain(lead);
    expect(articleOf(page).article.text).not.toContain('<p>');
    expect(articleOf(`x ${page}`, { name: 'a.html' }).article.text).not.toContain('<p>');
    expect(articleOf(`x ${page}`, { contentType: 'text/html' }).article.text).not.toContain('<p>');
    expect(articleOf(`a < b and <p> is a tag. ${lead}`).article.text).toContain('<p>');
  });

  const pageWith = (under: string, behind = '') =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${under}<p>${lead}</p>${behind}<p>${last}</p></article></body></html>`;
  const bylines: readonly (readonly [string, string, string | null])[] = [
    ['under the headline', pageWith('<p>By Petra Lund, Defence Correspondent</p>'), 'Petra Lund'],
    ['within the text', pageWith('', '<p>By Petra Lund</p>'), null],
    ['in a sentence', pageWith('<p>By Monday Estmark had sent no answer at all to the note.</p>'), null],
  ];
  it.each(bylines)('seeks an unmarked byline above the text: %s', (_, page, byline) => {
    expect(articleOf(page, { name: 'a.html' }).article.byline).toBe(byline);
  });

  it('marks a text in another language', () => {
    const german =
      'Die Ministerin ist am Dienstag nach Norland gereist, um dort über die Lage an der Grenze zu sprechen.';
    expect(articleOf(german).article.language).toBe('de');
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<a href="',
      '"',
      '<script>',
      '<!--',
      '-->',
      '<table><tr><td>',
      '</html>',
      '<h1>',
      '&nbsp;',
      '&#0;',
      '\0',
      '\ud800',
      '---\n',
      '# ',
      '**',
      '- ',
      '\n',
      ' ',
      'By Ana Ruiz',
      'Read more: x',
      lead,
      'U.S.',
      '2022-01-26',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        fc.constantFrom('a.html', 'a.txt', 'a.md'),
        (text, name) => {
          const outcome = readText(text, { name, now });
          expect(outcome.kind === 'article' || outcome.reason !== '').toBe(true);
          if (outcome.kind === 'failed') return;
          expect(outcome.article.text.trim()).not.toBe('');
          expect(outcome.article.text.isWellFormed()).toBe(true);
          expect(outcome.article.text).not.toContain('\0');
          if (outcome.article.title !== null)
            expect(outcome.article.text.startsWith(outcome.article.title)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('readArticle', () => {
  it('says why bytes are no article', () => {
    expect(readArticle(new Uint8Array(), { name: 'a.txt', now })).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('it is empty'),
    });
    expect(readArticle(Buffer.from('<html><body></body></html>'), { name: 'a.html', now })).toEqual({
      kind: 'failed',
      reason: 'no article was found in the page; save the page of a single article',
    });
  });
});

describe('readRecord', () => {
  const failed = (line: string) => {
    const { id, outcome } = readRecord(line, { now });
    return [id, outcome.kind === 'failed' ? outcome.reason : 'no failure'];
  };
  it('reads text and HTML', () => {
    const { id, outcome } = readRecord(JSON.stringify({ id: 7, text: body, published: '2022-01-20' }), {
      now,
    });
    expect(id).toBe(7);
    expect(outcome).toMatchObject({
      article: { text: body, published: { date: '2022-01-20', basis: 'given' } },
    });
    const untitled = readRecord(JSON.stringify({ text: body }), { now, title });
    expect(untitled.outcome).toMatchObject({ article: { title, text: `${title}\n${body}` } });
    const titled = readRecord(JSON.stringify({ text: `${title}\n${body}` }), { now, title: 'Another one' });
    expect(titled.outcome).toMatchObject({ article: { title } });
    const html = `<h1>${title}</h1><p>${lead}</p><p>${last}</p>`;
    expect(readRecord(JSON.stringify({ html }), { now }).outcome).toMatchObject({ article: { title } });
  });

  it('says what is wrong with a line', () => {
    expect(failed('{"id": 1')).toEqual([null, 'the line is not JSON']);
    expect(failed('[1]')).toEqual([null, expect.stringContaining('not a JSON object')]);
    expect(failed('{"id":"a"}')).toEqual(['a', expect.stringContaining('neither "text" nor "html"')]);
    expect(failed('{"id":"a","text":5}')).toEqual(['a', expect.stringContaining('"text" is wrong')]);
    expect(failed('{"id":"a","text":"  "}')).toEqual(['a', expect.stringContaining('it holds no text')]);
    expect(failed(JSON.stringify({ id: 'a', text: body, published: '2040-01-01' }))).toEqual([
      'a',
      expect.stringContaining('future'),
    ]);
  });
});
