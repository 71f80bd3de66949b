import { normal } from "../statistics/distributions/normal.ts";

export type SurvivalTransform = "log-log" | "log" | "plain";

/** Durations, each until the event or until observation ended. */
export interface SurvivalData {
  /** At least 0, any one unit. */
  readonly time: ArrayLike<number>;
  /** 1 where the event happened at `time`, 0 where observation ended before it. */
  readonly event: ArrayLike<number>;
  /** How many units each row stands for; default 1. */
  readonly count?: ArrayLike<number> | undefined;
}

/** The estimate from one distinct time on. */
export interface SurvivalPoint {
  readonly time: number;
  /** Units observed until just before `time`. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share without the event after `time`. */
  readonly survival: number;
  /** Greenwood's, of `survival`; null once survival is 0. */
  readonly standardError: number | null;
  /** Band; null before the first event and once survival is 0. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Distinct times, ascending, with what happened at each. */
export function riskTable({ time, event, count }: SurvivalData) {
  const totals = new Map<number, { events: number; censored: number }>();
  let atRisk = 0;
  for (let i = 0; i < time.length; i++) {
    const weight = count ? count[i]! : 1;
    if (weight === 0) continue;
    const entry = totals.get(time[i]!) ?? { events: 0, censored: 0 };
    totals.set(time[i]!, entry);
    if (event[i]) entry.events += weight;
    else entry.censored += weight;
    atRisk += weight;
  }
  return [...totals]
    .sort(([a], [b]) => a - b)
    .map(([at, { events, censored }]) => {
      const row = { time: at, atRisk, events, censored };
      atRisk -= events + censored;
      return row;
    });
}

/**
 * Kaplan–Meier estimate with Greenwood's standard error at every distinct time.
 *
 * Units censored at a time count as at risk for the events of that time.
 *
 * @see Kaplan & Meier (1958), JASA 53, eq. 2b; Kalbfleisch & Prentice (1980) for log-log bands.
 */
export function survivalCurve(
  data: SurvivalData,
  { level = 0.95, transform = "log-log" }: { level?: number; transform?: SurvivalTransform } = {},
): SurvivalPoint[] {
  const z = normal().isf((1 - level) / 2);
  let survival = 1;
  let sum = 0;
  return riskTable(data).map((row) => {
    const left = row.atRisk - row.events;
    survival *= left / row.atRisk;
    sum += row.events === 0 ? 0 : row.events / (row.atRisk * left);
    if (left === 0) return { ...row, survival: 0, standardError: null, low: null, high: null };
    const error = Math.sqrt(sum);
    const [low, high] = bounds(survival, error, z, transform);
    return { ...row, survival, standardError: survival * error, low, high };
  });
}

/** Bounds of a survival share; `error` is the standard error of its logarithm. */
function bounds(
  survival: number,
  error: number,
  z: number,
  transform: SurvivalTransform,
): [number | null, number | null] {
  // Before the first event Greenwood's error is 0: the data give no band, not a certain one.
  if (error === 0) return [null, null];
  if (transform === "plain")
    return [
      Math.max(0, survival - z * survival * error),
      Math.min(1, survival + z * survival * error),
    ];
  if (transform === "log")
    return [survival * Math.exp(-z * error), Math.min(1, survival * Math.exp(z * error))];
  const half = (z * error) / Math.log(survival);
  return [survival ** Math.exp(-half), survival ** Math.exp(half)];
}
