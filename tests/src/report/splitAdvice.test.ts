import { describe, expect, test } from "vitest";
import { splitAdvice } from "../../../src/report/splitAdvice.ts";
import { splitWords } from "../../../src/report/splitWords.ts";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { formatValue } from "../../../src/format/formatValue.ts";

/** A channel whose elasticity is sxy over sxx, the surer the nearer syy is to its least. */
const row = (channel: string, sxy: number, syy: number) => ({
  channel,
  cost: 1000,
  revenue: 3000,
  fitted: 200,
  fittedMonths: 1,
  sxx: 10,
  sxy,
  syy,
});
const sure = [row("Email", 3, 1), row("Display", 9, 8.2), row("Paid Search", 6, 3.7)];
const vague = [row("Email", 5, 300), row("Display", 8, 300)];

const n = ((value: unknown, format: "percent", options: object) =>
  formatValue(value, format, options)) as unknown as NumberWriter;
const text = (rows: typeof sure) => {
  const { lead, rest } = splitWords(splitAdvice(rows), n);
  return [lead, ...rest].map(String).join("");
};

describe("whether money should be moved", () => {
  test("is advised with its interval where that lies above 0", () => {
    const advice = splitAdvice(sure);
    expect(advice).toMatchObject({ more: "Display", less: "Email and Paid Search" });
    expect(Number(advice["gainLow"])).toBeGreaterThan(0);
    expect(text(sure)).toMatch(
      /^Move money\. More for Display, less for Email and Paid Search: the best split .* ROI by \+[\d.]+% \(95 % interval \+[\d.]+% to \+[\d.]+%, from the errors of the curves only\)/,
    );
  });

  test("is held back where the interval holds no gain", () => {
    const advice = splitAdvice(vague);
    expect(Number(advice["gain"])).toBeGreaterThan(0);
    expect(Number(advice["gainLow"])).toBeLessThan(0);
    expect(text(vague)).toMatch(/^Keep the split for now\. .* anything is gained cannot be told\./);
  });

  test("is not advised without curves, or where the ROI is not above 0", () => {
    expect(text([row("Email", 12, 30)])).toMatch(/returns do not diminish there\. Gather more/);
    const loss = sure.map((each) => ({ ...each, revenue: 900 }));
    expect(text(loss)).toBe(
      "No gain can be told: the present ROI is not above 0, so that no share of it tells a gain. Gather more campaigns before money is moved.",
    );
  });
});
