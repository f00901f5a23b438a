// The sample corpus, which an empty database is filled with, so that there is a timeline to explore at once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { ingestSources } from '../app/ingest/ingest.ts';
import type { IngestSummary } from '../app/ingest/item-report.ts';
import type { SourceItem } from '../app/ingest/source-item.ts';
import { readSources } from '../app/ingest/sources.ts';
import { resolveEvents } from '../app/resolution/resolve-events.ts';
import type { Database } from '../app/store/database.server.ts';
import { noteSampleComplete, SAMPLE_BEGUN } from '../app/store/ingestions.server.ts';

const manifestSchema = z.array(
  z.object({ file: z.string(), published: z.string(), publisher: z.string(), url: z.string() }),
);

/** Ingests the corpus; what is there already is left alone. */
export async function ingestSample(database: Database, root: string): Promise<IngestSummary> {
  const summary = await ingestSources({
    database,
    catalogue,
    resolve: resolveEvents,
    sources: readSample(join(root, 'prisma', 'sample')),
    what: SAMPLE_BEGUN,
    hints: { title: null, published: null, publisher: null, url: null },
    now: new Date(),
    onItem: ({ name, notes }) => {
      for (const note of notes) console.error(`${name}: ${note}`);
    },
  });
  await noteSampleComplete(database);
  return summary;
}

/** Pages and records bring their own date and publisher; those of the texts stand in the manifest. */
export async function* readSample(folder: string): AsyncGenerator<SourceItem> {
  yield* readSources([join(folder, 'pages'), join(folder, 'records')], process.stdin);
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  for (const { file, ...facts } of manifest) {
    const text = await readFile(join(folder, file), 'utf8');
    yield { kind: 'record', name: file, line: JSON.stringify({ id: file, text, ...facts }) };
  }
}
