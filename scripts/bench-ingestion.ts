// Ingestion: plain-text articles of 4 kB a second, extraction and writes included, on an embedded database.
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { ExtractionPool } from '../app/ingest/extraction-pool.ts';
import { ingestSources } from '../app/ingest/ingest.ts';
import { extractorOf } from '../app/ingest/recording.ts';
import type { SourceItem } from '../app/ingest/source-item.ts';
import { resolveEvents } from '../app/resolution/resolve-events.ts';
import { withBenchDatabase } from './bench-database.ts';
import { dealTexts } from './bench-texts.ts';
import type { Measurement } from './measurement.ts';

/** DESIGN's floor. */
const FLOOR = 40;
const ARTICLES = 400;

export async function benchIngestion(): Promise<readonly Measurement[]> {
  const seconds = await withBenchDatabase(async (database) => {
    const start = process.hrtime.bigint();
    const extractor = new ExtractionPool(extractorOf(catalogue));
    await ingestSources({
      database,
      catalogue,
      extractor,
      resolve: resolveEvents,
      sources: plainTexts(),
      what: 'bench',
      hints: { publisher: 'Bench', published: null, title: null, url: null },
      now: new Date(),
      onItem: () => {},
    });
    await extractor.close();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return [{ name: 'ingestion: 4 kB articles', value: ARTICLES / seconds, unit: '/s', floor: FLOOR }];
}

async function* plainTexts(): AsyncGenerator<SourceItem> {
  let index = 0;
  for (const text of dealTexts(0, ARTICLES)) {
    const title = `Article ${index} of the bench`;
    const published = new Date(Date.UTC(2022, 0, 1 + (index % 365))).toISOString().slice(0, 10);
    index += 1;
    yield {
      kind: 'record',
      name: `bench ${index}`,
      line: JSON.stringify({ title, text, published, clean: true }),
    };
  }
}
