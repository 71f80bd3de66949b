import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runMarketing } from "../../../data-loaders/exports/runMarketing.ts";
import {
  drawCampaigns,
  type Campaign,
} from "../../../data-loaders/sources/marketing/generator/drawCampaigns.ts";
import { plantedMarket as market } from "../../../data-loaders/sources/marketing/generator/plantedMarket.ts";
import { channelRollup } from "../../../lib/marketing/channelRollup.ts";
import { channelAliases } from "../../../lib/marketing/channelAliases.ts";
import { buildMarketing, type BuiltMarketing, type Row } from "./buildMarketing.ts";

const parameters = { seed: 20251031, count: 3000, asOf: "2025-10-31" };
let built: BuiltMarketing;
beforeAll(async () => {
  built = await buildMarketing();
}, 120_000);
afterAll(() => built?.remove());

const number = (value: unknown) => Number(value);
const sum = (rows: readonly Row[], key: string) =>
  rows.reduce((total, row) => total + number(row[key]), 0);

/** Quartile by linear interpolation, written out. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const next = sorted[low + 1] ?? sorted[low]!;
  return sorted[low]! + (at - low) * (next - sorted[low]!);
}

describe("generated campaigns", () => {
  const drawn = [...drawCampaigns(parameters)];

  it("continue a smaller draw with the same rows", () => {
    expect([...drawCampaigns({ ...parameters, count: 500 })]).toEqual(drawn.slice(0, 500));
  });

  it("have exactly the planted return in the smallest snapshot", () => {
    for (const [index, { roi }] of market.channels.entries()) {
      const own = drawn.slice(0, market.smallCampaigns).filter(({ channel }) => channel === index);
      const cost = own.reduce((total, row) => total + row.costCents, 0);
      const revenue = own.reduce((total, row) => total + row.revenueCents, 0);
      expect(revenue).toBe(Math.round((1 + roi) * cost));
    }
  });

  it("return what was planted, by channel, within four standard errors", () => {
    for (const [index, { roi }] of market.channels.entries()) {
      const own = drawn.filter(({ channel }) => channel === index);
      const { ratio, error } = ratioOfSums(own);
      expect(Math.abs(ratio - (1 + roi))).toBeLessThan(4 * error);
    }
  });

  it("never have more clicks than impressions or conversions than clicks", () => {
    expect(drawn.filter((row) => row.clicks > row.impressions)).toEqual([]);
    expect(drawn.filter((row) => row.conversions > row.clicks)).toEqual([]);
  });
});

/** Revenue ÷ cost and its standard error by the delta method. */
function ratioOfSums(rows: readonly Campaign[]) {
  const cost = rows.reduce((total, row) => total + row.costCents, 0);
  const ratio = rows.reduce((total, row) => total + row.revenueCents, 0) / cost;
  const squares = rows.reduce(
    (total, row) => total + (row.revenueCents - ratio * row.costCents) ** 2,
    0,
  );
  return { ratio, error: Math.sqrt(squares) / cost };
}

