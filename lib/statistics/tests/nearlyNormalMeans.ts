import type { Assumption } from "../result.ts";

/** What group sizes say about the means being nearly normal; null when the shape decides. */
export function nearlyNormalMeans(...sizes: readonly number[]): Assumption {
  return {
    name: "means nearly normal",
    ok: Math.min(...sizes) >= 30 ? true : null,
    detail: `n = ${sizes.join(" and ")}; from about 30 on the means of moderately skewed values are`,
  };
}
