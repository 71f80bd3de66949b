import { kmeans } from "ml-kmeans";

/**
 * An independent k-means: from given centroids until no row moves, or with its own seeds and
 * defaults.
 */
export function mlKMeans(
  rows: readonly (readonly number[])[],
  k: number,
  start: { seed: number } | { initialization: readonly ArrayLike<number>[] },
): { labels: number[]; inertia: () => number } {
  const options =
    "seed" in start
      ? start
      : {
          initialization: start.initialization.map((row) => Array.from(row)),
          tolerance: 0,
          maxIterations: 1000,
        };
  const { clusters, centroids } = kmeans(rows as number[][], k, options);
  const squares = (row: readonly number[], i: number) =>
    row.reduce((sum, value, t) => sum + (value - centroids[clusters[i]!]![t]!) ** 2, 0);
  return {
    labels: clusters,
    inertia: () => rows.reduce((sum, row, i) => sum + squares(row, i), 0),
  };
}
