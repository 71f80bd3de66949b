import type { Columns } from "../linearAlgebra/columns.ts";

/** Sums of squares and products of n rows. */
export interface CrossProducts {
  readonly n: number;
  /** XᵀX, symmetric. */
  readonly xx: Columns;
  readonly xy: ArrayLike<number>;
  readonly yy: number;
  /** Σx per predictor and Σy: adds an intercept to raw products. */
  readonly sums?: { readonly x: ArrayLike<number>; readonly y: number } | undefined;
  /** Means that the products are deviations from: adds an intercept. */
  readonly means?: { readonly x: ArrayLike<number>; readonly y: number } | undefined;
}

export interface CentredProducts {
  readonly n: number;
  readonly xx: Columns;
  readonly xy: Float64Array;
  readonly yy: number;
  /** Undefined without an intercept. */
  readonly meanX: readonly number[] | undefined;
  readonly meanY: number;
  /** The yᵀy that was given, whose rounding limits the residuals. */
  readonly largest: number;
}

/**
 * Products of deviations from the means, whatever form was given.
 *
 * @throws RangeError when shapes do not match, XᵀX is not symmetric or squares are negative.
 */
export function centreProducts(method: string, products: CrossProducts): CentredProducts {
  const { n, xx, xy, yy, sums, means } = products;
  checkProducts(method, products);
  const largest = yy;
  const flat = Float64Array.from(xy);
  if (!sums)
    return {
      n,
      xx,
      xy: flat,
      yy,
      meanX: means && Array.from(means.x),
      meanY: means?.y ?? 0,
      largest,
    };
  const meanX = Array.from(sums.x, (sum) => sum / n);
  const centredXx = xx.map((column, j) => column.map((value, i) => value - sums.x[i]! * meanX[j]!));
  const centredYy = yy - (sums.y * sums.y) / n;
  checkSquares(method, { given: xx, left: centredXx });
  if (centredYy < -1e-9 * yy)
    throw new RangeError(
      `${method}: yy must be at least (sum of y)² / n = ${(sums.y * sums.y) / n}, got ${yy}`,
    );
  return {
    n,
    xx: centredXx,
    xy: flat.map((value, j) => value - meanX[j]! * sums.y),
    yy: Math.max(0, centredYy),
    meanX,
    meanY: sums.y / n,
    largest,
  };
}

/** What is left of a column's square after centring is 0 where only rounding is left. */
function checkSquares(method: string, { given, left }: { given: Columns; left: Float64Array[] }) {
  for (let j = 0; j < left.length; j++) {
    const [was, is] = [given[j]![j]!, left[j]![j]!];
    if (is < -1e-9 * was)
      throw new RangeError(
        `${method}: xx[${j}][${j}] must be at least (sum of x)² / n = ${was - is}, got ${was}`,
      );
    if (is < 1e-14 * was) left[j]![j] = 0;
  }
}

function checkProducts(method: string, { xx, xy, sums, means }: CrossProducts): void {
  const p = xx.length;
  if (xx.some((column) => column.length !== p))
    throw new RangeError(
      `${method}: xx must be square, got ${p} rows of ${xx[0]?.length ?? 0} values`,
    );
  if (xy.length !== p)
    throw new RangeError(`${method}: xy must hold ${p} values as xx has rows, got ${xy.length}`);
  if (sums && means)
    throw new RangeError(`${method}: sums must be left out when means are given, got both`);
  for (const [name, given] of [
    ["sums", sums],
    ["means", means],
  ] as const)
    if (given && given.x.length !== p)
      throw new RangeError(
        `${method}: ${name}.x must hold ${p} values as xx has rows, got ${given.x.length}`,
      );
  for (let j = 0; j < p; j++) {
    if (xx[j]![j]! < 0)
      throw new RangeError(
        `${method}: xx must have squares of at least 0 on its diagonal, got ${xx[j]![j]}`,
      );
    for (let i = 0; i < j; i++) {
      const size = Math.sqrt(xx[i]![i]!) * Math.sqrt(xx[j]![j]!);
      const [a, b] = [xx[i]![j]!, xx[j]![i]!];
      if (Math.abs(a - b) > 1e-9 * size || Math.abs(a) > size * (1 + 1e-9))
        throw new RangeError(
          `${method}: xx must be symmetric with |xx[${i}][${j}]| at most ${size}, got ${a} and ${b}`,
        );
    }
  }
}
