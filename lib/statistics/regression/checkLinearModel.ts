import type { Design } from "./design.ts";
import type { LinearModelOptions } from "./linearModel.ts";

/**
 * Checks that weights, clusters and rows to predict fit the design.
 *
 * @throws RangeError naming the argument that does not.
 */
export function checkLinearModel(
  method: string,
  design: Design,
  options: LinearModelOptions,
): void {
  const { clusters, predict, weights } = options;
  if (options.covariance === "cluster" && clusters === undefined)
    throw new RangeError(`${method}: clusters must be given for covariance cluster, got nothing`);
  if (clusters && clusters.length !== design.n)
    throw new RangeError(
      `${method}: clusters must hold one group per row = ${design.n}, got ${clusters.length}`,
    );
  if (weights && weights.length !== design.n)
    throw new RangeError(
      `${method}: weights must hold one weight per row = ${design.n}, got ${weights.length}`,
    );
  const width = design.names.length - (design.intercept ? 1 : 0);
  const wrong = predict?.find((row) => row.length !== width);
  if (wrong)
    throw new RangeError(
      `${method}: predict must have rows of ${width} values as x has, got ${wrong.length}`,
    );
}
