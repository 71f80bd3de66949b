import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import { openSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { responseCurve } from "../../../lib/allocation/responseCurve.ts";
import { buildMarketing, type BuiltMarketing, type Row } from "./buildMarketing.ts";

const silent = { info: () => {}, warn: () => {}, progress: () => {} };
let built: BuiltMarketing;
beforeAll(async () => {
  built = await buildMarketing();
}, 120_000);
afterAll(() => built?.remove());

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What `channel_response` says of one channel, computed from the campaigns one by one. */
async function byHand(channel: string) {
  const all = await built.rows(
    `select cost::double as cost, revenue::double as revenue, strftime(date, '%Y-%m') as month,
      conversions, is_cost_outlier, is_imputed or is_impossible as is_unsure, exists (
        select true from rejects join dirty_campaign on row_number = row::integer
        where source = 'campaigns' and rule = 'missing_channel'
          and dirty_campaign.campaign_id = fact_campaign.campaign_id
      ) as is_channel_filled
    from fact_campaign where channel = '${channel}'`,
  );
  const money = all.map((row) => [Number(row["cost"]), Number(row["revenue"])] as const);
  const fitted = all.filter(
    (row) =>
      ["cost", "revenue", "conversions"].every((name) => Number(row[name]) > 0) &&
      ["is_cost_outlier", "is_unsure", "is_channel_filled"].every((name) => row[name] === false),
  );
  const months = groupByMonth(fitted);
  const products = { sxx: 0, sxy: 0, syy: 0 };
  for (const rows of months.values()) {
    const x = rows.map((row) => Math.log(Number(row["cost"])));
    const y = rows.map(
      (row) => Math.log(Number(row["revenue"])) + 1 / (2 * Number(row["conversions"])),
    );
    const [mx, my] = [sum(x) / x.length, sum(y) / y.length];
    products.sxx += sum(x.map((value) => (value - mx) ** 2));
    products.sxy += sum(x.map((value, i) => (value - mx) * (y[i]! - my)));
    products.syy += sum(y.map((value) => (value - my) ** 2));
  }
  const [cost, revenue] = [sum(money.map(([c]) => c)), sum(money.map(([, r]) => r))];
  const squares = {
    cost_squares: sum(money.map(([c]) => c * c)),
    revenue_squares: sum(money.map(([, r]) => r * r)),
    products: sum(money.map(([c, r]) => c * r)),
  };
  const counts = { campaigns: all.length, fitted: fitted.length, fitted_months: months.size };
  return { ...counts, cost, revenue, roi: revenue / cost - 1, ...squares, ...products };
}

function groupByMonth(rows: readonly Row[]): Map<unknown, Row[]> {
  const months = new Map<unknown, Row[]>();
  for (const row of rows) months.set(row["month"], [...(months.get(row["month"]) ?? []), row]);
  return months;
}

describe("channel_response", () => {
  test("has the sums of the campaigns, one by one", async () => {
    const rows = await built.query("channel_response");
    for (const channel of ["Email", "Social Media", "Display"]) {
      const found = rows.find((row) => row["channel"] === channel)!;
      for (const [name, value] of Object.entries(await byHand(channel)))
        expect(Number(found[name]) / value, `${channel} ${name}`).toBeCloseTo(1, 6);
    }
  });

  test("ranks the channels by return, and adds up to the portfolio", async () => {
    const rows = await built.query("channel_response");
    const returns = rows.map((row) => Number(row["roi"]));
    expect(returns).toEqual(returns.toSorted((a, b) => b - a));
    const total = sum(rows.map((row) => Number(row["revenue"])));
    expect(Number(rows[0]!["portfolio_revenue"])).toBeCloseTo(total, 4);
    const spend = sum(rows.map((row) => Number(row["cost"])));
    expect(Number(rows[0]!["portfolio_roi"])).toBeCloseTo(total / spend - 1, 10);
  });

  test("leaves elasticities that hold the planted ones within four standard errors", async () => {
    for (const row of await built.query("channel_response")) {
      if (row["planted_elasticity"] === null) continue;
      const curve = responseCurve({
        fitted: Number(row["fitted"]),
        months: Number(row["fitted_months"]),
        sxx: Number(row["sxx"]),
        sxy: Number(row["sxy"]),
        syy: Number(row["syy"]),
      });
      if (curve.status !== "ok") throw new Error(`${row["channel"] as string}: ${curve.reason}`);
      const off = Math.abs(curve.elasticity - Number(row["planted_elasticity"]));
      expect(off / curve.standardError, String(row["channel"])).toBeLessThan(4);
    }
  });

  test("has no curve for the 39 campaigns, and no row for a day without any", async () => {
    for (const row of await built.query("channel_response", { sizes: ["39"] })) {
      const left = Number(row["fitted"]) - Number(row["fitted_months"]);
      expect(left).toBeLessThan(20);
    }
    expect(await built.query("channel_response", { from: "2030-01-01" })).toEqual([]);
    expect(await built.query("channel_months", { from: "2030-01-01" })).toEqual([]);
  });
});

describe("marketing_segments", () => {
  test("segments the published customers, and finds the planted groups", async () => {
    const { manifest } = await buildSystem("marketing_segments", {
      root: built.root,
      parameters: { marketingSnapshots: join(built.root, "snapshots/marketing") },
      log: silent,
    });
    const { connection, close } = await openSnapshot(built.root, manifest);
    const rows = async (sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
    try {
      const runs = await rows(
        "select size_rank, customers, planted_ari from segment_run order by 1",
      );
      expect(runs.map((row) => row["customers"])).toEqual([16, 600, 600]);
      for (const row of runs) expect(Number(row["planted_ari"])).toBeGreaterThan(0.9);
      const [shares] = await rows(
        "select sum(customer_share) as customers, sum(revenue_share) as revenue from segment_profile where size_rank = 3",
      );
      expect(Number(shares!["customers"])).toBeCloseTo(1, 9);
      expect(Number(shares!["revenue"])).toBeCloseTo(1, 9);
      const means = await rows(
        `select segment_100k as segment, count(*)::integer as customers, avg(revenue)::double as mean
        from segmented_customer group by 1 order by 3 desc`,
      );
      const profile = await rows(
        "select segment, customers, mean_revenue as mean from segment_profile where size_rank = 3 order by place",
      );
      expect(means.map((row) => [row["segment"], row["customers"]])).toEqual(
        profile.map((row) => [row["segment"], row["customers"]]),
      );
      means.forEach((row, place) =>
        expect(Number(row["mean"])).toBeCloseTo(Number(profile[place]!["mean"]), 6),
      );
    } finally {
      close();
    }
  }, 60_000);
});
