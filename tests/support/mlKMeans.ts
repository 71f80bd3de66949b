import { kmeans } from "ml-kmeans";

/**
 * An independent k-means from the same start.
 *
 * @returns labels and the sum of squared distances to the centroids.
 */
export function mlKMeans(
  rows: readonly ArrayLike<number>[],
  k: number,
  start: { seed: number } | { initialization: readonly ArrayLike<number>[] },
): { labels: number[]; inertia: number; iterations: number } {
  const data = rows.map((row) => Array.from(row));
  const options =
    "seed" in start
      ? { seed: start.seed }
      : { initialization: start.initialization.map((row) => Array.from(row)) };
  const result = kmeans(data, k, { tolerance: 0, maxIterations: 1000, ...options });
  const inertia = data.reduce((sum, row, i) => {
    const centroid = result.centroids[result.clusters[i]!]!;
    return sum + row.reduce((squares, value, t) => squares + (value - centroid[t]!) ** 2, 0);
  }, 0);
  return { labels: result.clusters, inertia, iterations: result.iterations };
}
