import { kaplanMeier } from "../../lib/cohorts/kaplanMeier.ts";
import { wilsonInterval } from "../../lib/statistics/intervals/wilsonInterval.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Rows } from "../engine/types.ts";

const BAND = [
  resultField(
    "low",
    "double",
    "lower limit of the 95 % band (log-log), at that day alone; null before the first loss",
  ),
  resultField("high", "double", "upper limit of the band"),
];
const CURVE = [
  resultField("day", "bigint", "days since the first order", "days"),
  resultField("active", "double", "share still active after the day"),
  ...BAND,
  resultField("atRisk", "bigint", "customers observed until just before the day", "count"),
  resultField("lost", "bigint", "customers lost on the day", "count"),
];
const SUMMARY = [
  resultField("customers", "bigint", "customers", "count"),
  resultField("lost", "bigint", "customers lost", "count"),
  resultField(
    "median",
    "double",
    "days after which half are lost; null when that was not observed",
    "days",
  ),
  resultField("medianLow", "double", "lower limit of its 95 % interval", "days"),
  resultField("medianHigh", "double", "upper limit; null when the data do not bound it", "days"),
  resultField(
    "yearShare",
    "double",
    "share still active after 365 days; null when nobody was observed so long, or can be lost so soon",
  ),
  resultField("yearLow", "double", "lower limit of its 95 % interval"),
  resultField("yearHigh", "double", "upper limit of its 95 % interval"),
  resultField("gapDays", "double", "days without an order that count as a loss", "days"),
  resultField(
    "lastDay",
    "bigint",
    "days since the first order up to which any was observed",
    "days",
  ),
  resultField("cameBack", "bigint", "lost customers with a later order", "count"),
  resultField("backShare", "double", "cameBack ÷ lost; null when nobody was lost"),
  resultField("backLow", "double", "lower limit of Wilson's 95 % interval"),
  resultField("backHigh", "double", "upper limit of Wilson's 95 % interval"),
];
const METHOD = "kaplan-meier";
const YEAR = 365;

/** The share of customers still active by days since the first order, from `activity_spells`. */
export function survivalRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const start = { day: 0, active: 1, low: null, high: null, atRisk: null, lost: 0 };
    const points = curveOf(rows)?.curve ?? [];
    const later = points.map(({ time, survival, low, high, atRisk, events }) => {
      return { day: time, active: survival, low, high, atRisk, lost: events };
    });
    const isStart = later.length > 0 && later[0]!.day > 0;
    return { rows: isStart ? [start, ...later] : later, fields: CURVE, methodId: METHOD };
  });
}

/** Median, share after a year, and how many of the lost came back; no row without customers. */
export function survivalSummary(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const found = curveOf(rows);
    const summary = found && { ...headOf(rows, found), ...backOf(rows, found.events) };
    return { rows: summary ? [summary] : [], fields: SUMMARY, methodId: METHOD };
  });
}

function curveOf(rows: Rows) {
  const column = (key: string) => Float64Array.from(rows, (row) => Number(row[key]));
  const time = column("days");
  const found = kaplanMeier({ time, event: column("isLost"), count: column("customers") });
  return found.status === "ok" ? found : undefined;
}

type Found = NonNullable<ReturnType<typeof curveOf>>;

function headOf(rows: Rows, { n, events, median, medianInterval, curve }: Found) {
  const [medianLow, medianHigh] = medianInterval;
  const gapDays = Number(rows[0]!["gapDays"]);
  const year = yearOf(curve, gapDays);
  const lastDay = curve.at(-1)!.time;
  return { customers: n, lost: events, median, medianLow, medianHigh, gapDays, lastDay, ...year };
}

/** Before the gap has passed once, everyone is active by definition: that is no finding. */
function yearOf(curve: Found["curve"], gapDays: number) {
  const isObserved = curve.at(-1)!.time >= YEAR && gapDays <= YEAR;
  const point = curve.findLast(({ time }) => time <= YEAR);
  if (!isObserved) return { yearShare: null, yearLow: null, yearHigh: null };
  const { survival, low, high } = point ?? { survival: 1, low: null, high: null };
  return { yearShare: survival, yearLow: low, yearHigh: high };
}

function backOf(rows: Rows, lost: number) {
  const cameBack = rows.reduce((sum, row) => sum + Number(row["cameBack"]), 0);
  const [backLow, backHigh] = wilsonInterval(cameBack, lost).interval ?? [null, null];
  return { cameBack, backShare: lost > 0 ? cameBack / lost : null, backLow, backHigh };
}