describe("cleaning", () => {
  it("keeps every true campaign and no other", async () => {
    const kept = await built.rows("select campaign_id from fact_campaign order by campaign_id");
    expect(kept.map((row) => row["campaign_id"])).toEqual(
      Array.from({ length: 3000 }, (_, i) => i + 1),
    );
  });

  it("gives back the true cost and revenue wherever no fault changed them", async () => {
    const faults = ["cost_outlier", "zero_cost", "zero_clicks", "zero_impressions"];
    const rows = await built.rows(`select campaign_id, round(cost * 100)::integer as cost,
      round(revenue * 100)::integer as revenue from fact_campaign
      anti join (select campaign_id from rejects join dirty_campaign on row_number = row::integer
        where source = 'campaigns' and list_contains(['${faults.join("', '")}'], rule)) using (campaign_id)
      where not is_cost_outlier and clicks > 0 order by campaign_id`);
    const truth = new Map([...drawCampaigns(parameters)].map((row) => [row.id, row]));
    expect(rows.length).toBeGreaterThan(2700);
    for (const row of rows) {
      const { costCents, revenueCents } = truth.get(number(row["campaign_id"]))!;
      expect(row["revenue"]).toBe(revenueCents);
      // A cost typed ten times too high need not be an outlier.
      expect([costCents, 10 * costCents]).toContain(row["cost"]);
    }
  });

  it("lists every kind of planted fault in the smallest snapshot's delivery", async () => {
    const rules = await built.query("cleaning_rules", { sizes: ["39"] });
    const found = rules.filter((row) => number(row["rows_affected"]) > 0);
    expect(found.map((row) => row["rule"])).toEqual(
      expect.arrayContaining([
        "repeated_row",
        "missing_cost",
        "negative_cost",
        "bad_date",
        "cost_not_a_number",
        "missing_revenue",
        "channel_spelling",
        "missing_impressions",
        "missing_clicks",
      ]),
    );
    expect(
      sum(
        rules.filter((row) => row["action"] === "reject"),
        "rows_affected",
      ),
    ).toBe(6);
  });

  it.each([["name_date_channel"], ["name_date"]])(
    "counts the same in headline, rules and list, by the key %s",
    async (key) => {
      const [row] = await built.query("cleaning_summary", { keys: [key] });
      expect(number(row!["rows_in"]) - number(row!["rejected"])).toBe(number(row!["rows_out"]));
      const rules = await built.query("cleaning_rules", { keys: [key] });
      const rejects = rules.filter(({ action }) => action === "reject");
      expect(sum(rejects, "rows_affected")).toBe(number(row!["rejected"]));
      const listed = await built.query("touched_rows", { keys: [key], most: 100_000 });
      for (const { rule, rows_affected: count } of rules)
        expect(listed.filter((each) => each["rule"] === rule).length, String(rule)).toBe(
          number(count),
        );
      const touched = (action: string) =>
        new Set(
          listed.filter((each) => each["action"] === action).map((each) => each["row_number"]),
        );
      expect(touched("repair").size).toBe(number(row!["repaired"]));
      expect(touched("flag").size).toBe(number(row!["flagged"]));
    },
  );

  it("removes by name and date what the table of keys says", async () => {
    const [exact, short] = await Promise.all(
      [[], ["name_date"]].map(async (keys) => {
        const rules = await built.query("cleaning_rules", { keys });
        return rules.find(({ rule }) => rule === "repeated_row")!;
      }),
    );
    const table = await built.query("duplicate_keys");
    expect([exact, short].map((row) => number(row!["rows_affected"]))).toEqual(
      table.map((row) => number(row["rows_removed"])),
    );
    expect(number(short!["rows_affected"])).toBeGreaterThan(number(exact!["rows_affected"]));
    expect(short!["description"]).toContain("whatever the channel");
    const cleaned = (await built.query("channel_rollup", { keys: ["name_date"] })).filter(
      ({ stage }) => stage === "cleaned",
    );
    const [summary] = await built.query("cleaning_summary", { keys: ["name_date"] });
    expect(sum(cleaned, "campaigns")).toBe(number(summary!["rows_out"]));
  });

  it.each([
    ["100000", 1.5],
    ["39", 1.5],
    ["39", 0],
  ])("moves fences in count, words, list and headline, of %s at %s", async (size, fence) => {
    const values = { sizes: [size], fence };
    const rules = await built.query("cleaning_rules", values);
    const outliers = rules.find((row) => row["rule"] === "cost_outlier")!;
    const most = { ...values, most: 100_000 };
    const listed = await built.query("touched_rows", { ...most, rules: ["cost_outlier"] });
    expect(outliers["description"]).toContain(`more than ${fence} times`);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBe(number(outliers["rows_affected"]));
    const flags = (await built.query("touched_rows", most)).filter(
      (row) => row["action"] === "flag",
    );
    const [row] = await built.query("cleaning_summary", values);
    expect(number(row!["flagged"])).toBe(new Set(flags.map((each) => each["row_number"])).size);
  });

  it("tells how many campaigns share each ROI of the ranking", async () => {
    const ranking = await built.query("campaign_ranking");
    expect(ranking.length).toBe(20);
    for (const { roi, tied } of ranking) {
      const [all] = await built.rows(
        `select count(*) as found from fact_campaign where roi = ${String(roi)}`,
      );
      expect(number(tied)).toBe(number(all!["found"]));
    }
  });

  it("never has a value for a ratio that would divide by 0", async () => {
    const wrong = await built.rows(`select campaign_id from fact_campaign
      where (cost = 0 and (roi is not null or roas is not null))
        or (impressions = 0 and ctr is not null) or (clicks = 0 and conversion_rate is not null)
        or (conversions = 0 and cpa is not null)`);
    expect(wrong).toEqual([]);
  });

  it("keeps campaigns of several channels, which the key of name and date would drop", async () => {
    const names = new Map<string, number>();
    for (const { launch, day } of drawCampaigns(parameters))
      names.set(`${launch} ${day}`, (names.get(`${launch} ${day}`) ?? 0) + 1);
    const others = [...names.values()].reduce((total, count) => total + count - 1, 0);
    const rows = await built.query("duplicate_keys");
    expect(rows.map((row) => number(row["wrongly_removed"]))).toEqual([0, others]);
  });

  it("loses a campaign only where nothing tells it from another, and says so", async () => {
    const [kept] = await built.rows("select count(*) as campaigns from fact_campaign");
    const drawn = [...drawCampaigns(parameters)].length;
    const [byKey] = await built.query("duplicate_keys");
    expect(number(kept!["campaigns"])).toBe(drawn - number(byKey!["unnamed_repeats"]));
  });

  it("is the same, byte for byte, on any number of threads", async () => {
    const again = await buildMarketing({}, 1);
    expect(again.hashes).toEqual(built.hashes);
    again.remove();
  }, 60_000);
});

