import { createRandom } from "../../lib/random/createRandom.ts";
import type { Points } from "../../lib/clustering/toPoints.ts";

/** Rows around random centres (sd `spread` apart) with unit noise, and the centre of each. */
export function gaussianBlobs(
  shape: { n: number; d: number; k: number; spread: number },
  seed = 1,
): { points: Points; truth: Int32Array } {
  const { n, d, k, spread } = shape;
  const random = createRandom(seed);
  const centres = Float64Array.from({ length: k * d }, () => random.normal(0, spread));
  const truth = Int32Array.from({ length: n }, () => random.integer(0, k - 1));
  const values = Float64Array.from(
    { length: n * d },
    (_, p) => centres[truth[Math.floor(p / d)]! * d + (p % d)]! + random.normal(),
  );
  return { points: { values, n, d }, truth };
}
