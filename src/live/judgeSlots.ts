import { madOutliers } from "../../lib/monitoring/madOutliers.ts";
import { momentsWithoutOutliers } from "../../lib/monitoring/momentsWithoutOutliers.ts";
import { zOutliers } from "../../lib/monitoring/zOutliers.ts";
import type { Row } from "../engine/types.ts";

/** z from which the classic rule flags a slot. */
const CLASSIC_LIMIT = 3;

/**
 * What the two rules say of a slot. It is masked where the classic rule would flag it if outliers
 * were left out of mean and deviation.
 */
export const SLOT_FLAGS = [
  "both rules",
  "robust rule only: masked",
  "robust rule only",
  "classic rule only",
  "usual",
] as const;

/** Counts spread by this much by chance alone; where they lie closer, that is luck too. */
const LEAST_SPREAD = 1;

/**
 * Slots judged together by both rules, by how far orders lie from what is usual.
 *
 * @param limit - Of the modified z-score.
 */
export function judgeSlots(slots: readonly Row[], limit: number): Row[] {
  const values = slots.map(surpriseOf);
  const robust = robustScores(values);
  const classic = zOutliers(values);
  const clean = momentsWithoutOutliers(values);
  const cleanSpread = Math.max(LEAST_SPREAD, Math.sqrt(clean.variance));
  return slots.map((row, i): Row => {
    const robustScore = robust?.[i] ?? null;
    const classicScore = classic.status === "ok" ? (values[i]! - classic.mean) / classic.sd : null;
    const flag = flagOf({
      isRobust: Math.abs(robustScore ?? 0) > limit,
      isClassic: Math.abs(classicScore ?? 0) > CLASSIC_LIMIT,
      isClean: Math.abs(values[i]! - clean.mean) > CLASSIC_LIMIT * cleanSpread,
    });
    return { ...row, robustScore, classicScore, flag };
  });
}

/** Modified z-scores, drawn in where the values lie closer together than counts do. */
function robustScores(values: readonly number[]): number[] | null {
  const found = madOutliers(values, { threshold: 1, fallback: "mean-deviation" });
  if (found.status !== "ok") return null;
  const spread = (found.upper - found.lower) / 2;
  return Array.from(found.scores, (score) => score * Math.min(1, spread / LEAST_SPREAD));
}

/** Anscombe's (1948) square roots: a Poisson count less its mean, in about one standard deviation. */
function surpriseOf(row: Row): number {
  const root = (key: string) => Math.sqrt(Number(row[key]) + 3 / 8);
  return 2 * (root("orders") - root("usualOrders"));
}

function flagOf({ isRobust, isClassic, isClean }: Record<string, boolean>): string {
  if (isRobust && isClassic) return SLOT_FLAGS[0];
  if (isRobust) return isClean ? SLOT_FLAGS[1] : SLOT_FLAGS[2];
  return isClassic ? SLOT_FLAGS[3] : SLOT_FLAGS[4];
}
