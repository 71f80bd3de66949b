import { describe, expect, it } from "vitest";
import { compareForecasts } from "../../../lib/planning/compareForecasts.ts";
import { joinComparisons } from "../../../lib/planning/joinComparisons.ts";
import type { ModelId } from "../../../lib/planning/modelTitles.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";

const random = createRandom(7);
const values = Float64Array.from(
  { length: 120 },
  (_, i) => 50 + (i % 7) * 3 + 4 * random.uniform(),
);
const compare = (models?: readonly ModelId[], n = values.length) =>
  finishSteps(
    compareForecasts(values.subarray(0, n), { horizon: 7, origins: 4, ...(models && { models }) }),
  );

describe("parts of a comparison", () => {
  const quick: ModelId[] = ["theta-forecast", "seasonal-naive-forecast"];
  const slow: ModelId[] = ["mean-forecast"];

  it("are together what one comparison of all their models is, the benchmark first", () => {
    const joined = joinComparisons([compare(slow), compare(quick)]);
    expect(joined).toEqual(compare([...slow, ...quick]));
    expect(joined.status === "ok" && joined.models.map(({ model }) => model.id)).toEqual([
      "seasonal-naive-forecast",
      "mean-forecast",
      "theta-forecast",
    ]);
  });

  it("say why there is none when the series is too short", () => {
    const joined = joinComparisons([compare(slow, 40), compare(quick, 40)]);
    expect(joined).toEqual(compare(quick, 40));
    expect(joined.status === "undefined" && joined.reason).toContain("got 40");
  });

  it("are at least one", () => {
    expect(() => joinComparisons([])).toThrow("parts must not be empty");
  });
});
