import type { Page, Row } from "../engine/types.ts";

/** One way to an answer: what it does, and what is worth saying about it. */
export interface SpeedWay {
  readonly label: string;
  /** Runs once; returns a note, such as how many rows were fetched. */
  run(page: Page): Promise<string | CountedRun>;
}

/** A run of a way whose trial compares ways that compute other numbers of rows. */
export interface CountedRun {
  readonly note: string;
  /** Rows that were computed. */
  readonly rows: number;
}

/** Several ways to the same answer, slowest first. */
export interface SpeedTrial {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly ways: readonly SpeedWay[];
}

const SINCE = "channel = 'Email' and date > date '2024-01-01'";
const OWNER = { owner: "speed trials" };

const ask = (page: Page, sql: string) => page.run(sql, {}, OWNER);
const rowsOf = (count: number) =>
  `${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"} fetched`;

function roiOf(rows: readonly Row[]): number {
  let [cost, revenue] = [0, 0];
  for (const row of rows) {
    cost += Number(row["cost"]);
    revenue += Number(row["revenue"]);
  }
  return (revenue - cost) / cost;
}

const isRecentEmail = (row: Row) =>
  row["channel"] === "Email" && (row["date"] as Date).getTime() > Date.UTC(2024, 0, 1);

const percent = (roi: number) => `ROI ${(100 * roi).toFixed(1)} %`;

const fetchWay = (label: string, columns: string): SpeedWay => ({
  label,
  async run(page) {
    const rows = await ask(page, `select ${columns} from fact_campaign where ${SINCE}`);
    return `${rowsOf(rows.length)}, ${percent(roiOf(rows))}`;
  },
});

const pushdown: SpeedTrial = {
  id: "pushdown",
  title: "Where to filter: on the page or in the engine",
  says: "The ROI of e-mail campaigns since 2024: everything fetched and filtered here, filtered in the engine, with the two columns that are needed, and summed up in the engine.",
  ways: [
    {
      label: "fetch all, filter here",
      async run(page) {
        const rows = await ask(
          page,
          "select campaign_name, channel, cost::double as cost, impressions, clicks, conversions, revenue::double as revenue, date from fact_campaign",
        );
        return `${rowsOf(rows.length)}, ${percent(roiOf(rows.filter(isRecentEmail)))}`;
      },
    },
    fetchWay(
      "filter in the engine",
      "campaign_name, channel, cost::double as cost, impressions, clicks, conversions, revenue::double as revenue, date",
    ),
    fetchWay("and only two columns", "cost::double as cost, revenue::double as revenue"),
    {
      label: "sum up in the engine",
      async run(page) {
        const rows = await ask(
          page,
          `select sum(cost)::double as cost, sum(revenue)::double as revenue from fact_campaign where ${SINCE}`,
        );
        return `${rowsOf(rows.length)}, ${percent(roiOf(rows))}`;
      },
    },
  ],
};

/** Campaigns that are asked for one by one. */
const SINGLE = 20;

const loop: SpeedTrial = {
  id: "loop",
  title: "Row by row or column by column",
  says: `The ROI of every campaign: a statement per row for ${SINGLE} of them, a loop over fetched rows, and one expression over whole columns in the engine.`,
  ways: [
    {
      label: `a statement per row (${SINGLE} rows)`,
      async run(page) {
        for (let id = 1; id <= SINGLE; id++)
          await ask(
            page,
            `select (revenue - cost)::double / nullif(cost, 0)::double as roi from fact_campaign where campaign_id = ${id}`,
          );
        return { note: `${SINGLE} statements`, rows: SINGLE };
      },
    },
    {
      label: "a loop over fetched rows",
      async run(page) {
        const rows = await ask(
          page,
          "select cost::double as cost, revenue::double as revenue from fact_campaign",
        );
        const roi = rows.map(
          (row) => (Number(row["revenue"]) - Number(row["cost"])) / Number(row["cost"]),
        );
        return { note: rowsOf(roi.length), rows: roi.length };
      },
    },
    {
      label: "one expression in the engine",
      async run(page) {
        const [row] = await ask(
          page,
          "select sum((revenue - cost)::double / nullif(cost, 0)::double) as total, count(*) as campaigns from fact_campaign",
        );
        return { note: "every row computed, 1 row fetched", rows: Number(row!["campaigns"]) };
      },
    },
  ],
};

const join: SpeedTrial = {
  id: "n-plus-one",
  title: "One statement per channel or one join",
  says: "Revenue of each channel: first the list of channels and then one statement for each, or one join that groups.",
  ways: [
    {
      label: "N + 1 statements",
      async run(page) {
        const channels = await ask(page, "select channel from dim_channel order by position");
        for (const row of channels)
          await page.run(
            "select sum(revenue)::double as revenue from fact_campaign where channel = $channel",
            { channel: String(row["channel"]) },
            OWNER,
          );
        return `${channels.length + 1} statements`;
      },
    },
    {
      label: "one join",
      async run(page) {
        await ask(
          page,
          "select channel, sum(revenue)::double as revenue from dim_channel left join fact_campaign using (channel) group by channel, position order by position",
        );
        return "1 statement";
      },
    },
  ],
};

const COPY = "create or replace temp table demo_insert (id integer, cost decimal(15, 2))";
const INSERTS = 100;
const values = (ids: readonly number[]) => ids.map((id) => `(${id}, ${id / 4})`).join(", ");
const ids = Array.from({ length: INSERTS }, (_, i) => i + 1);

const insert: SpeedTrial = {
  id: "insert",
  title: "Insert one by one or a hundred at once",
  says: "The same hundred rows into a temporary table: a statement for each, or one for all.",
  ways: [
    {
      label: "a statement per row",
      async run(page) {
        await ask(page, COPY);
        for (const id of ids) await ask(page, `insert into demo_insert values ${values([id])}`);
        return `${INSERTS} statements`;
      },
    },
    {
      label: "one statement",
      async run(page) {
        await ask(page, COPY);
        await ask(page, `insert into demo_insert values ${values(ids)}`);
        return "1 statement";
      },
    },
  ],
};

const CACHE_SIZE = 128;
const REQUESTS = 60;

const cached = (isOn: boolean): SpeedWay => ({
  label: isOn ? `kept, at most ${CACHE_SIZE} results` : "asked every time",
  async run(page) {
    const kept = new Map<string, unknown>();
    const channels = ["Email", "Social Media", "Paid Search", "Display", "Mobile Push", "Other"];
    let hits = 0;
    for (let request = 0; request < REQUESTS; request++) {
      const channel = channels[(request * 7) % channels.length]!;
      if (isOn && kept.has(channel)) {
        hits++;
        continue;
      }
      const rows = await page.run(
        "select count(*) as campaigns, sum(revenue)::double as revenue from fact_campaign where channel = $channel",
        { channel },
        OWNER,
      );
      if (isOn && kept.size < CACHE_SIZE) kept.set(channel, rows);
    }
    return `${hits} of ${REQUESTS} requests answered from what was kept (${Math.round((100 * hits) / REQUESTS)} %)`;
  },
});

const cache: SpeedTrial = {
  id: "cache",
  title: "Ask again or keep the result",
  says: `${REQUESTS} requests for the numbers of six channels, in turn.`,
  ways: [cached(false), cached(true)],
};

/** What the source text claims to have sped up, done again on these campaigns. */
export const speedTrials: readonly SpeedTrial[] = [pushdown, loop, join, insert, cache];
