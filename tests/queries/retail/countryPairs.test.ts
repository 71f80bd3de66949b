import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildRetail, type BuiltRetail } from "../../data-loaders/retail/buildRetail.ts";
import { toFile, type Line } from "./generateLines.ts";

/** Baskets of a country, each with these products. */
const baskets = (country: string, count: number, products: readonly string[]): Line[] =>
  Array.from({ length: count }, (_, i) =>
    products.map((product) => ({
      ...{ invoice: `${country}-${products.join("-")}-${i}`, product, quantity: 1, price: 2 },
      ...{ day: "2024-03-04", customer: `k${i}`, country },
    })),
  ).flat();

const lines = [
  ...baskets("GB", 200, ["tea", "cups"]),
  ...baskets("GB", 100, ["tea", "spoons"]),
  ...baskets("GB", 100, ["lamps"]),
  ...baskets("LU", 12, ["cheese", "wine"]),
  ...baskets("LU", 6, ["cheese", "bread"]),
  ...baskets("LU", 4, ["wine", "bread"]),
  ...baskets("LU", 20, ["lamps"]),
];

type Rule = Record<"product" | "partner", string> & {
  readonly together: number | string;
  readonly country_least: number | null;
};

describe("pairs that only one country buys", () => {
  let retail: BuiltRetail;
  // 10 % of all baskets are 44, of the small country's 4.2, so that five count.
  beforeAll(async () => (retail = await buildRetail(toFile(lines), { minSupport: 0.1 })));
  afterAll(() => retail.remove());
  const rules = (countries: readonly string[]) =>
    retail.query<Rule>("basket_rules", { countries, min_support: 0, min_confidence: 0 });
  const pairs = (found: readonly Rule[]) =>
    new Set(found.map(({ product, partner }) => [product, partner].sort().join(" + ")));

  it("are there when the country is chosen, though rare over all", async () => {
    const found = await rules(["LU"]);
    expect(pairs(found)).toEqual(new Set(["BREAD + CHEESE", "CHEESE + WINE"]));
    expect(found.map(({ together }) => Number(together))).toEqual([12, 12, 6, 6]);
    expect(found[0]!.country_least).toBe(5);
  });

  it("are there over all countries too, beside the frequent ones", async () => {
    const found = await rules([]);
    expect(pairs(found)).toEqual(
      new Set(["BREAD + CHEESE", "CHEESE + WINE", "CUPS + TEA", "SPOONS + TEA"]),
    );
    expect(found[0]!.country_least).toBeNull();
  });

  it("are cut by each country in turn, so that a large one leaves room for the others", async () => {
    const few = await buildRetail(toFile(lines), { minSupport: 0.1, mostPairs: 1 });
    try {
      const kept = await few.rows<{ country: string; country_least: number }>(
        "select country, any_value(country_least) as country_least from agg_pair group by 1 order by 1",
      );
      expect(kept).toEqual([
        { country: "GB", country_least: 200 },
        { country: "LU", country_least: 12 },
      ]);
    } finally {
      few.remove();
    }
  });
});
