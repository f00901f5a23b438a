import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../model/article.ts';
import type { IsoDate, PartialDate } from '../model/partial-date.ts';
import { type Citation, citeInMarkdown, citeInPlainText } from './citation.ts';

const day = '2021-12-17' as IsoDate;
const onTheDay: PartialDate = { from: day, to: day, precision: 'day', basis: 'stated', text: null };
const published = (date: string): Publication => ({
  date: date as IsoDate,
  instant: null,
  basis: 'given',
});

const demand: Citation['reports'][number] = {
  articleTitle: 'Demands and Drills',
  publisher: 'The Night',
  published: published('2021-12-18'),
  sentence: 'Russia demanded that the alliance leave the region.',
  url: 'https://night.example/1',
};

const citation: Citation = {
  event: { id: 7, summary: 'Russia demands that NATO leave the region', date: onTheDay },
  reports: [demand],
  address: 'https://demarche.example/events/7',
  accessed: '2026-11-25' as IsoDate,
};

describe('a citation in plain text', () => {
  test('names the event, the report and the address, each on a line', () => {
    expect(citeInPlainText(citation)).toBe(
      [
        'Russia demands that NATO leave the region. Friday 17 December 2021.',
        '',
        '“Demands and Drills,” The Night, 18 December 2021, accessed 25 November 2026, https://night.example/1. “Russia demanded that the alliance leave the region.”',
        '',
        'Demarche, event 7, accessed 25 November 2026, https://demarche.example/events/7.',
      ].join('\n'),
    );
  });

  test('numbers several reports', () => {
    const lines = citeInPlainText({ ...citation, reports: [demand, { ...demand, publisher: 'The Day' }] });
    expect(lines.split('\n').slice(2, 4)).toEqual([
      expect.stringMatching(/^1\. “Demands and Drills,” The Night, /),
      expect.stringMatching(/^2\. “Demands and Drills,” The Day, /),
    ]);
  });

  const sentence = '“Russia demanded that the alliance leave the region.”';
  test.each<readonly [string, Partial<typeof demand>, string]>([
    ['no headline', { articleTitle: null, url: null }, `The Night, 18 December 2021. ${sentence}`],
    ['no publisher', { publisher: null, url: null }, `“Demands and Drills,” 18 December 2021. ${sentence}`],
    ['no day of publication', { published: null, url: null }, `“Demands and Drills,” The Night. ${sentence}`],
    ['only a headline', { published: null, publisher: null, url: null }, `“Demands and Drills.” ${sentence}`],
    [
      'only an address',
      { articleTitle: null, published: null, publisher: null },
      `accessed 25 November 2026, https://night.example/1. ${sentence}`,
    ],
    [
      'nothing but the sentence',
      { articleTitle: null, published: null, publisher: null, url: null },
      sentence,
    ],
    [
      'quotation marks inside, and a line break',
      { url: null, articleTitle: 'A “frank”\n talk', sentence: 'It was "frank", he said.' },
      "“A ‘frank’ talk,” The Night, 18 December 2021. “It was 'frank', he said.”",
    ],
  ])('leaves out what is not known: %s', (_, known, note) => {
    const lines = citeInPlainText({ ...citation, reports: [{ ...demand, ...known }] }).split('\n');
    expect(lines[2]).toBe(note);
  });

  test('says how precise the date is', () => {
    const date: PartialDate = { from: null, to: day, precision: 'unknown', basis: 'publication', text: null };
    const [line] = citeInPlainText({ ...citation, event: { ...citation.event, date } }).split('\n');
    expect(line).toBe(
      'Russia demands that NATO leave the region. Date not stated; reported by 17 December 2021.',
    );
  });
});

describe('a citation in Markdown', () => {
  test('sets publishers in italics and addresses as links', () => {
    expect(citeInMarkdown(citation).split('\n')[2]).toBe(
      '“Demands and Drills,” *The Night*, 18 December 2021, accessed 25 November 2026, <https://night.example/1>. “Russia demanded that the alliance leave the region.”',
    );
  });

  test('reads nothing in the text as a mark', () => {
    const sentence = 'A [link](x) and <b>*bold*</b> talk.';
    const lines = citeInMarkdown({ ...citation, reports: [{ ...demand, sentence }] }).split('\n');
    expect(lines[2]).toContain('“A \\[link\\](x) and \\<b\\>\\*bold\\*\\</b\\> talk.”');
  });
});

test('every report is one line, whatever its words', () => {
  const report = fc.record({
    articleTitle: fc.option(fc.string({ unit: 'grapheme' })),
    publisher: fc.option(fc.string()),
    published: fc.option(fc.constant(published('2021-12-18'))),
    sentence: fc.string({ unit: 'grapheme' }),
    url: fc.option(fc.webUrl()),
  });
  fc.assert(
    fc.property(fc.array(report), (reports) => {
      for (const cite of [citeInPlainText, citeInMarkdown])
        expect(cite({ ...citation, reports }).split('\n')).toHaveLength(reports.length + 4);
    }),
  );
});
