// Ingestion: reads each source, extracts, records. One bad source never stops the rest.
import type { Catalogue } from '../extraction/lexicon/catalogue.ts';
import type { Article, Publication } from '../model/article.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { ResolveEvents } from '../model/reported-act.ts';
import type { Database } from '../store/database.server.ts';
import { closeIngestion, openIngestion, recordFailure } from '../store/ingestions.server.ts';
import { findRecorded, recordArticle } from '../store/record.server.ts';
import type { RecordInput } from '../store/record-input.server.ts';
import { readRecord } from '../text/article-record.ts';
import { leadingHeadline } from '../text/plain-text.ts';
import { type ReadHints, type ReadOutcome, readArticle } from '../text/read-article.ts';
import { type Advice, commandAdvice } from './advice.ts';
import { type IngestSummary, type ItemOutcome, type ItemReport, Tally } from './item-report.ts';
import { type Extractor, extractorOf, recordInputOf } from './recording.ts';
import type { SourceItem } from './source-item.ts';

export interface Ingestion {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** Where to extract; in this process where it is left out. */
  readonly extractor?: Extractor;
  readonly resolve: ResolveEvents;
  readonly sources: AsyncIterable<SourceItem>;
  /** What is ingested, as shown to the user. */
  readonly what: string;
  /** What the user says of all items. */
  readonly hints: Pick<ReadHints, 'title' | 'published' | 'publisher' | 'url' | 'encoding'>;
  /** What to do about what a source lacks; as on the command line where it is left out. */
  readonly advice?: Advice;
  readonly now: Date;
  readonly onItem: (report: ItemReport) => void;
}

/**
 * Ingests every item. Later articles are read and extracted while earlier ones are written; the writes come one
 * after another, in the order of the items. Throws where the database fails; what was recorded before stays.
 */
export async function ingestSources(ingestion: Ingestion): Promise<IngestSummary> {
  const id = await openIngestion(ingestion.database, ingestion.what);
  const extractor = ingestion.extractor ?? extractorOf(ingestion.catalogue);
  const tally = new Tally();
  const ahead: Promise<() => Promise<ItemReport>>[] = [];
  let writing: Promise<ItemReport> | null = null;
  const finish = async () => {
    if (writing === null) return;
    const report = await writing;
    writing = null;
    tally.add(report);
    ingestion.onItem(report);
  };
  const writeNext = async () => {
    const write = await ahead.shift();
    await finish();
    writing = write?.() ?? null;
    met(writing);
  };
  try {
    for await (const item of ingestion.sources) {
      const prepared = prepare(item, { ingestionId: id, ingestion, extractor });
      met(prepared);
      ahead.push(prepared);
      // As many again as are worked on, so that no thread waits for a write.
      if (ahead.length >= (extractor.width === 1 ? 1 : extractor.width * 2)) await writeNext();
    }
    while (ahead.length > 0) await writeNext();
    await finish();
  } finally {
    await closeIngestion(ingestion.database, id);
  }
  return tally.summary();
}

/** A failure is met where the promise is awaited; until then it must not count as unhandled. */
function met(promise: Promise<unknown> | null): void {
  promise?.catch(() => null);
}

interface Preparation {
  readonly ingestionId: number;
  readonly ingestion: Ingestion;
  readonly extractor: Extractor;
}

/** Reads and extracts an item; what is left to do is the write that it returns. */
async function prepare(
  item: SourceItem,
  { ingestionId, ingestion, extractor }: Preparation,
): Promise<() => Promise<ItemReport>> {
  const { database } = ingestion;
  const place = { ingestion: ingestionId, name: item.name };
  const fail = (reason: string) => async () => {
    await recordFailure(database, { item: place, reason });
    return reportOf(item.name, 'failed', [reason]);
  };
  const read = judge(readItem(item, ingestion));
  if (read.kind === 'failed') {
    const advice = read.lacks && (ingestion.advice ?? commandAdvice)[read.lacks];
    return fail(advice ? `${read.reason}; ${advice}` : read.reason);
  }
  const { article } = read;
  const known = await findRecorded(database, article);
  if (known !== null && !isNewDate(article.published, known.published)) {
    return async () => ({ ...reportOf(item.name, 'unchanged', []), articleId: known.articleId });
  }
  try {
    const input = recordInputOf(article, await extractor.extract(article), place);
    return () => record(input, { item, fail, ingestion });
  } catch (error) {
    return fail(`the extraction failed: ${messageOf(error)}`);
  }
}

/** A date says something new where there was none, or where the user gives another. */
function isNewDate(published: Publication | null, known: IsoDate | null): boolean {
  if (published === null) return false;
  return known === null || (published.basis === 'given' && published.date !== known);
}

interface Recording {
  readonly item: SourceItem;
  readonly fail: (reason: string) => () => Promise<ItemReport>;
  readonly ingestion: Ingestion;
}

async function record(input: RecordInput, { item, fail, ingestion }: Recording): Promise<ItemReport> {
  try {
    const recorded = await recordArticle(ingestion.database, input, ingestion.resolve);
    const outcome = recorded.outcome === 'new' ? 'stored' : recorded.outcome;
    return { ...recorded, name: item.name, outcome, notes: [] };
  } catch (error) {
    // Where the database itself is gone, noting the failure throws as well, and that ends the ingestion.
    return await fail(`it could not be recorded: ${messageOf(error)}`)();
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

function readItem(item: SourceItem, { hints, now }: Ingestion): ReadOutcome {
  switch (item.kind) {
    case 'failed':
      return item;
    case 'record':
      return readRecord(item.line, { ...hints, now }).outcome;
    case 'bytes':
      return readArticle(item.bytes, {
        ...withoutNulls(item.entry ?? {}),
        ...withoutNulls(hints),
        name: item.name,
        now,
      });
  }
}

/** The values that are given, so that one source of hints does not hide another's. */
function withoutNulls<T extends object>(hints: T): Partial<T> {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== null)) as Partial<T>;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** The article with its headline, where it is one that can be stored soundly. */
function judge(read: ReadOutcome): ReadOutcome {
  if (read.kind === 'failed') return read;
  const problem = problemOf(read.article);
  if (problem !== null) return { kind: 'failed', reason: problem };
  const title = read.article.title ?? leadingHeadline(read.article.text);
  if (title === null) return { kind: 'failed', reason: 'it has no headline', lacks: 'title' };
  return { kind: 'article', article: { ...read.article, title } };
}

/** Why nothing sound can be read from the article, or null. A text too short to tell is taken for English. */
function problemOf({ language, text }: Article): string | null {
  if (text.includes('\ufffd')) {
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return `it holds broken characters (invalid UTF-8 or half a surrogate pair), the first in line ${line} of its text; save it as UTF-8 again`;
  }
  if (language === null || language === 'en') return null;
  return `it is in ${languageNames.of(language) ?? language}, and only English is read; give an English version`;
}

function reportOf(name: string, outcome: ItemOutcome, notes: readonly string[]): ItemReport {
  return { name, outcome, articleId: null, events: 0, joined: 0, quotes: 0, notes };
}
