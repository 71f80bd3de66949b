import { studentT } from "../statistics/distributions/studentT.ts";
import { moments } from "../statistics/moments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface GrubbsOptions {
  /** `greater`: the maximum, `less`: the minimum, `two-sided`: the farther of both (default). */
  readonly alternative?: "two-sided" | "greater" | "less";
  /** Of the critical value, in (0, 1), default 0.95. */
  readonly level?: number;
}

/**
 * Grubbs' test of one outlier in normal values.
 *
 * @returns `statistic` G, Bonferroni's bound as `p` (exact for large G), `critical` value, and the
 *   index and value tested. Undefined with fewer than 3 values or no spread.
 * @see Grubbs (1969), Technometrics 11, 1–21; NIST/SEMATECH e-Handbook 1.3.5.17.1.
 */
export function grubbsTest(
  values: ArrayLike<number>,
  { alternative = "two-sided", level = 0.95 }: GrubbsOptions = {},
): Result<{ critical: number; index: number; value: number; mean: number; sd: number }> {
  const id = "grubbs-test";
  const { n, mean, variance } = moments(values);
  if (n < 3) return undefinedResult(id, `at least 3 values are needed, got ${n}`);
  if (!(variance > 0)) return undefinedResult(id, "zero variance");
  const sd = Math.sqrt(variance);
  const out = (value: number) =>
    alternative === "two-sided"
      ? Math.abs(value - mean)
      : alternative === "greater"
        ? value - mean
        : mean - value;
  let index = 0;
  for (let i = 1; i < n; i++) if (out(values[i]!) > out(values[index]!)) index = i;
  const largest = (n - 1) / Math.sqrt(n);
  const statistic = Math.min(out(values[index]!) / sd, largest);
  const tests = alternative === "two-sided" ? 2 * n : n;
  const law = studentT(n - 2);
  const t = law.isf((1 - level) / tests);
  const rest = largest * largest - statistic * statistic;
  const p = rest > 0 ? law.sf(statistic * Math.sqrt((n - 2) / rest)) : 0;
  return okResult(id, {
    statistic,
    p: Math.min(1, tests * p),
    alternative,
    level,
    critical: largest * Math.sqrt((t * t) / (n - 2 + t * t)),
    index,
    value: values[index]!,
    mean,
    sd,
  });
}
