import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { fitDelays } from "./fitDelays.ts";

const CURVES = [
  resultField("family", "varchar", "observed, or family of distributions"),
  resultField("delayMin", "double", "middle of the bin", "min"),
  resultField("perMinute", "double", "share of flights per minute of delay"),
];
const QUANTILES = [
  resultField("family", "varchar", "family of distributions"),
  resultField("share", "double", "share of flights below the delay"),
  resultField("observedMin", "double", "delay below which that share lies", "min"),
  resultField("fittedMin", "double", "the same under the fit", "min"),
];
const METHOD = "binned-distribution-fit";

/** Flights per minute of delay by bin, observed and under the best families. */
export function delayCurves(data: CardData, families = 2): LiveRows {
  return derivedRows(data, (rows) => {
    const { counts, edges, fits, n } = fitDelays(rows);
    const inner = edges
      .slice(1)
      .flatMap((high, i) => (high <= 120 ? [{ low: edges[i]!, high, i }] : []));
    const series = [
      { family: "observed", shares: counts.map((count) => count / n) },
      ...fits.slice(0, families).map(({ family, shares }) => ({ family, shares })),
    ];
    return {
      rows: series.flatMap(({ family, shares }) =>
        inner.map(({ low, high, i }) => ({
          family,
          delayMin: (low + high) / 2,
          perMinute: shares[i + 1]! / (high - low),
        })),
      ),
      fields: CURVES,
      methodId: METHOD,
    };
  });
}

/** Observed quantiles beside the fitted ones, for the best families. */
export function delayQuantiles(data: CardData, families = 2): LiveRows {
  return derivedRows(data, (rows) => {
    const { counts, edges, fits, n } = fitDelays(rows);
    const below = edges.map(
      (_, i) => counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0) / n,
    );
    return {
      rows: fits
        .slice(0, families)
        .flatMap(({ family, quantiles }) =>
          edges.flatMap((edge, i) =>
            below[i] === 0
              ? []
              : [{ family, share: below[i]!, observedMin: edge, fittedMin: quantiles[i]! }],
          ),
        ),
      fields: QUANTILES,
      methodId: METHOD,
    };
  });
}
