import type { Moments } from "../statistics/moments.ts";
import type { ArmPair } from "./liftTypes.ts";
import { satterthwaite } from "./satterthwaite.ts";

/** Two independent samples as a pair of arm means, with Welch's degrees of freedom. */
export function meanPair(control: Moments, treatment: Moments): ArmPair {
  const arm = ({ n, mean, variance }: Moments) => ({ mean, variance: variance / n });
  const [c, t] = [arm(control), arm(treatment)];
  const df = satterthwaite([
    { variance: c.variance, df: control.n - 1 },
    { variance: t.variance, df: treatment.n - 1 },
  ]);
  return { control: c, treatment: t, df };
}
