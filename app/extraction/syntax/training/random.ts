// Randomness that is the same in every training.

/** Deterministic pseudo-random numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

/** Numbers between -size and size. */
export function randomWeights(count: number, size: number, random: () => number): Float32Array {
  return Float32Array.from({ length: count }, () => (2 * random() - 1) * size);
}

/** Fills with 0 for what is left out, as often as `share` says, and with what makes up for it elsewhere. */
export function fillMask(mask: Float32Array, share: number, random: () => number): void {
  for (let i = 0; i < mask.length; i++) mask[i] = random() < share ? 0 : 1 / (1 - share);
}
