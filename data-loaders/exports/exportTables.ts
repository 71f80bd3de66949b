/** A table of the export: its query, and what it and its columns mean. */
export interface ExportTable {
  /** File name without ending. */
  readonly name: string;
  readonly description: string;
  readonly grain: string;
  readonly sql: string;
}

// A sum of integers is a HUGEINT, which Parquet can only hold as a floating-point number.
const performance = `
  count(*) as campaigns,
  sum(cost)::decimal(18, 2) as cost,
  sum(impressions)::bigint as impressions,
  sum(clicks)::bigint as clicks,
  sum(conversions)::bigint as conversions,
  sum(revenue)::decimal(18, 2) as revenue,
  (sum(revenue) - sum(cost))::decimal(18, 2) as profit,
  (sum(revenue) - sum(cost))::double / nullif(sum(cost), 0)::double as roi,
  sum(revenue)::double / nullif(sum(cost), 0)::double as roas,
  sum(clicks) filter (is_valid) / nullif(sum(impressions) filter (is_valid), 0)::double as ctr,
  sum(conversions) filter (is_valid) / nullif(sum(clicks) filter (is_valid), 0)::double
    as conversion_rate,
  sum(cost) filter (is_valid)::double / nullif(sum(conversions) filter (is_valid), 0)::double
    as cpa`;

const judged = "(select *, not is_imputed and not is_impossible as is_valid from fact_campaign)";

/** Clean campaigns and customers, as the cleaning left them. */
export const cleanTables: readonly ExportTable[] = [
  {
    name: "clean_campaign_data",
    description: "Cleaned campaigns with their ratios; empty where a ratio would divide by 0.",
    grain: "one campaign",
    sql: "select * exclude (size_rank) from fact_campaign order by date desc, campaign_id",
  },
  {
    name: "clean_customer_data",
    description: "Cleaned customers.",
    grain: "one customer",
    sql: "select * exclude (size_rank, planted_segment) from fact_customer order by customer_id",
  },
];

/** Sums by channel and by month, for a first look. */
export const summaryTables: readonly ExportTable[] = [
  {
    name: "eda_by_channel",
    description: "Campaigns by channel, highest ROI first.",
    grain: "one channel",
    sql: `select channel, ${performance} from ${judged} group by channel order by roi desc nulls last, channel`,
  },
  {
    name: "eda_by_month",
    description: "Campaigns by month.",
    grain: "one month",
    sql: `select date_trunc('month', date)::date as month, ${performance} from ${judged} group by month order by month`,
  },
];

/** The three tables of the Power BI folder. */
export const powerBiTables: readonly ExportTable[] = [
  {
    ...cleanTables[0]!,
    name: "campaigns",
  },
  {
    name: "customers_segmented",
    description: "Cleaned customers with their segment by k-means.",
    grain: "one customer",
    sql: `select fact_customer.* exclude (size_rank, planted_segment), segment
      from fact_customer join customer_segment using (customer_id) order by customer_id`,
  },
  {
    name: "roi",
    description: "Return by channel and month; ratios are those of the sums.",
    grain: "one channel and month",
    sql: `select channel, date_trunc('month', date)::date as month, ${performance}
      from ${judged} group by channel, month order by channel, month`,
  },
];
