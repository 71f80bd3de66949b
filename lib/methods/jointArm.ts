import { field } from "../schemas/field.ts";
import type { Describe, Field, Fields, Parsed } from "../schemas/types.ts";
import { jointMoments } from "../statistics/jointMoments.ts";
import type { JointMoments } from "../statistics/jointMoments.ts";

const summaries = {
  moments: {
    n: field.count({ description: "Units", unit: "count" }),
    means: field.numbers({ description: "Mean of each variable" }),
    covariances: field.matrix({ description: "Unbiased covariances of the variables" }),
  },
  sums: {
    n: field.count({ description: "Units", unit: "count" }),
    sums: field.numbers({ description: "Sum of each variable" }),
    crossProducts: field.matrix({ description: "Sums of products of each two variables" }),
  },
};

type Summary = Parsed<typeof summaries.moments> | Parsed<typeof summaries.sums>;

/**
 * An arm by several variables of each unit: raw columns, `{n, means, covariances}` or
 * `{n, sums, crossProducts}`.
 */
export function jointArm<F extends Fields>(
  raw: F,
  options: Describe<never>,
): Field<Parsed<F> | Summary> {
  return field.anyOf(
    [
      field.object(raw, options as Describe<Partial<Parsed<F>>>),
      field.object(summaries.sums, options as Describe<object>),
      field.object(summaries.moments, options as Describe<object>),
    ],
    options,
  );
}

interface Check {
  /** `method: argument`, for messages. */
  readonly where: string;
  /** How many variables there must be; absent: any number of at least 2. */
  readonly width?: number;
}

/**
 * The moments of an arm.
 *
 * @throws RangeError when columns differ in length or covariances cannot be ones.
 */
export function toJointMoments(
  arm: { readonly columns: readonly ArrayLike<number>[] } | Summary,
  check: Check,
): JointMoments {
  if ("columns" in arm) {
    const [first, ...others] = arm.columns;
    const odd = others.find((column) => column.length !== first!.length);
    if (odd)
      throw new RangeError(
        `${check.where} must hold lists of equal length, got ${first!.length} and ${odd.length} values`,
      );
    return jointMoments(arm.columns);
  }
  const means = "means" in arm ? arm.means : arm.sums.map((sum) => sum / Math.max(1, arm.n));
  requireShape(means, "means" in arm ? arm.covariances : arm.crossProducts, check);
  const covariances = "means" in arm ? arm.covariances : fromProducts(arm, means);
  requireCovariances(covariances, check);
  return { n: arm.n, means, covariances };
}

function fromProducts(
  { n, sums, crossProducts }: Parsed<typeof summaries.sums>,
  means: Float64Array,
): number[][] {
  return crossProducts.map((row, i) =>
    Array.from(row, (product, j) => {
      const centred = product - sums[i]! * means[j]!;
      const rounding = i === j && centred < 0 && -centred <= 1e-9 * product;
      return n > 1 && !rounding ? centred / (n - 1) : 0;
    }),
  );
}

function requireShape(
  means: ArrayLike<number>,
  matrix: readonly ArrayLike<number>[],
  { where, width }: Check,
): void {
  const wanted = width ?? Math.max(2, means.length);
  if (means.length !== wanted || matrix.length !== wanted || matrix[0]!.length !== wanted)
    throw new RangeError(
      `${where} must hold ${width ?? "at least 2"} means or sums and a square matrix of them, got ${means.length} and ${matrix.length} × ${matrix[0]!.length}`,
    );
}

function requireCovariances(matrix: readonly ArrayLike<number>[], { where }: Check): void {
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j <= i; j++) {
      const value = matrix[i]![j]!;
      const most = Math.sqrt(Math.max(0, matrix[i]![i]!)) * Math.sqrt(Math.max(0, matrix[j]![j]!));
      const symmetric = Math.abs(value - matrix[j]![i]!) <= 1e-9 * most + 1e-9 * Math.abs(value);
      if (!symmetric || !(Math.abs(value) <= most * (1 + 1e-9)))
        throw new RangeError(
          `${where} must hold covariances that are symmetric and within the variances, got ${value} and ${matrix[j]![i]} at [${i}][${j}]`,
        );
    }
}
