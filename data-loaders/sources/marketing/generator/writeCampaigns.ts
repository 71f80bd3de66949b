import { join } from "node:path";
import { openLineFile } from "../../shop/generator/openLineFile.ts";
import { drawCampaigns, type MarketParameters } from "./drawCampaigns.ts";
import { spoilCampaigns } from "./spoilCampaigns.ts";

/** Writes `campaigns.csv`: the delivered rows, in order, numbered from 1. */
export function writeDelivered(parameters: MarketParameters, directory: string): void {
  const file = openLineFile(
    join(directory, "campaigns.csv"),
    "row_number,id,batch,campaign_name,channel,cost,impressions,clicks,conversions,revenue,date,description",
  );
  let number = 0;
  for (const row of spoilCampaigns(parameters))
    file.write(
      `${++number},${row.id},${row.batch},${row.campaignName},${quoted(row.channel)},${quoted(row.cost)},` +
        `${row.impressions},${row.clicks},${row.conversions},${row.revenue},${row.date},` +
        quoted(row.description),
    );
  file.close();
}

/** Quotes what would otherwise end the field or lose its blanks. */
const quoted = (text: string) => (/[, ]/.test(text) ? `"${text}"` : text);

/**
 * Writes `campaigns.csv`: true campaigns without names, day as days since 1970, money in cents.
 *
 * @param progress - Called with the number of campaigns written.
 */
export function writeTrue(
  parameters: MarketParameters,
  directory: string,
  progress: (done: number) => void,
): void {
  const file = openLineFile(
    join(directory, "campaigns.csv"),
    "id,channel_index,day,cost_cents,impressions,clicks,conversions,revenue_cents",
  );
  for (const row of drawCampaigns(parameters)) {
    file.write(
      `${row.id},${row.channel},${row.day},${row.costCents},${row.impressions},${row.clicks},` +
        `${row.conversions},${row.revenueCents}`,
    );
    if (row.id % 50_000 === 0) progress(row.id);
  }
  file.close();
}
