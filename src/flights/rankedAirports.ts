import { shrinkEstimates } from "../../lib/statistics/effects/shrinkEstimates.ts";
import { rankIntervals } from "../../lib/statistics/intervals/rankIntervals.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row, Rows } from "../engine/types.ts";

const FIELDS = [
  resultField("rawPlace", "bigint", "place by the raw share, 1 is most punctual"),
  resultField("place", "bigint", "place by the shrunk share, 1 is most punctual"),
  resultField("placeGain", "bigint", "raw place − place: positive when shrinking moves it up"),
  resultField(
    "placeLow",
    "bigint",
    "best place that the pairwise tests leave, all airports at once",
  ),
  resultField("placeHigh", "bigint", "worst place that they leave"),
  resultField("shrunkShare", "double", "share drawn towards the common mean"),
  resultField("low", "double", "lower limit of its 95 % interval"),
  resultField("high", "double", "upper limit of its 95 % interval"),
  resultField("shrinkage", "double", "share of the way to the common mean"),
  resultField("commonShare", "double", "common mean of the airports"),
  resultField(
    "spreadPoints",
    "double",
    "standard deviation of the true shares between airports, in percentage points",
  ),
  resultField("airports", "bigint", "airports ranked", "count"),
  resultField("leftOut", "bigint", "airports with fewer than 20 days, not ranked", "count"),
  resultField("comparisons", "bigint", "pairs of airports compared", "count"),
  resultField(
    "toldApart",
    "bigint",
    "of these, told apart at 5 % after Holm's correction",
    "count",
  ),
];

/**
 * The airports of `airport_profiles` ranked by a share that is drawn towards the common mean, most
 * punctual first, with intervals of share and place.
 */
export function rankedAirports(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rank(rows),
    fields: [...rows.fields, ...FIELDS],
    methodId: "empirical-bayes-shrinkage",
  }));
}

function rank(rows: Rows): Row[] {
  const judged = rows.filter((row) => row["shareVariance"] !== null);
  if (judged.length < 2) return [];
  const shares = judged.map((row) => Number(row["onTimeShare"]));
  const variances = sampleVariances(judged);
  const shrunk = shrinkEstimates(shares, variances);
  if (shrunk.status !== "ok") return [];
  const places = rankIntervals(shares, variances);
  if (places.status !== "ok") return [];
  const shared = {
    commonShare: shrunk.estimate!,
    spreadPoints: 100 * Math.sqrt(shrunk.betweenVariance),
    airports: judged.length,
    leftOut: rows.length - judged.length,
    comparisons: places.comparisons,
    toldApart: places.toldApart,
  };
  return judged
    .map((row, i) => {
      const { estimate, interval, shrinkage } = shrunk.units[i]!;
      const { rank: rawPlace, low, high } = places.ranks[i]!;
      return {
        ...row,
        ...{ rawPlace, placeLow: low, placeHigh: high, shrinkage },
        ...{ shrunkShare: estimate, low: interval[0]!, high: interval[1]!, ...shared },
      };
    })
    .sort((a, b) => b.shrunkShare - a.shrunkShare)
    .map((row, i) => ({ ...row, place: i + 1, placeGain: row.rawPlace - (i + 1) }));
}

/** No airport is surer than if its flights were late independently of each other. */
function sampleVariances(rows: readonly Row[]): number[] {
  const sum = (key: string) => rows.reduce((total, row) => total + Number(row[key]), 0);
  const share = sum("onTime") / sum("flights");
  return rows.map((row) =>
    Math.max(Number(row["shareVariance"]), (share * (1 - share)) / Number(row["flights"]), 1e-9),
  );
}
