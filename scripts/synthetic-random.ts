// Draws for the synthetic corpus: the same seed gives the same draws, on every machine.

/** Gives the next number in [0, 1). */
export type Draw = () => number;

/** A stream of draws for each pair of numbers (mulberry32, by Tommy Ettinger, of 32 bits of state). */
export function drawsOf(seed: number, stream: number): Draw {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function drawWhole(draw: Draw, least: number, most: number): number {
  return least + Math.floor(draw() * (most - least + 1));
}

/** One of the items; there has to be one. */
export function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Picks items by their weights: one that weighs twice as much comes twice as often. */
export function weighted<Item>(
  items: readonly Item[],
  weightOf: (item: Item, rank: number) => number,
): (draw: Draw) => Item {
  const ends = cumulate(items.map(weightOf));
  return (draw) => {
    const item = items[rankAt(ends, draw())];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}

/** The sums of the weights up to each one. */
export function cumulate(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
}

/** The rank into whose part of the whole weight the share falls; `share` in [0, 1). */
export function rankAt(ends: Float64Array, share: number): number {
  const wanted = share * (ends.at(-1) ?? 0);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Weight of a rank by Zipf's law: few come often, most seldom. */
export function zipf(rank: number): number {
  return 1 / (rank + 1);
}

/** The items in another order (Fisher and Yates). */
export function shuffled<Item>(draw: Draw, items: readonly Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawWhole(draw, 0, last);
    const item = order[last] as Item;
    order[last] = order[other] as Item;
    order[other] = item;
  }
  return order;
}
