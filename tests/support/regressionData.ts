import type { Random } from "../../lib/random/createRandom.ts";
import { designFromColumns } from "../../lib/statistics/regression/design.ts";
import type { Design } from "../../lib/statistics/regression/design.ts";

/** n rows of `count` normal predictors with an intercept. */
export function randomDesign(random: Random, n: number, count: number): Design {
  const columns = Array.from({ length: count }, () =>
    Float64Array.from({ length: n }, () => random.normal()),
  );
  return designFromColumns(columns, n, { method: "test" });
}

/** A response: the sum of the design's columns (intercept too) times `slope`, plus noise. */
export function responseOf(
  design: Design,
  slope: number,
  noise: (row: number) => number,
): Float64Array {
  return Float64Array.from(
    { length: design.n },
    (_, i) => design.columns.reduce((sum, column) => sum + slope * column[i]!, 0) + noise(i),
  );
}

/** The result, or a failure that tells its reason. */
export function okOf<R extends { status: string }>(result: R): Extract<R, { status: "ok" }> {
  if (result.status !== "ok") throw new Error(JSON.stringify(result));
  return result as Extract<R, { status: "ok" }>;
}
