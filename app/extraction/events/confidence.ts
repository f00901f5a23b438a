// From the weight of the evidence for an act to the share of such acts that are right.

/** Weight of the evidence, and how sure an act of that weight is. */
const knots: readonly (readonly [weight: number, confidence: number])[] = [
  [0, 0],
  [0.42, 0.35],
  [0.69, 0.42],
  [0.72, 0.66],
  [0.81, 0.7],
  [0.9, 0.87],
  [1, 0.95],
];

/**
 * How likely an act is right in kind, sides and date, from the weight of its evidence: 0.9 for a plain verb with both
 * sides in its frame, less for a side that is missing (0.72) or only near (0.77), for a plan (0.81; with one side
 * 0.65) and for a relative, participial or nominal telling (up to 0.54). Calibrated on the bundled gold corpus and
 * the human-coded examples of the PLOVER project together (about 460 acts): the share that was right at each weight,
 * neighbours pooled so that it never falls as the weight grows; straight lines in between. `npm run evaluate` prints
 * how it holds.
 */
export function confidenceOf(weight: number): number {
  const upper = Math.max(
    1,
    knots.findIndex(([knot]) => knot >= weight),
  );
  const [lowWeight, low] = knots[upper - 1] ?? [0, 0];
  const [highWeight, high] = knots[upper] ?? [1, 1];
  return low + ((high - low) * (weight - lowWeight)) / (highWeight - lowWeight);
}
