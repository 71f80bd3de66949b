import { expect, test } from "vitest";
import { riskWords } from "../../../src/forecasts/capacityPlan.ts";

test.each([
  [[0.2, 0.01], "1 of 2 days has a risk above 5 %"],
  [[0.2, 0.3], "2 of 2 days have a risk above 5 %"],
  [[], "0 of 0 days have a risk above 5 %"],
])("counts days at risk: %j", (risks, words) => {
  expect(riskWords(risks.map((exceedProbability) => ({ exceedProbability })))).toBe(words);
});
