import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { encodeLabels } from "./encodeLabels.ts";
import { requireOnePerRow } from "./requireClusters.ts";
import { squaredDistance } from "./squaredDistance.ts";
import type { Points } from "./toPoints.ts";

const ID = "dunn-index";

/**
 * Dunn index: smallest distance between rows of two clusters over the largest within one; higher
 * is better. Looks at each pair of rows.
 *
 * @returns `estimate`, the smallest `separation` and the largest `diameter`.
 * @see Dunn (1974), Well-separated clusters and optimal fuzzy partitions, J. Cybernetics 4, 95–104.
 */
export function dunnIndex(
  { values, n, d }: Points,
  labels: ArrayLike<number | string>,
): Result<{ readonly separation: number; readonly diameter: number }> {
  requireOnePerRow(ID, n, { labels });
  const reason = beyondSquares(values);
  if (reason) return undefinedResult(ID, reason);
  const { codes, names } = encodeLabels(labels);
  if (names.length < 2)
    return undefinedResult(ID, "one cluster only: there is nothing to separate");
  let separation = Infinity;
  let diameter = 0;
  for (let i = 1; i < n; i++)
    for (let l = 0; l < i; l++) {
      const squares = squaredDistance(values, values, [i * d, l * d, d]);
      if (codes[i] === codes[l]) {
        if (squares > diameter) diameter = squares;
      } else if (squares < separation) separation = squares;
    }
  if (diameter === 0) return undefinedResult(ID, "no cluster has two different rows");
  [separation, diameter] = [Math.sqrt(separation), Math.sqrt(diameter)];
  return okResult(ID, { estimate: separation / diameter, separation, diameter });
}
