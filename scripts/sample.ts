// The sample corpus, which an empty database is filled with, so that there is a timeline to explore at once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogue } from '../app/extraction/lexicon/catalogue.ts';
import { type IngestSummary, ingestSources } from '../app/ingest/ingest.ts';
import type { SourceItem } from '../app/ingest/source-item.ts';
import { readSources } from '../app/ingest/sources.ts';
import { resolveEvents } from '../app/resolution/resolve-events.ts';
import type { Database } from '../app/store/database.server.ts';

const manifestSchema = z.array(
  z.object({ file: z.string(), published: z.string(), publisher: z.string(), url: z.string() }),
);

/** Ingests the corpus; `what` is how the ingestion is called. */
export async function ingestSample(database: Database, root: string, what: string): Promise<IngestSummary> {
  return ingestSources({
    database,
    catalogue,
    resolve: resolveEvents,
    sources: readSample(join(root, 'prisma', 'sample')),
    what,
    hints: { title: null, published: null, publisher: null, url: null },
    now: new Date(),
    onItem: ({ name, notes }) => {
      for (const note of notes) console.error(`${name}: ${note}`);
    },
  });
}

/** Pages and records bring their own date and publisher; those of the texts stand in the manifest. */
async function* readSample(folder: string): AsyncGenerator<SourceItem> {
  yield* readSources([join(folder, 'pages'), join(folder, 'records')], process.stdin);
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  for (const { file, ...facts } of manifest) {
    const text = await readFile(join(folder, file), 'utf8');
    yield { kind: 'record', name: file, line: JSON.stringify({ id: file, text, ...facts }) };
  }
}
