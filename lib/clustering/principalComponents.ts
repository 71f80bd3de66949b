import type { JointMoments } from "../statistics/jointMoments.ts";
import { combineColumns } from "../statistics/linearAlgebra/combineColumns.ts";
import { transpose } from "../statistics/linearAlgebra/columns.ts";
import { moments } from "../statistics/moments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { axesOfColumns, axesOfCovariances } from "./principalAxes.ts";
import type { PrincipalAxes } from "./principalAxes.ts";

export interface PcaOptions {
  /** "covariance" (default) leaves the columns as they are; "correlation" divides by their sd. */
  readonly matrix?: "covariance" | "correlation";
  /** Components kept, default all. */
  readonly components?: number | undefined;
  /** Divide scores by their standard deviation, default false. */
  readonly whiten?: boolean;
  /** Return the rows as the kept components alone give them, default false. */
  readonly reconstruct?: boolean;
}

export interface Pca {
  /** Unit vectors, one per component; the entry of largest size is positive. */
  readonly components: Float64Array[];
  /** Components times their standard deviation: with "correlation", correlations of column and score. */
  readonly loadings: Float64Array[];
  /** Unbiased variance along each component. */
  readonly variances: Float64Array;
  /** Share of the total variance. */
  readonly shares: Float64Array;
  readonly cumulativeShares: Float64Array;
  readonly center: Float64Array;
  readonly scale: Float64Array;
  /** Mean squared distance of a (scaled) row to what the kept components give. */
  readonly reconstructionError: number;
  /** Coordinates of the rows, one row each; absent when moments were given. */
  readonly scores?: Float64Array[];
  readonly reconstruction?: Float64Array[];
}

const ID = "principal-component-analysis";

/**
 * Principal components by singular value decomposition of the centred rows, or by the
 * eigenvalues of a covariance matrix when only that is known.
 *
 * @param data - Rows, or counts, means and unbiased covariances.
 * @returns components in descending order of variance, min(n − 1, columns) at most.
 * @see Jolliffe (2002), Principal Component Analysis, 2nd ed., section 3.5.
 */
export function principalComponents(
  data: { readonly rows: readonly Float64Array[] } | { readonly moments: JointMoments },
  options: PcaOptions = {},
): Result<Pca> {
  const correlation = options.matrix === "correlation";
  const columns = "rows" in data ? transpose(data.rows) : undefined;
  const n = "rows" in data ? data.rows.length : data.moments.n;
  const blocks = columns ?? ("moments" in data ? data.moments.covariances : []);
  const reason =
    beyondSquares(...blocks) ?? (n < 2 ? `n = ${n}: at least 2 rows are needed` : undefined);
  if (reason) return undefinedResult(ID, reason);
  const { center, spread } = columns
    ? describe(columns)
    : summary(data as { moments: JointMoments });
  const constant = spread.findIndex((sd) => !(sd > 0));
  if (correlation && constant >= 0)
    return undefinedResult(ID, `column ${constant} is constant: it has no correlations`);
  if (!spread.some((sd) => sd > 0)) return undefinedResult(ID, "no column has any variance");
  const scale = spread.map((sd) => (correlation ? sd : 1));
  const scaled = columns?.map((column, t) =>
    column.map((value) => (value - center[t]!) / scale[t]!),
  );
  const axes = scaled
    ? axesOfColumns(scaled)
    : axesOfCovariances((data as { moments: JointMoments }).moments, scale);
  return finish({ n, center, scale, scaled, ...axes }, options);
}

function describe(columns: readonly Float64Array[]) {
  const each = columns.map((column) => moments(column));
  return {
    center: Float64Array.from(each, ({ mean }) => mean),
    spread: Float64Array.from(each, ({ variance }) => Math.sqrt(variance)),
  };
}

function summary({ moments: { means, covariances } }: { moments: JointMoments }) {
  return {
    center: Float64Array.from(means),
    spread: Float64Array.from(means, (_, t) => Math.sqrt(Math.max(0, covariances[t]![t]!))),
  };
}

interface Decomposition extends PrincipalAxes {
  readonly n: number;
  readonly center: Float64Array;
  readonly scale: Float64Array;
  readonly scaled: readonly Float64Array[] | undefined;
}

function finish(found: Decomposition, options: PcaOptions): Result<Pca> {
  const { n, center, scale, scaled } = found;
  const most = Math.min(n - 1, center.length);
  const kept = Math.min(most, options.components ?? most);
  const total = found.variances.reduce((sum, variance) => sum + variance, 0);
  const variances = found.variances.slice(0, kept);
  const components = found.vectors.slice(0, kept);
  const shares = variances.map((variance) => variance / total);
  let running = 0;
  const left = found.variances.slice(kept).reduce((sum, variance) => sum + variance, 0);
  const coordinates = scaled && components.map((vector) => combineColumns(scaled, vector));
  return okResult(ID, {
    components,
    loadings: components.map((vector, c) =>
      vector.map((entry) => entry * Math.sqrt(variances[c]!)),
    ),
    variances,
    shares,
    cumulativeShares: shares.map((share) => (running += share)),
    center,
    scale,
    reconstructionError: (left * (n - 1)) / n,
    ...(coordinates && { scores: toScores(coordinates, variances, options.whiten ?? false) }),
    ...(coordinates &&
      options.reconstruct && {
        reconstruction: rebuild(coordinates, components, { center, scale }),
      }),
  });
}

function toScores(
  coordinates: readonly Float64Array[],
  variances: Float64Array,
  whiten: boolean,
): Float64Array[] {
  const scale = (c: number) => (whiten && variances[c]! > 0 ? 1 / Math.sqrt(variances[c]!) : 1);
  return transpose(coordinates.map((column, c) => column.map((value) => value * scale(c))));
}

function rebuild(
  coordinates: readonly Float64Array[],
  components: readonly Float64Array[],
  { center, scale }: { center: Float64Array; scale: Float64Array },
): Float64Array[] {
  return transpose(coordinates).map((scores) =>
    combineColumns(components, scores).map((value, t) => center[t]! + scale[t]! * value),
  );
}
