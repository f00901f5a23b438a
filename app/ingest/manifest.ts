// A folder's manifest.json: what is known of the files in it that do not say it themselves.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const MANIFEST_NAME = 'manifest.json';

const known = z.string().nullish();
const manifestSchema = z.array(
  z.object({ file: z.string(), title: known, published: known, publisher: known, url: known }),
);

/** One file's entry; what is given there wins over the file. */
export type ManifestEntry = z.infer<typeof manifestSchema>[number];

export type Manifest =
  | { readonly kind: 'entries'; readonly byFile: ReadonlyMap<string, ManifestEntry> }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads the folder's manifest; no entries where there is none. Paths are relative to the folder, with "/". */
export async function readManifest(folder: string): Promise<Manifest> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, MANIFEST_NAME), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'failed', reason: 'the manifest is not JSON' };
    return { kind: 'entries', byFile: new Map() };
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    return {
      kind: 'failed',
      reason: 'the manifest is no list of {"file", "published"?, "publisher"?, "url"?}',
    };
  }
  return { kind: 'entries', byFile: new Map(parsed.data.map((entry) => [entry.file, entry])) };
}
