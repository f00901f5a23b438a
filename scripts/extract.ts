// The extractor's command line: JSON Lines in, JSON Lines out, in order; no database, no network.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { toContract } from '../app/extraction/contract.ts';
import { explain } from '../app/extraction/explain.ts';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { extract } from '../app/extraction/pipeline.ts';
import { type StreamLine, streamLines } from '../app/ingest/json-lines.ts';
import type { Article } from '../app/model/article.ts';
import { readRecord } from '../app/text/article-record.ts';

const help = `Usage: npm run -s extract < articles.jsonl > extracted.jsonl

Reads actors, places, quotes, dates and events from articles. One line of JSON a line of input, in order.

In   {"id", "text" or "html", "title"?, "published"? (2022-01-31 or a date-time), "url"?, "clean"?: true}
     With "clean" the text is taken as it stands, so that spans refer to the input.
Out  {"id", "title", "byline", "published", "text", "actors", "places", "quotes", "events", "dates"}
     Spans are half-open and count UTF-16 units of "text". A bad line gives {"id", "error"}.

The exit code is 1 where any line was bad.

  --explain  print for people instead, one block an article: why. Each sentence with its tags and parse, whom pronouns and
             nouns were taken for and who else was near, and for every event the lexicon row, the sides and the date
  --help     this text`;

/** In percent of what is in use: left to itself the heap grows to several times that before old objects are collected. */
const HEAP_GROWTH = 30;

/** Runs the command; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  let answer = extractLine;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { explain: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    if (values.explain) answer = explainLine;
  } catch (error) {
    console.error(
      `extract: ${error instanceof Error ? error.message : error}\nSee npm run -s extract -- --help`,
    );
    return 2;
  }
  if (process.stdin.isTTY) console.error('extract: reading JSON Lines from the keyboard; end with Ctrl+D');
  const now = new Date();
  let failed = 0;
  let writable = true;
  process.stdout.on('error', () => {
    writable = false;
  });
  for await (const line of streamLines(process.stdin)) {
    const { text, isBad } = answer(line, now);
    if (isBad) failed++;
    const flows = process.stdout.write(`${text}\n`);
    if (!flows && writable)
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
    // The reader has gone (`| head`): nobody is left to write for.
    if (!writable) break;
  }
  return failed > 0 ? 1 : 0;
}

/** What is printed for a line of input. */
interface Answer {
  readonly text: string;
  readonly isBad: boolean;
}

function extractLine(line: StreamLine, now: Date): Answer {
  const read = answerLine(line, now, (id, article) => toContract(id, extract(article, catalogue)));
  return { text: JSON.stringify(read), isBad: 'error' in read };
}

function explainLine(line: StreamLine, now: Date): Answer {
  const read = answerLine(line, now, (_, article) => ({ text: explain(article, catalogue) }));
  return 'error' in read ? { text: `ERROR  ${read.error}\n`, isBad: true } : { ...read, isBad: false };
}

type LineId = string | number | null;

function answerLine<T>(line: StreamLine, now: Date, answer: (id: LineId, article: Article) => T) {
  if (line.kind === 'too long') return { error: `line ${line.number} is too long` };
  if (line.kind === 'blank') return { error: `line ${line.number} is empty` };
  const { id, outcome } = readRecord(line.text, { now });
  const known = id === null ? {} : { id };
  if (outcome.kind === 'failed') return { ...known, error: `line ${line.number}: ${outcome.reason}` };
  try {
    return answer(id, outcome.article);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    return { ...known, error: `line ${line.number}: the extraction failed: ${why}` };
  }
}
