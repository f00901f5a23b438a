// The bundled gold corpus: reads the labels of test/gold and makes the extractor's input from prisma/sample.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { actorKinds } from '../app/model/actor.ts';
import { eventTypes } from '../app/model/event-type.ts';

const goldEvent = z.strictObject({
  /** Id of the act in acts.json, where several articles may report it. */
  act: z.string().optional(),
  what: z.string(),
  types: z.array(z.enum(eventTypes)).min(1),
  /** One slot an actor: alternatives between bars; "?" before a slot that may stay empty; "?*" for anybody. */
  sources: z.array(z.string()),
  targets: z.array(z.string()),
  /** The day of the act; null where the article does not fix it. */
  date: z.iso.date().nullable(),
  /** Fragments of the sentences that report it; one is enough. */
  evidence: z.array(z.string()).min(1),
  optional: z.literal(true).optional(),
});

const goldArticle = z.strictObject({
  id: z.string(),
  source: z.string(),
  url: z.url(),
  published: z.iso.date(),
  title: z.string(),
  bodyStartsWith: z.string(),
  bodyEndsWith: z.string(),
  /** Runs of characters without white space. */
  bodyWords: z.int(),
  actors: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(actorKinds),
      country: z.string().nullable(),
      role: z.string().optional(),
    }),
  ),
  optionalActors: z.array(z.string()),
  notActors: z.array(z.string()),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      speakers: z.array(z.string().nullable()).min(1),
      optional: z.literal(true).optional(),
    }),
  ),
  events: z.array(goldEvent),
});

const goldAct = z.strictObject({
  id: z.string(),
  what: z.string(),
  types: z.array(z.enum(eventTypes)),
  sources: z.array(z.string()),
  targets: z.array(z.string()),
  date: z.iso.date().nullable(),
  reports: z.array(z.strictObject({ article: z.string(), optional: z.literal(true).optional() })),
});

const manifestSchema = z.array(
  z.object({ file: z.string(), published: z.string(), publisher: z.string(), url: z.string() }),
);
const recordSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  published: z.string(),
  text: z.string(),
});

export type GoldEvent = z.infer<typeof goldEvent>;
export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldAct = z.infer<typeof goldAct>;

/** The folders of the corpus, in a project at `root`. */
const goldFolder = (root: string) => join(root, 'test/gold');
const sampleFolder = (root: string) => join(root, 'prisma/sample');
const actsFile = 'acts.json';

/**
 * The labels of all articles of the project at `root`, oldest first.
 * @throws where a file is not as test/gold/README.md says.
 */
export function readGold(root: string): readonly GoldArticle[] {
  return readdirSync(goldFolder(root))
    .filter((file) => extname(file) === '.json' && file !== actsFile)
    .map((file) => goldArticle.parse(readJson(join(goldFolder(root), file))))
    .sort((a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id));
}

/** The acts that the articles report. */
export function readGoldActs(root: string): readonly GoldAct[] {
  return z.array(goldAct).parse(readJson(join(goldFolder(root), actsFile)));
}

/**
 * One input line of the extractor for each article, in order. A page has to tell its own date; copied text and
 * records come with theirs.
 */
export function goldInputs(root: string, gold: readonly GoldArticle[]): readonly string[] {
  const folder = sampleFolder(root);
  const manifest = manifestSchema.parse(readJson(join(folder, 'manifest.json')));
  const records = new Map<string, z.infer<typeof recordSchema>>();
  for (const file of readdirSync(join(folder, 'records'))) {
    for (const line of readFileSync(join(folder, 'records', file), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const record = recordSchema.parse(JSON.parse(line));
      records.set(record.id, record);
    }
  }
  return gold.map(({ id, source, url }) => {
    if (source.endsWith('.html')) {
      return JSON.stringify({ id, url, html: readFileSync(join(folder, source), 'utf8') });
    }
    const entry = manifest.find(({ file }) => file === source);
    if (entry) {
      const { published } = entry;
      return JSON.stringify({ id, url, published, text: readFileSync(join(folder, source), 'utf8') });
    }
    const record = records.get(id);
    if (record === undefined) throw new Error(`${source}: no such file or record in prisma/sample`);
    return JSON.stringify({ id, url, title: record.title, published: record.published, text: record.text });
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
