import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { liftResult } from "./liftResult.ts";
import type { EffectOptions, LiftFields } from "./liftTypes.ts";
import { quantileArm } from "./quantileArm.ts";
import type { ClusteredValues } from "./quantileArm.ts";

/**
 * Lift of a quantile (median, 95th percentile of load time); values may come in clusters when
 * users, not events, are randomised.
 *
 * @param arms - Values of each arm, with clusters when units have several.
 * @param options - `probability` of the quantile in (0, 1), default 0.5.
 */
export function quantileLift(
  arms: { control: ClusteredValues; treatment: ClusteredValues },
  { probability = 0.5, ...options }: EffectOptions & { probability?: number } = {},
): Result<LiftFields> {
  const id = "quantile-lift";
  const level = options.level ?? 0.95;
  const [control, treatment] = (["control", "treatment"] as const).map((name) => {
    const { values, clusters } = arms[name];
    if (clusters && clusters.length !== values.length)
      throw new RangeError(
        `${id}: ${name}Clusters must be as many as values = ${values.length}, got ${clusters.length}`,
      );
    return quantileArm(arms[name], probability, Math.max(level, 0.8));
  });
  if (typeof control === "string") return undefinedResult(id, `control: ${control}`);
  if (typeof treatment === "string") return undefinedResult(id, `treatment: ${treatment}`);
  return liftResult(id, { control: control!, treatment: treatment!, df: Infinity }, options, {});
}
