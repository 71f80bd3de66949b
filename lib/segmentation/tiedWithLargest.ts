import { moments } from "../statistics/moments.ts";
import { oneSampleTTest } from "../statistics/tests/oneSampleTTest.ts";

const LEVEL = 0.95;

/**
 * Which mean silhouettes a sample does not tell apart from the largest: by paired t-tests on the
 * same customers, corrected for those that the sample leaves out and, by Bonferroni, for the number
 * compared.
 *
 * @param samples - Silhouettes of the same customers, once per number of segments; undefined where
 *   none is.
 * @param population - Customers sampled from; as many as sampled leave no error.
 * @returns true for the largest too.
 */
export function tiedWithLargest(
  samples: readonly (ArrayLike<number> | undefined)[],
  population: number,
): boolean[] {
  const means = samples.map((values) => (values ? moments(values).mean : -Infinity));
  const best = samples[means.indexOf(Math.max(...means))];
  const compared = samples.filter((values) => values !== undefined).length - 1;
  const level = 1 - (1 - LEVEL) / Math.max(1, compared);
  return samples.map((values) => {
    if (!values || !best) return false;
    const { n, mean, variance } = moments(
      Float64Array.from(values, (value, i) => best[i]! - value),
    );
    const left = Math.max(0, 1 - n / population);
    const [low] = oneSampleTTest({ n, mean, variance: variance * left }, { level }).interval ?? [
      mean,
    ];
    return low! <= 0;
  });
}
