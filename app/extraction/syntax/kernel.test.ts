import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import loadWabt from 'wabt';

it('is compiled from its source', async () => {
  const wabt = await loadWabt();
  const source = readFileSync(new URL('kernel.wat', import.meta.url));
  const { buffer } = wabt.parseWat('kernel.wat', source, { simd: true }).toBinary({});
  expect(Buffer.compare(buffer, readFileSync(new URL('kernel.wasm', import.meta.url)))).toBe(0);
});
