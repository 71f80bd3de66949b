import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { fitDelays } from "./fitDelays.ts";
import { parameterText } from "./parameterText.ts";

const FITS = [
  resultField("family", "varchar", "family of distributions"),
  resultField("aic", "double", "Akaike's criterion"),
  resultField("aicGap", "double", "less that of the best family"),
  resultField(
    "ksDistance",
    "double",
    "largest distance of the distribution functions at an edge of the bins",
  ),
  resultField("ksEdgeMin", "double", "delay at which it is reached", "min"),
  resultField("parameters", "varchar", "fitted parameters, minutes where they are delays"),
  resultField("lateShare", "double", "share of flights an hour late or more under the fit"),
  resultField("observedLateShare", "double", "share of flights an hour late or more"),
  resultField("flights", "bigint", "flights", "count"),
  resultField("families", "bigint", "families fitted", "count"),
  resultField("warnings", "varchar", "what the search says; null when nothing"),
];
const METHOD = "binned-distribution-fit";

/** One row per family, best first. */
export function delayFits(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const { counts, edges, fits, n } = fitDelays(rows);
    const late = (shares: ArrayLike<number>) =>
      Array.from(shares).reduce(
        (sum, share, i) => sum + (i > 0 && edges[i - 1]! > 59 ? share : 0),
        0,
      );
    return {
      rows: fits.map((fit) => ({
        family: fit.family,
        aic: fit.aic,
        aicGap: fit.aic - fits[0]!.aic,
        ksDistance: fit.ksDistance,
        ksEdgeMin: fit.ksEdge,
        parameters: parameterText(fit.parameters),
        lateShare: late(fit.shares),
        observedLateShare: late(counts) / n,
        flights: n,
        families: fits.length,
        warnings: fit.warnings.join("; ") || null,
      })),
      fields: FITS,
      methodId: METHOD,
    };
  });
}
