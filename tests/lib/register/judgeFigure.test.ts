import { describe, expect, it } from "vitest";
import { evidenceText } from "../../../lib/register/evidenceText.ts";
import { figureRule } from "../../../lib/register/figureRule.ts";
import { judgeFigure } from "../../../lib/register/judgeFigure.ts";
import type { QuotedFigure } from "../../../lib/register/types.ts";

const figure = (changes: Partial<QuotedFigure>): QuotedFigure => ({
  quote: "100 units",
  place: "example",
  quoted: 100,
  unit: "count",
  live: "Units",
  evidence: { kind: "query", system: "shop", query: "kpis", column: "units" },
  ...changes,
});
const arithmetic: QuotedFigure["evidence"] = {
  kind: "arithmetic",
  from: { days: 30, rate: 4 },
  value: ({ days, rate }) => days! * rate!,
  formula: "30 × 4",
};
const none: QuotedFigure["evidence"] = { kind: "none", reason: "No data" };

describe("judgeFigure", () => {
  it.each([
    ["the same", {}, 100, "agrees"],
    ["another value from data", {}, 101, "differs"],
    ["another value from its own figures", { evidence: arithmetic }, 120, "contradicts itself"],
    ["its own figures, kept", { evidence: arithmetic, quoted: 120 }, 120, "agrees"],
    ["rounding, just within", { within: 0.5 }, 100.5, "agrees"],
    ["rounding, just outside", { within: 0.5 }, 100.51, "differs"],
    ["an upper bound, kept", { relation: "atMost" }, 100, "agrees"],
    ["an upper bound, broken", { relation: "atMost" }, 99, "differs"],
    ["a lower bound, kept", { relation: "atLeast" }, 100, "agrees"],
    ["a lower bound, broken", { relation: "atLeast" }, 101, "differs"],
    ["no evidence", { evidence: none }, null, "cannot be checked"],
    ["what is beside it, equal or not", { evidence: none }, 100, "cannot be checked"],
    ["no value", {}, null, "cannot be checked"],
  ] as const)("%s", (_, changes, live, verdict) => {
    expect(judgeFigure(figure(changes as Partial<QuotedFigure>), live)).toBe(verdict);
  });

  it("allows what decimals cannot hold exactly: 0.67 against 0.675", () => {
    expect(judgeFigure(figure({ quoted: 0.67, within: 0.005 }), 0.675)).toBe("agrees");
  });
});

describe("figureRule", () => {
  it.each([
    [{ within: 0.5 }, "It must equal what the query kpis gives, within 0.5 (count)"],
    [
      { evidence: arithmetic, relation: "atMost" },
      "It must be at most what the text's own figures give",
    ],
    [{ evidence: none }, "There is nothing to hold it against"],
    [
      { evidence: { kind: "statement", system: "shop", sql: "select 1" }, quoted: 1 },
      "The statement must run",
    ],
    [
      { evidence: { kind: "statement", system: "shop", sql: "select 1" }, quoted: 0 },
      "The statement must be refused",
    ],
  ] as const)("%j", (changes, rule) => {
    expect(figureRule(figure(changes as Partial<QuotedFigure>))).toBe(rule);
  });
});

describe("evidenceText", () => {
  it("names query, column, values and row", () => {
    const evidence = { kind: "query", system: "shop", query: "kpis", column: "units" } as const;
    const values = { from: "2025-04-01" };
    expect(evidenceText({ ...evidence, values, where: { place: 1 } })).toBe(
      "query kpis, column units, from = 2025-04-01, place = 1",
    );
  });

  it("is the formula, the statement or the reason of the others", () => {
    expect(evidenceText(arithmetic)).toBe("30 × 4");
    expect(evidenceText(none)).toBe("No data");
    const beside = { kind: "query", system: "shop", query: "kpis", column: "units" } as const;
    expect(evidenceText({ kind: "none", reason: "No data", beside })).toBe(
      "No data; of other data: query kpis, column units",
    );
    expect(evidenceText({ kind: "statement", system: "shop", sql: "select 1" })).toBe("select 1");
  });
});
