/** Several variables of the same units by their moments. */
export interface JointMoments {
  readonly n: number;
  readonly means: ArrayLike<number>;
  /** Unbiased (n − 1), symmetric; zeros when n is 1. */
  readonly covariances: readonly ArrayLike<number>[];
}

/**
 * Count, means and unbiased covariances of columns of equal length, in two passes.
 *
 * @param columns - One list per variable.
 */
export function jointMoments(columns: readonly ArrayLike<number>[]): JointMoments {
  const n = columns[0]?.length ?? 0;
  const means = columns.map((column) => mean(column));
  const covariances = columns.map((a, i) =>
    columns.map((b, j) => {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (a[k]! - means[i]!) * (b[k]! - means[j]!);
      return n > 1 ? sum / (n - 1) : 0;
    }),
  );
  return { n, means, covariances };
}

function mean(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0) return 0;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const rough = sum / n;
  let rest = 0;
  for (let i = 0; i < n; i++) rest += values[i]! - rough;
  return rough + rest / n;
}
