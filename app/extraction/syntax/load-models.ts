// Finds and reads the trained weights that lie beside this file. The only place of this room that touches the disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { LinearModel } from './linear-model.ts';
import { unpackModels } from './packed-model.ts';
import { unpackNetwork } from './packed-network.ts';
import { Parser } from './parser.ts';
import { Tagger } from './tagger.ts';

const folder = 'app/extraction/syntax';

/** A tagger over tagger.weights. Throws where the file is missing or damaged. */
export function loadTagger(): Tagger {
  const [model, lexicon] = unpackModels(gunzipSync(readBeside('tagger.weights')));
  if (!model || !lexicon) throw new Error('tagger.weights lacks a model: train it anew.');
  return new Tagger(new LinearModel(model), new LinearModel(lexicon));
}

/** A parser over parser.weights. Throws where the file is missing or damaged. */
export function loadParser(): Parser {
  return new Parser(unpackNetwork(gunzipSync(readBeside('parser.weights'))), loadKernel());
}

/** The loops of the parser's network, compiled. Throws where the file is missing or damaged. */
export function loadKernel(): WebAssembly.Module {
  return new WebAssembly.Module(readBeside('kernel.wasm'));
}

/**
 * The bytes of a file of this folder. A bundled server has moved away from the file, so the folder of the sources under the
 * working directory is looked at too. Throws where the file is in neither place or is damaged.
 */
function readBeside(name: string): Buffer<ArrayBuffer> {
  const places = [fileURLToPath(new URL(name, import.meta.url)), join(process.cwd(), folder, name)];
  const path = places.find((place) => existsSync(place));
  if (path === undefined)
    throw new Error(
      `No ${name} at ${places.join(' or ')}: run from the repository's root, or train it anew.`,
    );
  return readFileSync(path);
}
