// Finds and reads the trained weights that lie beside this file. The only place of this room that touches the disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type PackedModel, unpackModels } from './packed-model.ts';

const folder = 'app/extraction/syntax';

/**
 * The models of a weight file, in its order. A bundled server has moved away from the file, so the folder of the
 * sources under the working directory is looked at too. Throws where the file is in neither place or is damaged.
 */
export function readModels(name: string): readonly PackedModel[] {
  const places = [fileURLToPath(new URL(name, import.meta.url)), join(process.cwd(), folder, name)];
  const path = places.find((place) => existsSync(place));
  if (path === undefined)
    throw new Error(
      `No ${name} at ${places.join(' or ')}: run from the repository's root, or train it anew.`,
    );
  return unpackModels(gunzipSync(readFileSync(path)));
}
