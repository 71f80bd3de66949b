import { describe, expect, it } from "vitest";
import type { FilterDefinition } from "../../../src/state/filterTypes.ts";
import { narrowings } from "../../../src/state/narrowings.ts";

const definition: FilterDefinition = {
  version: 1,
  fields: [
    { kind: "dates", label: "Day", min: "2024-01-10", max: "2024-12-31" },
    {
      ...{ kind: "choice", label: "Category", name: "categories", dimension: "product_category" },
      options: [{ value: "toys", label: "Toys" }, { value: "books" }],
    },
    { kind: "range", label: "Price", low: "low", high: "high", min: 0, max: 9 },
  ],
};
const all = { from: null, to: null, categories: [], low: 0, high: 9 };

describe("a row can narrow the filters to", () => {
  it("the option in the column of a choice's dimension", () => {
    expect(narrowings(definition, all, { productCategory: "toys", units: 3 })).toEqual([
      { label: "Toys", part: { categories: ["toys"] } },
    ]);
  });

  it("its month, cut to the days that can be selected", () => {
    const month = new Date("2024-01-01");
    expect(narrowings(definition, all, { month })).toEqual([
      { label: "January 2024", part: { from: "2024-01-10", to: "2024-01-31" } },
    ]);
  });

  it("its day", () => {
    const [narrowing] = narrowings(definition, all, { date: new Date("2024-02-29") });
    expect(narrowing?.part).toEqual({ from: "2024-02-29", to: "2024-02-29" });
  });
});

describe("a row does not offer", () => {
  it("what is no option, and days outside the range", () => {
    const row = { productCategory: "cars", month: new Date("2023-05-01") };
    expect(narrowings(definition, all, row)).toEqual([]);
  });

  it("what is chosen already", () => {
    const chosen = { ...all, categories: ["toys"] };
    expect(narrowings(definition, chosen, { productCategory: "toys" })).toEqual([]);
  });
});
