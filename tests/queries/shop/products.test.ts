import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import {
  dayAfter,
  distinct,
  matchingLines,
  median,
  openShopQueries,
  unitsOf,
  usd,
  type ShopQueries,
} from "./shopQueries.ts";

const FILTERS: [string, ParameterValues][] = [
  ["no filter", {}],
  ["the last quarter", { from: "2025-04-01", to: "2025-07-01" }],
  ["two categories, one country", { categories: ["jewelery", "electronics"], countries: ["DE"] }],
  ["an earlier as-of date, a channel", { as_of: "2025-03-31", channels: ["app"] }],
];
interface Product {
  readonly id: number;
  readonly category: string;
  readonly rating: number;
}

describe("shop, queries of the products page", () => {
  let open: ShopQueries;
  let products: Product[];
  beforeAll(async () => {
    open = await openShopQueries();
    products = await open.shop.rows<Product>(
      "select product_id as id, category, rating_rate::double as rating from dim_product",
    );
  });
  afterAll(() => open.shop.remove());

  const shown = (filter: ParameterValues) => {
    const categories = (filter["categories"] ?? []) as readonly string[];
    return products.filter(
      ({ category }) => categories.length === 0 || categories.includes(category),
    );
  };

  it("gallery_products: the same median rating as product_sales, to the last digit", async () => {
    const [gallery] = await open.run("gallery_products", {});
    const [sales] = await open.run("product_sales", {});
    expect(gallery!["median_rating"]).toBe(sales!["median_rating"]);
    expect(sales!["median_rating"]).toBe(3.85);
  });

  describe.each(FILTERS)("%s, against plain TypeScript over the lines", (_, filter) => {
    it("product_sales: sums, ranks, medians and quadrants of each product", async () => {
      const rows = await open.run("product_sales", filter);
      const lines = matchingLines(open.lines, filter);
      const own = (id: unknown) => lines.filter(({ product }) => product === id);
      const units = median(shown(filter).map(({ id }) => unitsOf(own(id))));
      const rating = median(shown(filter).map((product) => product.rating));
      expect(rows).toHaveLength(shown(filter).length);
      for (const [index, row] of rows.entries()) {
        expect(row).toMatchObject({
          place: index + 1,
          units: unitsOf(own(row["product_id"])),
          orders: distinct(own(row["product_id"]), "order"),
          median_units: units,
        });
        expect(row["revenue_usd"]).toBeCloseTo(usd(own(row["product_id"])), 6);
        expect(row["share"]).toBeCloseTo(usd(own(row["product_id"])) / usd(lines), 9);
        const [isLiked, isSold] = [
          Number(row["rating_rate"]) >= rating,
          Number(row["units"]) >= units,
        ];
        expect(row["quadrant"]).toBe(
          isLiked
            ? isSold
              ? "liked and sold"
              : "marketing opportunity"
            : isSold
              ? "quality issue"
              : "neither",
        );
      }
      const revenue = rows.map((row) => Number(row["revenue_usd"]));
      expect(revenue).toEqual(revenue.toSorted((a, b) => b - a));
    });

    it("product_sales: stock is judged by the 90 days that end with the range", async () => {
      const end = [filter["to"] ?? "9", dayAfter((filter["as_of"] as string) ?? "2025-06-30", 1)]
        .map(String)
        .sort()[0]!;
      const window = { ...filter, from: dayAfter(end, -90), to: end };
      const lines = matchingLines(open.lines, window);
      for (const row of await open.run("product_sales", filter)) {
        const units = unitsOf(lines.filter(({ product }) => product === row["product_id"]));
        expect(row).toMatchObject({
          recent_from: dayAfter(end, -90),
          recent_units: units,
          stock_status: units < 60 ? "critical" : units < 75 ? "warning" : "healthy",
        });
      }
    });

    it("category_metrics: the four measures, indexed to the mean of the categories", async () => {
      const rows = await open.run("category_metrics", filter);
      const lines = matchingLines(open.lines, filter);
      const names = [...new Set(shown(filter).map(({ category }) => category))].sort();
      const own = (name: unknown) => lines.filter(({ category }) => category === name);
      const measures = {
        Orders: (name: unknown) => distinct(own(name), "order"),
        Units: (name: unknown) => unitsOf(own(name)),
        Revenue: (name: unknown) => usd(own(name)),
        "Average item value": (name: unknown) => usd(own(name)) / unitsOf(own(name)),
      };
      expect(rows.map((row) => [row["category"], row["measure"]])).toEqual(
        names.flatMap((name) => Object.keys(measures).map((measure) => [name, measure])),
      );
      for (const row of rows) {
        const of = measures[row["measure"] as keyof typeof measures];
        const mean = names.reduce((sum, name) => sum + of(name), 0) / names.length;
        expect(row["value"]).toBeCloseTo(of(row["category"]), 6);
        expect(row["index"]).toBeCloseTo((100 * of(row["category"])) / mean, 6);
      }
    });

    it("basket_pairs: every pair of different products, those never bought together too", async () => {
      const others = { ...filter, categories: [] };
      const lines = matchingLines(open.lines, others);
      const baskets = new Map<number, Set<number>>();
      for (const { order, product } of lines)
        baskets.set(order, (baskets.get(order) ?? new Set()).add(product));
      const count = (...ids: unknown[]) =>
        [...baskets.values()].filter((basket) => ids.every((id) => basket.has(id as number)))
          .length;
      const rows = await open.run("basket_pairs", others);
      expect(rows).toHaveLength(products.length * (products.length - 1));
      for (const row of rows.filter((_row, index) => index % 17 === 0))
        expect(row).toMatchObject({
          both_orders: count(row["product_id"], row["partner_id"]),
          product_orders: count(row["product_id"]),
          partner_orders: count(row["partner_id"]),
          orders: baskets.size,
        });
    });
  });

  describe.each(FILTERS.map(([name, { categories: _, ...filter }]) => [name, filter] as const))(
    "%s, one product against plain TypeScript over the lines",
    (_, filter) => {
      const product = 7;
      const linesOf = () => {
        const lines = matchingLines(open.lines, filter);
        return { lines, own: lines.filter((line) => line.product === product) };
      };

      it("product_months: its sums and its share of its category, month by month", async () => {
        const { lines, own } = linesOf();
        const { category } = products.find(({ id }) => id === product)!;
        const rows = await open.run("product_months", { ...filter, product });
        const peers = lines.filter((line) => line.category === category);
        const months = [...new Set(peers.map(({ day }) => `${day.slice(0, 7)}-01`))].sort();
        expect(rows.map((row) => row["month"])).toEqual(months);
        for (const [index, row] of rows.entries()) {
          const inMonth = ({ day }: { day: string }) => day.startsWith(months[index]!.slice(0, 7));
          const mine = own.filter(inMonth);
          expect(row).toMatchObject({ units: unitsOf(mine), orders: distinct(mine, "order") });
          expect(row["revenue_usd"]).toBeCloseTo(usd(mine), 6);
          expect(row["share"]).toBeCloseTo(usd(mine) / usd(peers.filter(inMonth)), 9);
        }
        const lastDay = dayAfter(String(filter["to"] ?? "2025-07-01"), -1);
        const asOf = String(filter["as_of"] ?? "2025-06-30");
        const end = [lastDay, asOf].sort()[0]!;
        expect(rows.at(-1)!["is_whole"]).toBe(dayAfter(end, 1).endsWith("-01"));
      });

      it("product_countries, product_buyers: orders and customers counted once", async () => {
        const { lines, own } = linesOf();
        const countries = await open.run("product_countries", { ...filter, product });
        expect(countries).toHaveLength(new Set(lines.map(({ country }) => country)).size);
        for (const row of countries) {
          const there = ({ country }: { country: string }) => country === row["country"];
          expect(row).toMatchObject({
            orders: distinct(lines.filter(there), "order"),
            product_orders: distinct(own.filter(there), "order"),
          });
        }
        const [row] = await open.run("product_buyers", { ...filter, product });
        const buyers = [...new Set(own.map(({ customer }) => customer))];
        const again = buyers.filter(
          (buyer) =>
            distinct(
              own.filter(({ customer }) => customer === buyer),
              "order",
            ) > 1,
        );
        expect(row).toMatchObject({ buyers: buyers.length, repeat_buyers: again.length });
      });
    },
  );

  it("basket_pairs of one product are its pairs among all", async () => {
    const all = await open.run("basket_pairs");
    expect(await open.run("basket_pairs", { product: 7 })).toEqual(
      all.filter((row) => row["product_id"] === 7),
    );
  });

  it("product_sales: a limit belongs to the better status", async () => {
    const [row] = await open.run("product_sales");
    const units = Number(row!["recent_units"]);
    const status = async (critical_below: number, warning_below: number) =>
      (await open.run("product_sales", { critical_below, warning_below }))[0]!["stock_status"];
    expect(await status(units, units)).toBe("healthy");
    expect(await status(units, units + 1)).toBe("warning");
    expect(await status(units + 1, units + 1)).toBe("critical");
  });

  it("says 0 and undefined, not NaN, when nothing was sold", async () => {
    const nothing = { from: "1999-01-01", to: "1999-02-01" };
    const sales = await open.run("product_sales", nothing);
    expect(sales).toHaveLength(20);
    expect(sales[0]).toMatchObject({ revenue_usd: 0, units: 0, share: null });
    const categories = await open.run("category_metrics", nothing);
    expect(categories.find((row) => row["measure"] === "Average item value")).toMatchObject({
      value: null,
      index: null,
    });
  });
});
