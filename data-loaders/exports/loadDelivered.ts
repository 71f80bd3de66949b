import { existsSync } from "node:fs";
import { join } from "node:path";
import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import type { Database } from "../pipeline/openDatabase.ts";
import { PipelineError } from "../pipeline/PipelineError.ts";
import { literal } from "../pipeline/quote.ts";
import { settingsQuery } from "../sources/marketing/settingsQuery.ts";

/** Rows as delivered. */
export interface Delivered {
  readonly campaigns: number;
  readonly customers: number;
}

/**
 * Opens the delivered rows of a size under the names that the cleaning models read.
 *
 * @param folder - Published snapshots of the system marketing.
 * @param size - 1 the smallest, 2 to 10,000, 3 to 100,000 rows.
 * @throws PipelineError when the snapshots are missing or have no row of that size.
 */
export async function loadDelivered(
  database: Database,
  folder: string,
  size: number,
): Promise<Delivered> {
  const table = (name: string) => {
    const file = join(folder, `${name}.parquet`);
    if (!existsSync(file))
      throw new PipelineError({
        system: "marketing",
        file,
        rule: "the snapshots of marketing must have been built",
        value: "no such file",
        advice: "run npm run data -- campaigns_million marketing",
      });
    return `read_parquet(${literal(file)})`;
  };
  const views = {
    raw_settings: settingsQuery(marketingSettings.fence),
    raw_campaigns: `select * exclude (campaign_id, size_rank), campaign_id as id, size_rank as batch
      from ${table("dirty_campaign")} where size_rank <= ${size}`,
    raw_customers: `select * exclude (customer_id, size_rank), customer_id as id, size_rank as batch
      from ${table("dirty_customer")} where size_rank <= ${size}`,
    raw_customer_truth: `select customer_id as id, planted_segment from ${table("fact_customer")}`,
    raw_aliases: `select spelling, channel from ${table("dim_channel_alias")}`,
  };
  for (const [name, sql] of Object.entries(views))
    await database.run(`create view ${name} as ${sql}`);
  const [counts] = await database.rows<Delivered>(
    `select (select count(*) from raw_campaigns)::double as campaigns,
      (select count(*) from raw_customers)::double as customers`,
  );
  if (!counts || counts.campaigns === 0 || counts.customers === 0)
    throw new PipelineError({
      system: "marketing",
      file: folder,
      rule: "there must be delivered campaigns and customers",
      value: JSON.stringify(counts),
    });
  return counts;
}
