import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { survivalCurve } from "./survivalCurve.ts";
import type { SurvivalData, SurvivalPoint, SurvivalTransform } from "./survivalCurve.ts";
import { survivalQuantile } from "./survivalQuantile.ts";

export interface KaplanMeierFindings {
  /** Units and events in all. */
  readonly n: number;
  readonly events: number;
  /** Null where the curve stays above one half. */
  readonly median: number | null;
  readonly medianInterval: readonly [number | null, number | null];
  /** Mean time without the event up to the last time observed. */
  readonly restrictedMean: number;
  readonly restrictedMeanError: number;
  readonly curve: readonly SurvivalPoint[];
}

/**
 * Kaplan–Meier survival curve with Greenwood's standard error.
 *
 * @param data - Durations in one unit; `count` lets a row stand for many units.
 * @param options - `transform` of the bands, default log-log (R's default is log).
 * @returns curve, median with the interval that inverts the bands, mean restricted to the last
 *   time. Undefined without units.
 */
export function kaplanMeier(
  data: SurvivalData,
  { level = 0.95, transform = "log-log" }: { level?: number; transform?: SurvivalTransform } = {},
): Result<KaplanMeierFindings> {
  const id = "kaplan-meier";
  requireEqualLengths(id, { time: data.time, event: data.event, count: data.count });
  const curve = survivalCurve(data, { level, transform });
  if (curve.length === 0) return undefinedResult(id, "no units");
  const along = (key: "survival" | "low" | "high") =>
    survivalQuantile(curve.map((point) => ({ time: point.time, value: point[key] })));
  const events = curve.reduce((sum, point) => sum + point.events, 0);
  return okResult(id, {
    n: curve[0]!.atRisk,
    events,
    median: along("survival"),
    medianInterval: [along("low"), along("high")] as const,
    ...restrictedMean(curve),
    curve,
    level,
  });
}

/** Area below the curve up to its last time, with Greenwood's error (Klein & Moeschberger 4.5.2). */
function restrictedMean(curve: readonly SurvivalPoint[]) {
  const areas = curve.map((point, i) => {
    const next = curve[i + 1];
    return next ? point.survival * (next.time - point.time) : 0;
  });
  let area = 0;
  let variance = 0;
  for (let i = curve.length - 1; i >= 0; i--) {
    const { atRisk, events } = curve[i]!;
    area += areas[i]!;
    if (atRisk > events) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  const mean = curve[0]!.time + area;
  return { restrictedMean: mean, restrictedMeanError: Math.sqrt(variance) };
}