describe("queries, against sums over the rows in plain TypeScript", () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await built.rows(`select campaign_id, channel, cost::double as cost, impressions, clicks,
      conversions, revenue::double as revenue, date::varchar as date, roi, is_imputed, is_impossible
      from fact_campaign`);
  });
  const valid = (row: Row) => row["is_imputed"] === false && row["is_impossible"] === false;

  it("channel_performance: sums, ratios of sums, and the mean of ratios", async () => {
    const found = await built.query("channel_performance", {
      from: "2024-02-01",
      to: "2024-09-01",
      channels: ["Email", "Display"],
    });
    expect(found.map((row) => row["channel"]).sort()).toEqual(["All channels", "Display", "Email"]);
    for (const result of found) {
      const own = rows.filter(
        (row) =>
          String(row["date"]) >= "2024-02-01" &&
          String(row["date"]) < "2024-09-01" &&
          (result["is_total"]
            ? ["Email", "Display"].includes(String(row["channel"]))
            : row["channel"] === result["channel"]),
      );
      const [cost, revenue] = [sum(own, "cost"), sum(own, "revenue")];
      const rated = own.filter((row) => row["roi"] !== null);
      const kept = own.filter(valid);
      expect(number(result["campaigns"])).toBe(own.length);
      expect(number(result["roi"])).toBeCloseTo((revenue - cost) / cost, 9);
      expect(number(result["mean_roi"])).toBeCloseTo(sum(rated, "roi") / rated.length, 6);
      expect(number(result["ctr"])).toBeCloseTo(sum(kept, "clicks") / sum(kept, "impressions"), 12);
      expect(number(result["cpa"])).toBeCloseTo(sum(kept, "cost") / sum(kept, "conversions"), 9);
    }
  });

  it("customer_profile: mean and standard deviation of a customer's revenue", async () => {
    const customers = await built.rows(
      "select country, revenue::double as revenue from fact_customer",
    );
    for (const row of await built.query("customer_profile")) {
      if (row["dimension"] !== "country") continue;
      const own = customers.filter(({ country }) => country === row["value"]);
      const mean = sum(own, "revenue") / own.length;
      const squares = own.reduce((total, each) => total + (number(each["revenue"]) - mean) ** 2, 0);
      expect(number(row["mean_revenue"])).toBeCloseTo(mean, 9);
      expect(number(row["sd_revenue"])).toBeCloseTo(Math.sqrt(squares / (own.length - 1)), 9);
    }
  });

  it("measure_correlation: Pearson's r of the rows", async () => {
    const found = await built.query("measure_correlation");
    const own = rows.filter(valid);
    for (const { first, second, correlation } of found)
      expect(number(correlation)).toBeCloseTo(pearson(own, String(first), String(second)), 9);
  });

  it("outlier_fences: quartiles by linear interpolation, for any width", async () => {
    const found = await built.query("outlier_fences", { fence: 2.5 });
    for (const row of found) {
      const values = rows.map((each) => number(each[String(row["measure"])]));
      const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
      const fence = high + 2.5 * (high - low);
      expect(number(row["high_fence"])).toBeCloseTo(fence, 6);
      expect(number(row["above"])).toBe(values.filter((value) => value > fence).length);
    }
  });

  const ratio = (row: Row, above: string, below: string) =>
    number(row[below]) === 0 ? null : number(row[above]) / number(row[below]);

  it.each([
    ["roi", () => true, (row: Row) => row["roi"]],
    ["cost", () => true, (row: Row) => row["cost"]],
    ["clicks", valid, (row: Row) => row["clicks"]],
    ["ctr", valid, (row: Row) => ratio(row, "clicks", "impressions")],
    ["conversion_rate", valid, (row: Row) => ratio(row, "conversions", "clicks")],
    ["cpa", valid, (row: Row) => ratio(row, "cost", "conversions")],
  ])("measure_distribution: %s once each, unsound counts left out", async (measure, keep, of) => {
    const found = await built.query("measure_distribution", { measures: [measure] });
    const kept = rows.filter(keep);
    const values = kept.map(of).filter((value) => value !== null);
    expect(found).toHaveLength(40);
    expect(sum(found, "campaigns")).toBe(values.length);
    expect(number(found[0]!["measured"])).toBe(values.length);
    expect(number(found[0]!["unmeasured"])).toBe(kept.length - values.length);
    expect(number(found[0]!["left_out"])).toBe(rows.length - kept.length);
    expect(number(found[0]!["median"])).toBeCloseTo(quantile(values.map(number), 0.5), 3);
  });

  it("have campaigns with missing and with impossible counts to leave out", () => {
    expect(rows.some((row) => row["is_imputed"])).toBe(true);
    expect(rows.some((row) => row["is_impossible"])).toBe(true);
  });

  it("monthly_performance: every month of the range, empty ones too", async () => {
    const found = await built.query("monthly_performance", { sizes: ["39"] });
    const totals = found.filter((row) => row["is_total"]);
    expect(totals).toHaveLength(24);
    expect(sum(totals, "campaigns")).toBe(39);
    const empty = totals.find((row) => number(row["campaigns"]) === 0);
    expect(empty?.["roi"] ?? null).toBeNull();
  });

  it("channel_rollup: the published map gives the cleaned groups back", async () => {
    const found = await built.query("channel_rollup", { sizes: ["39"] });
    const delivered = found.filter((row) => row["stage"] === "as delivered");
    const gathered = channelRollup(
      delivered.map((row) => ({
        channel: row["channel"] as string | null,
        campaigns: number(row["campaigns"]),
        cost: number(row["cost"]),
        revenue: number(row["revenue"]),
      })),
      channelAliases,
    );
    expect(delivered.length).toBeGreaterThan(gathered.length);
    // 39 campaigns and the six rows that should not be there.
    expect(gathered.reduce((total, row) => total + row.campaigns, 0)).toBe(45);
  });
});

