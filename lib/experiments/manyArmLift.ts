import type { Moments } from "../statistics/moments.ts";
import { adjustPValues } from "../statistics/multiplicity/adjustPValues.ts";
import type { Adjustment } from "../statistics/multiplicity/adjustPValues.ts";
import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Interval, Result } from "../statistics/result.ts";
import { findRoot } from "../statistics/special/findRoot.ts";
import { dunnettTail } from "./dunnettTail.ts";
import type { EffectOptions } from "./liftTypes.ts";
import { meanLift } from "./meanLift.ts";

export interface Arm {
  readonly name: string;
  readonly sample: Moments;
}

/** One arm against control; null where this arm allows no answer. */
export interface ArmFinding {
  readonly name: string;
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly p: number | null;
  readonly adjustedP: number | null;
  /** At the joint level for `bonferroni`, `sidak` and `dunnett`, else for each arm alone. */
  readonly interval: Interval;
}

interface Options extends Pick<EffectOptions, "effect" | "level"> {
  readonly adjustment?: Adjustment | "dunnett";
}

/**
 * Lifts of several arms against one control, corrected for their number.
 *
 * @param arms - Treatment arms; `dunnett` uses the normal curve and needs absolute effects.
 */
export function manyArmLift(
  control: Moments,
  arms: readonly Arm[],
  { effect = "absolute", level = 0.95, adjustment = "holm" }: Options = {},
): Result<{ arms: readonly ArmFinding[]; intervalLevel: number }> {
  const id = "many-arm-lift";
  if (adjustment === "dunnett" && effect === "relative")
    throw new RangeError(`${id}: effect must be absolute for the dunnett adjustment, got relative`);
  const intervalLevel = pairLevel(level, arms.length, adjustment);
  const tests = arms.map(({ sample }) =>
    meanLift(id, { control, treatment: sample }, { effect, level: intervalLevel }),
  );
  const usable = tests.flatMap(({ status }, i) => (status === "ok" ? [i] : []));
  if (usable.length === 0)
    return undefinedResult(id, (tests[0] as { reason?: string }).reason ?? "no arm has an answer");
  const joint =
    adjustment === "dunnett"
      ? dunnett(
          control,
          usable.map((i) => ({ ...tests[i]!, standardError: tests[i]!.standardError! })),
          level,
        )
      : {
          adjusted: adjustPValues(
            adjustment,
            usable.map((i) => tests[i]!.p!),
          ),
          critical: null,
        };
  return okResult(id, {
    p: joint.adjusted.reduce((a, b) => Math.min(a, b), 1),
    level,
    intervalLevel,
    arms: arms.map(({ name }, i): ArmFinding => {
      const at = usable.indexOf(i);
      const { estimate = null, standardError = null, p = null, interval } = tests[i]!;
      if (at < 0)
        return { name, estimate, standardError, p: null, adjustedP: null, interval: [null, null] };
      const half = joint.critical === null ? 0 : joint.critical * standardError!;
      const around: Interval = half ? [estimate! - half, estimate! + half] : interval!;
      return { name, estimate, standardError, p, adjustedP: joint.adjusted[at]!, interval: around };
    }),
  });
}

/** Level of each interval such that all hold together at `level`. */
function pairLevel(level: number, arms: number, adjustment: Options["adjustment"]): number {
  if (adjustment === "bonferroni") return 1 - (1 - level) / arms;
  return adjustment === "sidak" ? level ** (1 / arms) : level;
}

function dunnett(
  control: Moments,
  tests: readonly { statistic?: number; standardError: number }[],
  level: number,
): { adjusted: Float64Array; critical: number } {
  const error = Math.sqrt(control.variance / control.n);
  const loadings = tests.map(({ standardError }) => Math.min(1 - 1e-12, error / standardError));
  const alpha = 1 - level;
  const start = normal().isf(alpha / 2);
  const stop = normal().isf(alpha / 2 / tests.length) + 1e-9;
  const critical =
    tests.length === 1
      ? start
      : findRoot((q) => Math.log(dunnettTail(q, loadings) / alpha), start, stop);
  return {
    critical,
    adjusted: Float64Array.from(tests, ({ statistic }) =>
      dunnettTail(Math.abs(statistic!), loadings),
    ),
  };
}
