import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { shapeOf } from "../tests/shapeOf.ts";

/** `population`: m₃/m₂^1.5 (SciPy). `sample`: G₁ (Excel, SAS, pandas). `minitab`: b₁ with s³. */
export type ShapeType = "population" | "sample" | "minitab";

/**
 * Skewness: 0 for symmetric values, positive with a long right tail.
 *
 * @param type - Which of the three usual definitions, default `population`.
 * @returns `estimate` without unit; `standardError` is that of `sample` for normal values.
 * @see Joanes & Gill (1998), The Statistician 47, 183–189.
 */
export function skewness(
  values: ArrayLike<number>,
  type: ShapeType = "population",
): Result<{ n: number }> {
  const id = "skewness";
  const n = values.length;
  const wanted = type === "sample" ? 3 : 2;
  if (n < wanted) return undefinedResult(id, `needs at least ${wanted} values, got ${n}`);
  const shape = shapeOf(values);
  if (!shape) return undefinedResult(id, "zero variance");
  const g = shape.skewness;
  const factor = {
    population: 1,
    sample: Math.sqrt(n * (n - 1)) / (n - 2),
    minitab: ((n - 1) / n) ** 1.5,
  }[type];
  const standardError =
    n > 2 ? Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3))) : undefined;
  return okResult(id, { estimate: g * factor, standardError, n });
}
