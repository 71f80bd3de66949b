import campaignContract from "../contracts/marketing/fact_campaign.ts";
import customerContract from "../contracts/marketing/fact_customer.ts";
import { performanceColumns, performanceSql } from "./performanceColumns.ts";

/** A table of the export: its query, and what it and its columns mean. */
export interface ExportTable {
  /** File name without ending. */
  readonly name: string;
  readonly description: string;
  readonly grain: string;
  readonly sql: string;
  /** What each column means, by its name. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** What the columns of published tables mean, as their contracts say. */
const meaningsOf = ({ columns }: typeof campaignContract) =>
  Object.fromEntries(columns.map(({ name, description }) => [name, description]));

const campaignMeanings = meaningsOf(campaignContract);
const customerMeanings = meaningsOf(customerContract);

const month = { month: "First day of the month." };
const channel = { channel: campaignMeanings["channel"]! };

/** Clean campaigns and customers, as the cleaning left them. */
export const cleanTables: readonly ExportTable[] = [
  {
    name: "clean_campaign_data",
    description:
      "Cleaned campaigns with their ratios; empty where a ratio would divide by 0, and ctr, conversion_rate and cpa also where is_valid is false.",
    meanings: campaignMeanings,
    grain: "one campaign",
    sql: "select * exclude (size_rank) from fact_campaign order by date desc, campaign_id",
  },
  {
    name: "clean_customer_data",
    description: "Cleaned customers.",
    meanings: customerMeanings,
    grain: "one customer",
    sql: "select * exclude (size_rank, planted_segment) from fact_customer order by customer_id",
  },
];

/** Sums by channel and by month, for a first look. */
export const summaryTables: readonly ExportTable[] = [
  {
    name: "eda_by_channel",
    description: "Campaigns by channel, highest ROI first.",
    meanings: { ...channel, ...performanceColumns },
    grain: "one channel",
    sql: `select channel, ${performanceSql} from fact_campaign group by channel order by roi desc nulls last, channel`,
  },
  {
    name: "eda_by_month",
    description: "Campaigns by month.",
    meanings: { ...month, ...performanceColumns },
    grain: "one month",
    sql: `select date_trunc('month', date)::date as month, ${performanceSql} from fact_campaign group by month order by month`,
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
    meanings: { ...customerMeanings, segment: "Segment by k-means, named by its mean revenue." },
    grain: "one customer",
    sql: `select fact_customer.* exclude (size_rank, planted_segment), segment
      from fact_customer join customer_segment using (customer_id) order by customer_id`,
  },
  {
    name: "roi",
    description:
      "Return by channel and month. roi and roas are ratios of cost and revenue; ctr, conversion_rate and cpa are ratios of the sums that start with valid_.",
    meanings: { ...channel, ...month, ...performanceColumns },
    grain: "one channel and month",
    sql: `select channel, date_trunc('month', date)::date as month, ${performanceSql}
      from fact_campaign group by channel, month order by channel, month`,
  },
];
