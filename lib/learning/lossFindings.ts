import { normal } from "../statistics/distributions/normal.ts";
import type { Findings } from "../statistics/result.ts";
import type { MeanLoss } from "./meanLoss.ts";

/** A mean loss with its standard error and normal interval, where there are two rows. */
export function lossFindings({ mean, standardError }: MeanLoss, level: number): Findings {
  if (standardError === null) return { estimate: mean };
  const half = normal().isf((1 - level) / 2) * standardError;
  return { estimate: mean, standardError, interval: [mean - half, mean + half], level };
}
