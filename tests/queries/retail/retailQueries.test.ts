import { deviation, group, rollup, sum } from "d3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { marketBasket } from "../../../lib/cohorts/marketBasket.ts";
import { rfm } from "../../../lib/cohorts/rfm.ts";
import { designFromColumns } from "../../../lib/statistics/regression/design.ts";
import { ordinaryLeastSquares } from "../../../lib/statistics/regression/ordinaryLeastSquares.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { buildRetail, type BuiltRetail } from "../../data-loaders/retail/buildRetail.ts";
import { generateLines, toFile, type Line } from "./generateLines.ts";

type Numbers = Record<string, number | string | boolean | null>;

const lines = generateLines();
const isReturn = ({ invoice }: Line) => invoice.startsWith("C");
const value = ({ quantity, price }: Line) => quantity * price;
const total = (rows: readonly Line[]) => sum(rows, value);
const known = lines.filter(({ customer }) => customer !== "");
const asOf = lines
  .map(({ day }) => day)
  .sort()
  .at(-1)!;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

describe("retail queries, against the lines themselves", () => {
  let retail: BuiltRetail;
  beforeAll(async () => (retail = await buildRetail(toFile(lines))));
  afterAll(() => retail.remove());
  const ask = (name: string, values = {}) => retail.query<Numbers>(name, values);

  it.each([
    ["no filter", {}, () => true],
    [
      "a quarter",
      { from: "2024-04-01", to: "2024-07-01" },
      ({ day }: Line) => day >= "2024-04-01" && day < "2024-07-01",
    ],
    [
      "two countries, known customers",
      { countries: ["FR", "DE"], only: ["known"] },
      ({ country, customer }: Line) => country !== "GB" && customer !== "",
    ],
    ["sales only", { only: ["sales"] }, (line: Line) => !isReturn(line)],
  ])("overview_headline adds up, over all and by country, under %s", async (_, filter, keeps) => {
    const kept = lines.filter(keeps);
    const sales = kept.filter((line) => !isReturn(line));
    const [row, ...countries] = await ask("overview_headline", filter);
    expect(row!["country"]).toBeNull();
    expect(row!["revenue"]).toBeCloseTo(total(kept), 6);
    expect(row!["returned"]).toBeCloseTo(-total(kept.filter(isReturn)), 6);
    expect(Number(row!["orders"])).toBe(new Set(sales.map(({ invoice }) => invoice)).size);
    const buyers = new Set(sales.flatMap(({ customer }) => (customer ? [customer] : [])));
    expect(Number(row!["customers"])).toBe(buyers.size);
    const expected = rollup(sales, total, ({ country }) => country);
    for (const each of countries)
      expect(each["sales"]).toBeCloseTo(expected.get(String(each["country"]))!, 6);
    expect(sum(countries, (each) => Number(each["share"]))).toBeCloseTo(1, 10);
  });

  it("overview_headline has the error of a mean order that regression clustered by customer has", async () => {
    const sold = lines.filter((line) => !isReturn(line));
    const orders = [...group(sold, ({ invoice }) => invoice).values()].map((own) => ({
      ...own[0]!,
      amount: total(own),
    }));
    for (const row of await ask("overview_headline")) {
      const own = orders.filter(({ country }) =>
        [null, country].includes(row["country"] as string),
      );
      const clusters = own.map(({ customer, invoice }) => customer || invoice);
      const y = Float64Array.from(own, ({ amount }) => amount);
      const ones = designFromColumns([], y.length, { method: "test" });
      const model = ordinaryLeastSquares(ones, y, { covariance: "cluster", clusters });
      if (model.status !== "ok") throw new Error(model.reason);
      const [mean] = model.coefficients;
      const buyers = Number(row["buyers"]);
      expect(row["mean_order"]).toBeCloseTo(mean!.estimate, 9);
      expect(buyers).toBe(new Set(clusters).size);
      expect(Number(row["buyer_sd"]) / Math.sqrt(buyers)).toBeCloseTo(mean!.standardError, 9);
    }
  });

  it("revenue_by_week has every full week and nothing else", async () => {
    const weeks = await ask("revenue_by_week");
    for (const { week, revenue } of weeks) {
      const own = lines.filter(({ day }) => {
        const age = daysBetween(String(week), day);
        return age >= 0 && age < 7;
      });
      expect(revenue).toBeCloseTo(total(own), 6);
    }
    expect(weeks[0]!["week"]).toBe("2024-01-01");
    expect(daysBetween(String(weeks.at(-1)!["week"]), asOf)).toBeGreaterThanOrEqual(6);
  });

  it.each([["product"], ["customer"]] as const)(
    "revenue_items finds the fewest that bring 80 %% (%s)",
    async (kind) => {
      const source = kind === "product" ? lines : known;
      const amounts = [...rollup(source, total, (line) => line[kind]).values()]
        .filter((amount) => amount > 0)
        .sort((a, b) => b - a);
      let [needed, reached] = [0, 0];
      while (reached < 0.8 * sum(amounts)) reached += amounts[needed++]!;
      const curve = (await ask("revenue_items")).filter(
        (each) => each["kind"] === kind && each["percent"] !== null,
      );
      const row = curve[0]!;
      expect([Number(row["needed"]), Number(row["items"])]).toEqual([needed, amounts.length]);
      expect(curve.at(-1)).toMatchObject({ percent: 100, share_of_items: 1, share_of_revenue: 1 });
      for (const { share_of_items, share_of_revenue } of curve) {
        const first = amounts.slice(0, Math.round(Number(share_of_items) * amounts.length));
        expect(share_of_revenue).toBeCloseTo(sum(first) / sum(amounts), 10);
      }
    },
  );

  it.each(["product", "customer"] as const)(
    "revenue_items says how far the share of the best fifth would vary, as a bootstrap does (%s)",
    async (kind) => {
      const source = kind === "product" ? lines : known;
      const amounts = [...rollup(source, total, (line) => line[kind]).values()].filter(
        (amount) => amount > 0,
      );
      const topShare = (values: readonly number[]) => {
        const sorted = values.toSorted((a, b) => b - a);
        return sum(sorted.slice(0, Math.ceil(values.length / 5))) / sum(values);
      };
      const row = (await ask("revenue_items")).find((each) => each["kind"] === kind)!;
      expect(row["top_share"]).toBeCloseTo(topShare(amounts), 10);
      const random = createRandom(5);
      const again = Array.from({ length: 2000 }, () =>
        topShare(amounts.map(() => random.pick(amounts))),
      );
      const error = Number(row["top_share_sd"]) / Math.sqrt(amounts.length);
      expect(error / deviation(again)!).toBeGreaterThan(0.85);
      expect(error / deviation(again)!).toBeLessThan(1.15);
    },
  );

  it("cohort_cells counts customers by month since, and what they brought", async () => {
    const own = group(known, ({ customer }) => customer);
    const starts = [...own.values()].flatMap((rows) => {
      const orders = rows.filter((line) => !isReturn(line)).map(({ day }) => monthOf(day));
      return orders.length ? [{ rows, start: Math.min(...orders) }] : [];
    });
    const cells = await ask("cohort_cells");
    for (const cell of cells) {
      const cohort = monthOf(String(cell["cohort"]));
      const age = Number(cell["age"]);
      const members = starts.filter(({ start }) => start === cohort);
      const inMonth = members.map(({ rows }) =>
        rows.filter(({ day }) => monthOf(day) === cohort + age),
      );
      const until = members.map(({ rows }) =>
        total(rows.filter(({ day }) => monthOf(day) >= cohort && monthOf(day) <= cohort + age)),
      );
      expect(Number(cell["size"])).toBe(members.length);
      expect(Number(cell["returned"])).toBe(
        inMonth.filter((rows) => rows.some((line) => !isReturn(line))).length,
      );
      expect(cell["revenue"]).toBeCloseTo(sum(inMonth, total), 6);
      expect(cell["cumulative"]).toBeCloseTo(sum(until) / members.length, 6);
    }
    expect(
      cells
        .filter((cell) => cell["is_complete"] === false)
        .every((cell) => monthOf(String(cell["cohort"])) + Number(cell["age"]) === monthOf(asOf)),
    ).toBe(true);
  });

  it.each([30, 90])(
    "activity_spells ends each customer's activity at the first gap of %i days",
    async (gap) => {
      const expected = new Map<string, number>();
      for (const rows of group(
        known.filter((line) => !isReturn(line)),
        ({ customer }) => customer,
      ).values()) {
        const days = [...new Set(rows.map(({ day }) => day))].sort();
        const at = days.findIndex((day, i) => daysBetween(day, days[i + 1] ?? asOf) >= gap);
        const key =
          at < 0
            ? `${daysBetween(days[0]!, asOf)} false`
            : `${daysBetween(days[0]!, days[at]!) + gap} true`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const spells = await ask("activity_spells", { gap_days: gap });
      expect(
        new Map(
          spells.map((row) => [
            `${Number(row["days"])} ${row["is_lost"]}`,
            Number(row["customers"]),
          ]),
        ),
      ).toEqual(expected);
    },
  );

  it("rfm_groups has the scores and names of the registered method", async () => {
    const buyers = [...group(known, ({ customer }) => customer)].flatMap(([customer, rows]) => {
      const sales = rows.filter((line) => !isReturn(line));
      if (sales.length === 0) return [];
      const last = sales
        .map(({ day }) => day)
        .sort()
        .at(-1)!;
      const orders = new Set(sales.map(({ invoice }) => invoice)).size;
      return [
        { customer, recency: daysBetween(last, asOf), frequency: orders, monetary: total(rows) },
      ];
    });
    const column = (key: "recency" | "frequency" | "monetary") => buyers.map((row) => row[key]);
    const found = rfm({
      customer: buyers.map(({ customer }) => customer),
      recency: column("recency"),
      frequency: column("frequency"),
      monetary: column("monetary"),
    });
    if (found.status !== "ok") throw new Error("rfm must be defined");
    const groups = await ask("rfm_groups");
    const segments = groups.filter((row) => row["r"] === null);
    const listed = groups.filter((row) => row["place"] !== null);
    expect(listed.length).toBe(buyers.length);
    expect(sum(listed, (row) => Number(row["mean_recency"]))).toBe(sum(column("recency")));
    expect(sum(listed, (row) => Number(row["mean_frequency"]))).toBe(sum(column("frequency")));
    expect(new Map(segments.map((row) => [row["segment"], Number(row["customers"])]))).toEqual(
      new Map(found.segments.map((row) => [row.segment, row.customers])),
    );
    for (const row of segments) {
      const same = found.segments.find(({ segment }) => segment === row["segment"])!;
      expect(row["share"]).toBeCloseTo(same.share, 12);
      expect(row["mean_recency"]).toBeCloseTo(same.meanRecency, 9);
      expect(row["revenue"]).toBeCloseTo(same.monetary, 6);
      const own = listed.filter((each) => each["segment"] === row["segment"]);
      const sd = deviation(own, (each) => Number(each["revenue"]));
      if (sd === undefined) expect(row["sd_monetary"]).toBeNull();
      else expect(row["sd_monetary"]).toBeCloseTo(sd, 6);
    }
  });

  it("rfm_groups takes the reader's limits instead", async () => {
    const values = { scoring: ["limits"], recency_5: 10, frequency_5: 12 };
    const groups = await ask("rfm_groups", values);
    const listed = groups.filter((row) => row["place"] !== null);
    for (const row of listed) {
      expect(Number(row["r"]) === 5).toBe(Number(row["mean_recency"]) <= 10);
      expect(Number(row["f"]) === 5).toBe(Number(row["mean_frequency"]) >= 12);
    }
    const segments = groups.filter((row) => row["r"] === null);
    expect(sum(segments, (row) => Number(row["customers"]))).toBe(listed.length);
    expect(sum(segments, (row) => Number(row["share"]))).toBeCloseTo(1, 12);
  });

  it("rfm_groups lists every so many-th customer beyond a number of them, and counts all", async () => {
    const [all, some] = [await ask("rfm_groups"), await ask("rfm_groups", { most: 30 })];
    const isListed = (row: Numbers) => row["place"] !== null;
    const customers = all.filter(isListed);
    const step = Math.ceil(customers.length / 30);
    expect(some.filter(isListed)).toEqual(customers.filter((_, index) => index % step === 0));
    expect(some.filter((row) => !isListed(row))).toEqual(all.filter((row) => !isListed(row)));
  });

  it("rfm_groups names no segment when all ordered last on the same day", async () => {
    const first = lines.map(({ day }) => day).sort()[0]!;
    const segments = (await ask("rfm_groups", { as_of: first })).filter((row) => row["r"] === null);
    expect(segments.map((row) => row["segment"])).toEqual(["not told apart"]);
    const limits = await ask("rfm_groups", { as_of: first, scoring: ["limits"] });
    expect(limits.map((row) => row["segment"])).not.toContain("not told apart");
  });

  it.each([
    ["over all", {}, () => true],
    ["of one country", { countries: ["GB"] }, ({ country }: Line) => country === "GB"],
    [
      "of two months",
      { months: ["2024-02-01", "2024-05-01"] },
      ({ day }: Line) => ["2024-02", "2024-05"].includes(day.slice(0, 7)),
    ],
  ])("basket_rules has the rules of the registered method, %s", async (_, filter, keeps) => {
    const sales = lines.filter((line) => !isReturn(line) && keeps(line));
    const baskets = [...group(sales, ({ invoice }) => invoice).values()].map((rows) => [
      ...new Set(rows.map(({ product }) => product.toUpperCase())),
    ]);
    const found = marketBasket(
      { transactions: baskets },
      { minSupport: 0.02, minConfidence: 0.1, listLimit: 1000 },
    );
    if (found.status !== "ok") throw new Error("marketBasket must be defined");
    const key = (product: unknown, partner: unknown) => `${String(product)} → ${String(partner)}`;
    const expected = new Map(
      found.rules
        .filter(({ support }) => Math.round(support * baskets.length) >= 5)
        .map((rule) => [key(rule.antecedent[0], rule.consequent[0]), rule]),
    );
    const limits = { min_support: 0.02, min_confidence: 0.1 };
    const rules = await ask("basket_rules", { ...limits, ...filter });
    const sizes = await ask("basket_sizes", filter);
    expect(Number(sizes[0]!["all_baskets"])).toBe(baskets.length);
    expect(Number(rules[0]!["baskets"])).toBe(baskets.length);
    expect(new Set(rules.map((row) => key(row["product"], row["partner"])))).toEqual(
      new Set(expected.keys()),
    );
    for (const row of rules) {
      const rule = expected.get(key(row["product"], row["partner"]))!;
      expect(row["lift"]).toBeCloseTo(rule.lift, 10);
      expect(row["confidence"]).toBeCloseTo(rule.confidence, 12);
    }
    expect(new Set([rules[0]!["product"], rules[0]!["partner"]])).toEqual(new Set(["P1", "P2"]));
  });

  it("revenue_items and basket_returns count lines that take back", async () => {
    const rows = await ask("revenue_items");
    for (const row of rows.filter((each) => each["returned_place"] !== null)) {
      const own = lines.filter(({ product }) => product.toUpperCase() === row["code"]);
      expect(Number(row["return_lines"])).toBe(own.filter(isReturn).length);
      expect(row["returned"]).toBeCloseTo(-total(own.filter(isReturn)), 6);
    }
    const shares = await ask("basket_returns", { min_lines: 1 });
    const all = lines.filter(isReturn).length / lines.length;
    expect(shares[0]!["all_return_share"]).toBeCloseTo(all, 12);
  });
});
