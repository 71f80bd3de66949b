/** Two ways to the same answer, to be timed against each other. */
export interface ColumnarTrial {
  readonly id: string;
  readonly title: string;
  /** What to look at. */
  readonly says: string;
  readonly slow: { readonly label: string; readonly sql: string };
  readonly quick: { readonly label: string; readonly sql: string };
}

/** Copies of the events to measure on: a million rows, in order of time and in no order. */
export const columnarSetup: readonly string[] = [
  `create or replace temp table demo_sorted as
select event_id, event_ts, session_id, customer_id, product_id, event_type, channel, country
from fact_event, range(20)
order by event_ts`,
  `create or replace temp table demo_shuffled as
select event_id, event_ts, session_id, customer_id, product_id, event_type, channel, country
from demo_sorted
order by hash(rowid)`,
  `create or replace temp table demo_hours as
select date_trunc('hour', event_ts) as hour_start, event_type, channel, country, count(*) as events
from demo_sorted
group by all`,
];

const lastDay = (table: string) => `select count(*) as events
from ${table}
where event_ts >= (select max(event_ts) - interval 1 day from fact_event)`;

const columns = ["event_id", "session_id", "customer_id", "product_id", "channel", "country"];

/** What a column store has in place of indexes. */
export const columnarTrials: readonly ColumnarTrial[] = [
  {
    id: "zones",
    title: "Zone maps: sorted data let the engine skip row groups",
    says: "Each block of rows keeps its smallest and largest value. In order of time all but the last blocks are skipped; in no order every block may hold a match. This does the work of the index on event_timestamp.",
    slow: { label: "in no order", sql: lastDay("demo_shuffled") },
    quick: { label: "in order of time", sql: lastDay("demo_sorted") },
  },
  {
    id: "projection",
    title: "Projection: only the columns that are named are read",
    says: "The table has eight columns; the second statement touches one of them and so reads a fraction of the bytes. A row store reads whole rows unless an index covers the query.",
    slow: {
      label: `${columns.length} columns`,
      sql: `select ${columns.map((name) => `max(${name}) as ${name}`).join(", ")}\nfrom demo_sorted`,
    },
    quick: { label: "one column", sql: "select max(event_id) as event_id\nfrom demo_sorted" },
  },
  {
    id: "aggregates",
    title: "Pre-aggregation: count once at build time",
    says: "The sums hold one row for each hour, type, channel and country, as agg_event_hour does for the dashboards. A chart by hour reads those and not the events.",
    slow: {
      label: "from a million events",
      sql: "select hour(event_ts) as hour, count(*) as events\nfrom demo_sorted\ngroup by hour\norder by hour",
    },
    quick: {
      label: "from their hourly sums",
      sql: "select hour(hour_start) as hour, sum(events)::bigint as events\nfrom demo_hours\ngroup by hour\norder by hour",
    },
  },
];

/** How each column of the published events is stored. */
export const compressionSql = `select
  column_name,
  string_agg(distinct compression, ', ' order by compression) as encodings
from pragma_storage_info('shop.main.fact_event')
where segment_type <> 'VALIDITY'
group by column_name, column_id
order by column_id`;
