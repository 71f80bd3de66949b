import { insight } from "../components/insight.ts";
import { formatValue } from "../format/formatValue.ts";
import type { SeriesWords } from "./forecastCards.ts";
import type { Forecasts } from "./forecastRows.ts";
import { pWords } from "./pWords.ts";

/** What the residuals say about the intervals. */
export function residualSentence({ chosen }: Forecasts, { noun }: SeriesWords): HTMLElement {
  return insight(
    chosen,
    (row, n) =>
      row["ljungBoxP"] === null
        ? [`${String(row["model"])} leaves no one-step errors to test.`]
        : [
            `${String(row["model"])} of ${noun}: of `,
            n(row["residuals"], "integer"),
            ` one-step errors, Ljung–Box over ${formatValue(row["ljungBoxLags"], "integer")} lags gives `,
            ...pWords(row["ljungBoxP"], n),
            Number(row["ljungBoxP"]) < 0.05
              ? ": they remember earlier ones, so something is left to explain and intervals are only as good as their measured coverage. "
              : ": no memory is seen. ",
            "Jarque–Bera gives ",
            ...pWords(row["jarqueBeraP"], n),
            Number(row["jarqueBeraP"]) < 0.05
              ? ": their tails are not those of a normal distribution, which the intervals assume."
              : ": nearly normal, as the intervals assume.",
          ],
    { empty: "No forecast for this selection." },
  );
}
