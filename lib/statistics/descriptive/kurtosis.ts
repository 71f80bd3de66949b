import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { shapeOf } from "../tests/shapeOf.ts";
import type { ShapeType } from "./skewness.ts";

/**
 * Excess kurtosis: 0 for normal values, positive with heavy tails.
 *
 * @param type - Which of the three usual definitions, default `population`.
 * @returns `estimate` without unit; `standardError` is that of `sample` for normal values.
 * @see Joanes & Gill (1998), The Statistician 47, 183–189.
 */
export function kurtosis(
  values: ArrayLike<number>,
  type: ShapeType = "population",
): Result<{ n: number }> {
  const id = "kurtosis";
  const n = values.length;
  const wanted = type === "sample" ? 4 : 2;
  if (n < wanted) return undefinedResult(id, `needs at least ${wanted} values, got ${n}`);
  const shape = shapeOf(values);
  if (!shape) return undefinedResult(id, "zero variance");
  const g = shape.excessKurtosis;
  const estimate = {
    population: g,
    sample: (((n + 1) * g + 6) * (n - 1)) / ((n - 2) * (n - 3)),
    minitab: (g + 3) * (1 - 1 / n) ** 2 - 3,
  }[type];
  const standardError =
    n > 3
      ? Math.sqrt((24 * n * (n - 1) ** 2) / ((n - 3) * (n - 2) * (n + 3) * (n + 5)))
      : undefined;
  return okResult(id, { estimate, standardError, n });
}
