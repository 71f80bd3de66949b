import { expect, test } from "vitest";
import type { Rows } from "../../../src/engine/types.ts";
import { chosenRow } from "../../../src/forecasts/chosenRow.ts";
import { intervalVerdict } from "../../../src/forecasts/intervalSentence.ts";

const models = Object.assign(
  [
    { model: "structural-time-series", winkler: 51.2 },
    { model: "trend-seasonality-regression", winkler: 24.8 },
    { model: "mean-forecast", winkler: 29.6 },
    { model: "theta-forecast", winkler: null },
  ],
  { fields: [], columns: [], provenance: {} },
) as unknown as Rows;

test("a model's intervals have a place among those that have a score", () => {
  expect(chosenRow(models, "structural-time-series")[0]).toMatchObject({
    ...{ winklerPlace: 3, winklerModels: 3 },
    ...{ bestWinkler: 24.8, bestWinklerModel: "trend-seasonality-regression" },
  });
  expect(chosenRow(models, "theta-forecast")[0]).toMatchObject({ winklerPlace: null });
});

test("intervals that hold everything and cost twice the best are too wide", () => {
  const scored = (coverage: number, winkler: number) =>
    intervalVerdict({ coverage, winkler, bestWinkler: 24.8 });
  expect(scored(1, 51.2)).toMatch(/^ They are too wide/);
  expect(scored(0.96, 25)).toBe("");
  expect(scored(0.9, 25)).toMatch(/less than the 95 %/);
});
