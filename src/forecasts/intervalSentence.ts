import { insight } from "../components/insight.ts";
import { MODEL_TITLES, type ModelId } from "../../lib/planning/modelTitles.ts";
import type { Row } from "../engine/types.ts";
import type { SeriesWords } from "./forecastCards.ts";
import type { Forecasts } from "./forecastRows.ts";

/** What prediction intervals are meant to hold. */
const MEANT = 0.95;

/** From which multiple of the lowest interval score on intervals that hold too much are too wide. */
const WIDE = 1.25;

/** How good the intervals of the model that is shown are, measured and beside those of the others. */
export function intervalSentence(
  { chosen }: Forecasts,
  { noun, errorFormat }: SeriesWords,
): HTMLElement {
  return insight(
    chosen,
    (row, n) =>
      row["winkler"] === null
        ? `${String(row["model"])} has no intervals to measure.`
        : [
            `The 95 % intervals of ${String(row["model"])} for ${noun} held `,
            n(row["coverage"], "percent"),
            " of the values in the back-test and ",
            n(row["heldOutCoverage"], "percent", { absent: "none known" }),
            " of those held out. Their interval score (Winkler: width, and a penalty for each miss) is ",
            n(row["winkler"], errorFormat, { against: row["bestWinkler"] }),
            ", place ",
            n(row["winklerPlace"], "integer"),
            " of ",
            n(row["winklerModels"], "integer"),
            Number(row["winklerPlace"]) === 1
              ? "."
              : `; ${MODEL_TITLES[row["bestWinklerModel"] as ModelId] ?? String(row["bestWinklerModel"])} has the lowest, `,
            ...(Number(row["winklerPlace"]) === 1
              ? []
              : [n(row["bestWinkler"], errorFormat, { against: row["winkler"] }), "."]),
            intervalVerdict(row),
          ],
    { empty: "" },
  );
}

/** What coverage and score say together; a row of `chosenRow`. */
export function intervalVerdict(row: Row): string {
  const coverage = Number(row["coverage"]);
  if (coverage < MEANT) return " That is less than the 95 % that they are meant to hold.";
  if (coverage > MEANT && Number(row["winkler"]) > WIDE * Number(row["bestWinkler"]))
    return " They are too wide: they hold more than they are meant to, and cost more than they need.";
  return "";
}
