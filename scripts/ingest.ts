// The ingestion's command line: files, folders and standard input to the database, with progress and a summary.
import { existsSync, statSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { ExtractionPool } from '../app/ingest/extraction-pool.ts';
import { ingestSources } from '../app/ingest/ingest.ts';
import type { IngestSummary, ItemReport } from '../app/ingest/item-report.ts';
import { extractorOf } from '../app/ingest/recording.ts';
import { nameOfSources, readSources } from '../app/ingest/sources.ts';
import { resolveEvents } from '../app/resolution/resolve-events.ts';
import { openDatabase } from '../app/store/database.server.ts';
import { isEncoding } from '../app/text/decode.ts';
import { parsePublication, refusePublication } from '../app/text/publication.ts';

const help = `Usage: npm run ingest -- WHAT... [options]

Reads news articles, extracts actors, quotes and events, and stores them.

WHAT is a file, a folder with the folders in it, or "-" for standard input:
  .html .htm         a page; the article in it is found
  .txt .md           a text, as copied from a page or written by hand
  .json .jsonl       records {"text" or "html", "title"?, "published"?, "publisher"?, "url"?, "clean"?}
A folder may hold a manifest.json that says it of its files: [{"file", "published"?, "publisher"?, "url"?, "title"?}]

  --published DAY    when it appeared (2022-01-31 or a date-time), where the source does not say
  --publisher NAME   who published it
  --title TITLE      the headline, for a single article
  --url ADDRESS      its address on the web, for a single article
  --encoding LABEL   the encoding of texts and pages that are not UTF-8 and do not name it (windows-1252, koi8-r, ...)
  --help             this text

An article that is stored already is left alone; one without a date gets it with --published.
Only English is read, and only what has a headline. The exit code is 1 where anything failed.`;

interface Request {
  readonly what: readonly string[];
  readonly hints: {
    readonly published: string | null;
    readonly publisher: string | null;
    readonly title: string | null;
    readonly url: string | null;
    readonly encoding: string | null;
  };
}

/** Runs the command; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const now = new Date();
  const request = readRequest(argv, now);
  if (typeof request === 'string') {
    console.error(`ingest: ${request}`);
    return 2;
  }
  if (request === null) {
    console.log(help);
    return 0;
  }
  const database = await openDatabase();
  const progress = new Progress();
  const extractor = new ExtractionPool(extractorOf(catalogue));
  try {
    const summary = await ingestSources({
      database,
      catalogue,
      extractor,
      resolve: resolveEvents,
      sources: readSources(request.what, process.stdin),
      what: nameOfSources(request.what),
      hints: request.hints,
      now,
      onItem: (report) => progress.show(report),
    });
    progress.end(summary);
    return summary.outcomes.failed > 0 ? 1 : 0;
  } finally {
    await extractor.close();
    await database.close();
  }
}

/** What is asked for; a string says what is wrong with it, null asks for help. */
function readRequest(argv: readonly string[], now: Date): Request | string | null {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: text,
        publisher: text,
        title: text,
        url: text,
        encoding: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return null;
    if (positionals.length === 0) return 'name a file, a folder or "-"; see npm run ingest -- --help';
    const { published = null, publisher = null, title = null, url = null, encoding = null } = values;
    const what = positionals.map(pathOf);
    const hints = { published, publisher, title, url, encoding };
    return problemOf(what, hints, now) ?? { what, hints };
  } catch (error) {
    return `${error instanceof Error ? error.message : error} See npm run ingest -- --help`;
  }
}

function problemOf(
  what: Request['what'],
  { published, url, title, encoding }: Request['hints'],
  now: Date,
): string | null {
  if ((url !== null || title !== null) && !isOneFile(what)) {
    return '--url and --title belong to a single article: name one file, or write them into records or a manifest.json';
  }
  if (url !== null && !URL.canParse(url))
    return `--url "${url}" is no address; write it in full, with https://`;
  if (encoding !== null && !isEncoding(encoding))
    return `--encoding "${encoding}" is no encoding known here; name one such as windows-1252 or iso-8859-2`;
  if (published === null) return null;
  const publication = parsePublication(published, 'given');
  if (publication === null) return `--published "${published}" is no date; write it as 2022-01-31`;
  const refusal = refusePublication(publication, now);
  return refusal && `${refusal}; give the day on which the article appeared`;
}

function isOneFile(what: readonly string[]): boolean {
  const [path = '-', ...others] = what;
  return others.length === 0 && !(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** npm runs commands in the project's folder; a path is meant from where the user stands. */
function pathOf(path: string): string {
  if (path === '-' || /^https?:/i.test(path) || existsSync(path)) return path;
  const fromCaller = resolvePath(process.env.INIT_CWD ?? '.', path);
  return existsSync(fromCaller) ? fromCaller : path;
}

/** On a terminal one line that counts up, with the problems above it; else one line an item. */
class Progress {
  readonly #live = process.stdout.isTTY === true;
  readonly #began = performance.now();
  #items = 0;
  #events = 0;
  #shown = 0;

  show(report: ItemReport): void {
    this.#items++;
    this.#events += report.events;
    if (report.outcome === 'failed' || report.notes.length > 0) {
      if (this.#live) process.stdout.write('\r\u001b[K');
      for (const note of report.notes) console.error(`${report.name}: ${note}`);
    }
    if (!this.#live) {
      if (report.outcome !== 'failed') console.log(`${report.name}: ${lineOf(report)}`);
      return;
    }
    if (performance.now() - this.#shown < 100) return;
    this.#shown = performance.now();
    process.stdout.write(`\r\u001b[K${this.#items} read, ${this.#events} events  ${report.name.slice(-50)}`);
  }

  end(summary: IngestSummary): void {
    if (this.#live) process.stdout.write('\r\u001b[K');
    const counts = Object.entries(summary.outcomes)
      .filter(([, count]) => count > 0)
      .map(([outcome, count]) => `${count} ${outcome}`);
    const seconds = (performance.now() - this.#began) / 1000;
    console.log(
      `${plural(summary.items, 'item')} in ${seconds.toFixed(1)} s: ${counts.join(', ') || 'nothing'}`,
    );
    console.log(
      `${plural(summary.events, 'event')} (${summary.joined} that other articles report too), ${plural(summary.quotes, 'quote')}`,
    );
  }
}

function lineOf(report: ItemReport): string {
  if (report.outcome === 'unchanged') return 'unchanged';
  return `${report.outcome}, ${plural(report.events, 'event')}, ${plural(report.quotes, 'quote')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