function pearson(rows: readonly Row[], first: string, second: string): number {
  const [a, b] = [first, second].map((key) => rows.map((row) => number(row[key]))) as [
    number[],
    number[],
  ];
  const mean = (values: readonly number[]) =>
    values.reduce((total, value) => total + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((total, value, i) => total + (value - mx) * (y[i]! - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

describe("the run in one command", () => {
  const folder = mkdtempSync(join(tmpdir(), "openbook-run-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const settings = { size: 1, segments: 3, seed: 42, print: () => {} };
  const schemaOf = (directory: string) =>
    (
      JSON.parse(readFileSync(join(directory, "schema.json"), "utf8")) as {
        tables: {
          name: string;
          description: string;
          columns: { name: string; type: string; description: string }[];
        }[];
      }
    ).tables;

  it("logs its eight steps and leaves clean tables, report, health and the Power BI folder", async () => {
    const [out, powerBi] = [join(folder, "out"), join(folder, "powerbi")];
    const health = await runMarketing({ ...settings, root: built.root, out, powerBi });
    expect(health).toMatchObject({ status: "success", errors: 0, records_processed: 45 + 18 });
    const log = readFileSync(join(out, "run.log"), "utf8");
    for (const step of [
      "1 configure",
      "2 load",
      "3 clean",
      "4 save",
      "5 explore",
      "6 segment",
      "7 return",
      "8 report",
    ])
      expect(log).toContain(` ${step}`);
    expect(readdirSync(powerBi).sort()).toEqual([
      "campaigns.csv",
      "campaigns.parquet",
      "customers_segmented.csv",
      "customers_segmented.parquet",
      "marketing.pbids",
      "roi.csv",
      "roi.parquet",
      "schema.json",
    ]);
    const lines = readFileSync(join(powerBi, "campaigns.csv"), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(40);
    const [table] = schemaOf(powerBi);
    expect(table!.columns.map(({ name }) => name).join(",")).toBe(lines[0]);
  });

  it("writes each Parquet column in the type that the schema names", async () => {
    const [out, powerBi] = [join(folder, "typed"), join(folder, "typed-powerbi")];
    await runMarketing({ ...settings, root: built.root, out, powerBi });
    for (const { name, columns } of schemaOf(powerBi)) {
      const file = join(powerBi, `${name}.parquet`);
      const written = await built.rows(`describe from read_parquet('${file}')`);
      expect(written.map((row) => [row["column_name"], row["column_type"]])).toEqual(
        columns.map((column) => [column.name, column.type]),
      );
    }
  });

  describe("leaves no ratio of missing or impossible counts to average", () => {
    const [out, powerBi] = [join(folder, "sound"), join(folder, "sound-powerbi")];
    const file = (name: string) => `read_csv('${join(powerBi, `${name}.csv`)}')`;
    beforeAll(() => runMarketing({ ...settings, size: 2, root: built.root, out, powerBi }));

    it("empties them in campaigns.csv, and is_valid says where", async () => {
      const unsound = await built.rows(`select ctr, conversion_rate, cpa from ${file("campaigns")}
        where is_imputed or is_impossible or not is_valid`);
      expect(unsound.length).toBeGreaterThan(0);
      expect(unsound.flatMap((row) => Object.values(row)).filter((cell) => cell !== null)).toEqual(
        [],
      );
      const [row] = await built.rows(`select max(ctr) as ctr, max(conversion_rate) as conversion
        from ${file("campaigns")}`);
      expect(number(row!["ctr"])).toBeLessThanOrEqual(1);
      expect(number(row!["conversion"])).toBeLessThanOrEqual(1);
    });

    it("lets roi.csv's ratios follow from its own columns", async () => {
      const wrong = await built.rows(`select * from ${file("roi")}
        where abs(ctr - valid_clicks / valid_impressions) > 1e-12
          or abs(conversion_rate - valid_conversions / valid_clicks) > 1e-12
          or abs(cpa - valid_cost / valid_conversions) > 1e-9 or abs(roi - profit / cost) > 1e-9
          or valid_campaigns > campaigns`);
      expect(wrong).toEqual([]);
    });

    it("describes every column", () => {
      for (const { name, columns } of schemaOf(powerBi))
        for (const column of columns)
          expect(column.description, `${name}.${column.name}`).toMatch(/\.$/);
    });
  });

  it("says so in the health record when a step fails, and throws", async () => {
    const out = join(folder, "failed");
    const run = runMarketing({ ...settings, root: join(folder, "nothing"), out });
    await expect(run).rejects.toThrow("the snapshots of marketing must have been built");
    const health = JSON.parse(readFileSync(join(out, "health.json"), "utf8")) as object;
    expect(health).toMatchObject({ status: "failed", errors: 1 });
  });

  it("leaves the printing of an error to who catches it, and keeps it in the log", async () => {
    const [out, printed] = [join(folder, "quiet"), [] as string[]];
    const print = (line: string) => void printed.push(line);
    const run = runMarketing({ ...settings, root: join(folder, "nothing"), out, print });
    await expect(run).rejects.toThrow();
    expect(printed.map((line) => line.split(" ")[1])).toEqual(["INFO"]);
    expect(readFileSync(join(out, "run.log"), "utf8")).toContain(" ERROR ");
  });
});
