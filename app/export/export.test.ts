import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../model/actor.ts';
import type { EventExport } from '../model/listing.ts';
import { parseIsoDate } from '../model/partial-date.ts';
import { csvColumns } from './csv.ts';
import { type ExportFormatName, exportFormats } from './format.ts';

const head = { title: 'Events, Russia', query: 'country=RUS', madeAt: '2022-02-01T10:00:00.000Z' };
const russia = { slug: slugOf('Russia'), name: 'Russia', kind: 'state', country: 'RUS' } as const;
const nato = { slug: slugOf('NATO'), name: 'NATO', kind: 'organisation', country: null } as const;

function sample(
  summary: string,
  sentence = 'Moscow handed over its draft on Wednesday.',
  day: string | null = '2021-12-15',
): EventExport {
  const date = day === null ? null : parseIsoDate(day);
  return {
    event: {
      id: 7,
      type: 'REQUEST',
      mode: null,
      quad: 3,
      cameoRoot: '10',
      summary,
      date: {
        from: date,
        to: date,
        precision: date === null ? 'unknown' : 'day',
        basis: 'relative',
        text: 'Wednesday',
      },
      sources: [russia],
      targets: [nato],
      assertion: 'reported',
      status: 'extracted',
      confidence: 0.8,
      reportCount: 1,
      publishers: ['Sample Wire'],
    },
    reports: [
      {
        id: 1,
        articleId: 2,
        articleTitle: 'Moscow hands over a draft',
        url: 'https://wire.example/a',
        publisher: 'Sample Wire',
        published: null,
        span: { start: 0, end: sentence.length },
        sentence,
        date: null,
        assertion: 'reported',
      },
    ],
  };
}

async function write(format: ExportFormatName, rows: readonly EventExport[]): Promise<string> {
  async function* stream() {
    yield* rows;
  }
  let text = '';
  for await (const piece of exportFormats[format].write(stream(), head)) text += piece;
  return text;
}

describe('CSV', () => {
  it('survives a round trip for any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
        async (summaries) => {
          const text = await write(
            'csv',
            summaries.map((summary) => sample(summary)),
          );
          const records: Record<string, string>[] = parse(text, { columns: true, bom: true });
          const read = records.map((record) =>
            (record.summary ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''),
          );
          expect(read).toEqual(summaries);
        },
      ),
    );
  });

  it.each(['\n', '\r', '\r\n'])(
    'keeps a cell with %j in one row for readers that end rows at any break',
    async (end) => {
      const text = await write('csv', [sample(`Moscow${end}asks`), sample('NATO answers')]);
      const rows: string[][] = parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
      expect(rows.map((row) => row.length)).toEqual([
        csvColumns.length,
        csvColumns.length,
        csvColumns.length,
      ]);
      expect(rows[1]?.[csvColumns.indexOf('summary')]).toBe(`Moscow${end}asks`);
    },
  );

  it.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\tx'])('makes %j harmless', async (summary) => {
    const [record] = parse(await write('csv', [sample(summary)]), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(record?.summary).toBe(`'${summary}`);
  });

  it('carries the columns an analyst needs, with codes', async () => {
    const [record] = parse(await write('csv', [sample('Moscow asks')]), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(Object.keys(record ?? {})).toEqual(csvColumns);
    expect(record).toMatchObject({
      date_from: '2021-12-15',
      precision: 'day',
      kind: 'REQUEST',
      quad_class: 'Verbal conflict',
      sources: 'Russia',
      source_countries: 'RUS',
      targets: 'NATO',
      target_countries: '',
      reports: '1',
      evidence: 'Moscow handed over its draft on Wednesday.',
    });
  });
});

describe('JSON', () => {
  it.each([0, 1, 3])('is one object with %i events', async (count) => {
    const value = JSON.parse(
      await write(
        'json',
        Array.from({ length: count }, () => sample('Moscow asks')),
      ),
    );
    expect(value.events).toHaveLength(count);
    expect(value.query).toBe('country=RUS');
  });

  it('has a line an event', async () => {
    const lines = (await write('jsonl', [sample('one'), sample('two\nlines')])).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).summary)).toEqual(['one', 'two\nlines']);
  });
});

describe('iCalendar', () => {
  it('gives a dated event its day, and the day after as its end', async () => {
    const text = await write('ics', [sample('Moscow asks')]);
    expect(text).toContain('DTSTART;VALUE=DATE:20211215\r\nDTEND;VALUE=DATE:20211216\r\n');
  });

  it('keeps an undated event as a journal entry without a date', async () => {
    const text = await write('ics', [sample('Moscow asks', 'Moscow asked.', null)]);
    expect(text).toContain('BEGIN:VJOURNAL');
    expect(text).not.toContain('DTSTART');
  });

  it('keeps lines within 75 octets and unfolds to the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (summary) => {
        const text = await write('ics', [sample(summary)]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const unfolded = text.replace(/\r\n /g, '');
        const value = /\r\nSUMMARY:(.*)\r\nDESCRIPTION/s
          .exec(unfolded)?.[1]
          ?.replace(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark));
        expect(value).toBe(`Demand: ${summary.replace(/\r\n?/g, '\n')}`);
      }),
    );
  });
});

describe('Markdown', () => {
  it('shows marks as text and cites the evidence', async () => {
    const text = await write('md', [sample('A *bold* <b>claim</b>')]);
    expect(text).toContain('## 2021-12-15');
    expect(text).toContain('**A \\*bold\\* \\<b\\>claim\\</b\\>** (Demand; Russia → NATO)');
    expect(text).toContain('> — Sample Wire, [Moscow hands over a draft](<https://wire.example/a>)');
  });

  it('says that nothing matches', async () => {
    expect(await write('md', [])).toContain('No event matches the filter.');
  });
});
