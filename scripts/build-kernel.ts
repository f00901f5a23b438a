// Compiles the parser's kernel: `npx tsx scripts/build-kernel.ts` reads kernel.wat and writes kernel.wasm beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import loadWabt from 'wabt';

const folder = new URL('../app/extraction/syntax/', import.meta.url);

const wabt = await loadWabt();
const source = readFileSync(new URL('kernel.wat', folder));
writeFileSync(
  new URL('kernel.wasm', folder),
  wabt.parseWat('kernel.wat', source, { simd: true }).toBinary({}).buffer,
);
