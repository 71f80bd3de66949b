import type { JointMoments } from "../statistics/jointMoments.ts";
import { singularValues } from "../statistics/linearAlgebra/singularValues.ts";
import { symmetricEigen } from "../statistics/linearAlgebra/symmetricEigen.ts";

/** Directions of largest variance, in descending order. */
export interface PrincipalAxes {
  readonly variances: Float64Array;
  readonly vectors: Float64Array[];
}

/** Axes of centred columns, by singular value decomposition. */
export function axesOfColumns(scaled: readonly Float64Array[]): PrincipalAxes {
  const { values, right } = singularValues(scaled);
  const n = scaled[0]!.length;
  return { variances: values.map((value) => value ** 2 / (n - 1)), vectors: right };
}

/** Axes of a covariance matrix, each variable divided by its scale first. */
export function axesOfCovariances(
  { covariances }: JointMoments,
  scale: Float64Array,
): PrincipalAxes {
  const matrix = scale.length
    ? Array.from(scale, (a, i) => scale.map((b, j) => covariances[i]![j]! / (a * b)))
    : [];
  const { values, vectors } = symmetricEigen(matrix);
  return { variances: values.map((value) => Math.max(0, value)), vectors };
}
