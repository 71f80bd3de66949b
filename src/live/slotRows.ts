import { madOutliers } from "../../lib/monitoring/madOutliers.ts";
import { zOutliers } from "../../lib/monitoring/zOutliers.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";

/** z from which the classic rule flags a slot. */
const CLASSIC_LIMIT = 3;

/** What the two rules say of a slot. */
export const SLOT_FLAGS = ["both rules", "robust rule only", "classic rule only", "usual"] as const;

const FIELDS = [
  resultField("robustScore", "double", "modified z-score: distance from the median, in MADs"),
  resultField("classicScore", "double", "z-score: distance from the mean, in standard deviations"),
  resultField("flag", "varchar", "which rule flags the five minutes"),
];

/**
 * The last arrived slots, judged together by both rules, anew with each arrival.
 *
 * @param filters - With `window_slots` and `robust_limit`.
 */
export function slotRows(arrived: LiveRows, filters: FilterElement): LiveRows {
  return steeredRows(arrived, filters, (rows) => {
    const window = rows.slice(-Number(filters.value["window_slots"]));
    const values = window.map((row) => Number(row["orders"]));
    const threshold = Number(filters.value["robust_limit"]);
    const robust = madOutliers(values, { threshold, fallback: "mean-deviation" });
    const classic = zOutliers(values, { threshold: CLASSIC_LIMIT });
    const judged = window.map((row, i): Row => {
      const robustScore = robust.status === "ok" ? robust.scores[i]! : null;
      const classicScore =
        classic.status === "ok" ? (values[i]! - classic.mean) / classic.sd : null;
      return {
        ...row,
        robustScore,
        classicScore,
        flag: flagOf(robustScore, classicScore, threshold),
      };
    });
    return { rows: judged, fields: [...rows.fields, ...FIELDS], methodId: "z-outliers" };
  });
}

function flagOf(robust: number | null, classic: number | null, threshold: number): string {
  const isRobust = Math.abs(robust ?? 0) > threshold;
  const isClassic = Math.abs(classic ?? 0) > CLASSIC_LIMIT;
  if (isRobust && isClassic) return SLOT_FLAGS[0];
  if (isRobust) return SLOT_FLAGS[1];
  return isClassic ? SLOT_FLAGS[2] : SLOT_FLAGS[3];
}
