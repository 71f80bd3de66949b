import { MODEL_TITLES } from "../../lib/planning/modelTitles.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import { html } from "../components/html.ts";
import type { SeriesWords } from "./forecastCards.ts";
import type { Forecasts } from "./forecastRows.ts";
import { pWords } from "./pWords.ts";

const BENCHMARK = MODEL_TITLES["seasonal-naive-forecast"];
const NO_FORECAST = "No forecast for this selection.";

/** What is forecast, what the best model achieved and what that is worth, in sentences. */
export function forecastAnswer(forecasts: Forecasts, words: SeriesWords): HTMLElement {
  return html`<span>${expectedSentence(forecasts, words)} ${bestSentence(forecasts, words)} ${worseSentence(forecasts, words)}</span>`;
}

/** The forecast itself: of the days to come where there are any, else of those held out. */
function expectedSentence({ days }: Forecasts, { noun, format }: SeriesWords): HTMLElement {
  return insight(
    days,
    (_row, n, rows) => {
      const ahead = rows.filter((row) => row["phase"] === "ahead");
      const shown = ahead.length > 0 ? ahead : rows;
      const last = shown.at(-1)!;
      const mean = shown.reduce((sum, row) => sum + Number(row["forecast"]), 0) / shown.length;
      return [
        `Forecast of ${noun}: `,
        n(mean, format),
        ` on average over the ${shown.length} days ${ahead.length > 0 ? "to come" : "held out"}; on the last of them, `,
        n(last["day"], "date"),
        ", ",
        n(last["forecast"], format),
        " (95 % interval ",
        n(last["low"], format),
        " to ",
        n(last["high"], format),
        ").",
      ];
    },
    { empty: "" },
  );
}

/** Says when the model that is shown is worse than the benchmark. */
function worseSentence({ chosen }: Forecasts, { errorFormat }: SeriesWords): HTMLElement {
  return insight(
    chosen,
    (row, n) =>
      Number(row["difference"]) > 0
        ? [
            `The model shown, ${String(row["model"])}, misses by `,
            n(row["difference"], errorFormat, { fine: true }),
            " more than the seasonal naive forecast.",
          ]
        : "",
    { empty: "" },
  );
}

function bestSentence({ models }: Forecasts, words: SeriesWords): HTMLElement {
  const { noun, errorFormat } = words;
  return insight(
    models,
    (best, n, rows) => {
      const next = rows[1];
      const naive = rows.find((row) => row["model"] === BENCHMARK);
      const told = best["adjustedP"] !== null && Number(best["adjustedP"]) < 0.05;
      const compared =
        best["model"] === BENCHMARK
          ? ["no model beats the week before"]
          : [
              "the difference of ",
              n(best["difference"], errorFormat, { fine: true }),
              " (simultaneous 95 % interval ",
              n(best["differenceLow"], errorFormat, { fine: true }),
              " to ",
              n(best["differenceHigh"], errorFormat, { fine: true }),
              told ? ") is more than luck: " : ") may be luck: ",
              ...(best["adjustedP"] === null ? ["it has no p"] : pWords(best["adjustedP"], n)),
              " after Holm over ",
              n(best["comparisons"], "integer"),
              " comparisons",
            ];
      return [
        `${String(best["model"])} forecasts ${noun} best in a back-test from `,
        n(best["origins"], "integer"),
        " origins: it misses by ",
        n(best["mae"], errorFormat, { against: next?.["mae"] }),
        ...(next && next["model"] !== BENCHMARK
          ? [
              `, ${String(next["model"])}, the next, by `,
              n(next["mae"], errorFormat, { against: best["mae"] }),
            ]
          : []),
        ", the seasonal naive forecast by ",
        n(naive?.["mae"], errorFormat, { against: best["mae"] }),
        "; ",
        ...compared,
        ". On the days held out it misses by ",
        n(best["heldOutMae"], errorFormat, { against: naive?.["heldOutMae"] }),
        " against ",
        n(naive?.["heldOutMae"], errorFormat, { against: best["heldOutMae"] }),
        Number(best["heldOutMae"]) > Number(naive?.["heldOutMae"])
          ? ": worse than the seasonal naive forecast."
          : ".",
      ];
    },
    { empty: NO_FORECAST },
  );
}

/** Tiles of the model that is shown. */
export function forecastTiles({ chosen }: Forecasts, words: SeriesWords): HTMLElement[] {
  const { noun, errorFormat } = words;
  const empty = "no forecast";
  return [
    kpiTile({
      ...{ label: `Error, ${noun}`, data: chosen, format: errorFormat, empty },
      value: (row) => row["heldOutMae"],
      note: (row) => `mean absolute error on the held-out days, ${String(row["model"])}`,
    }),
    kpiTile({
      ...{ label: `Scaled error, ${noun}`, data: chosen, format: "coefficient", empty },
      value: (row) => row["mase"],
      note: "back-test; below 1 is better than “as a week ago” was in training (MASE)",
    }),
    kpiTile({
      ...{ label: `Coverage, ${noun}`, data: chosen, format: "percent", empty },
      value: (row) => row["coverage"],
      comparison: (row, _, n) => [n(row["heldOutCoverage"], "percent"), " on the held-out days"],
      note: "values inside their 95 % interval in the back-test",
    }),
  ];
}
