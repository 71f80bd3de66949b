/** What the sums and ratios of {@link performanceSql} mean, by column. */
export const performanceColumns: Readonly<Record<string, string>> = {
  campaigns: "Campaigns.",
  cost: "Spend, USD.",
  impressions: "Times shown, as far as given.",
  clicks: "Clicks, as far as given.",
  conversions: "Orders, as far as given.",
  revenue: "Revenue, USD.",
  profit: "revenue − cost, USD.",
  roi: "(revenue − cost) ÷ cost; empty when cost is 0.",
  roas: "revenue ÷ cost; empty when cost is 0.",
  valid_campaigns: "Campaigns whose counts were all given and possible.",
  valid_cost: "Their spend, USD.",
  valid_impressions: "Times those were shown.",
  valid_clicks: "Their clicks.",
  valid_conversions: "Their orders.",
  ctr: "valid_clicks ÷ valid_impressions; empty when those are 0.",
  conversion_rate: "valid_conversions ÷ valid_clicks; empty when those are 0.",
  cpa: "valid_cost ÷ valid_conversions, USD; empty when those are 0.",
};

/**
 * Sums and ratios of campaigns. Rates take only campaigns whose counts were given and possible, and
 * those sums stand beside them.
 */
// A sum of integers is a HUGEINT, which Parquet can only hold as a floating-point number.
export const performanceSql = `
  count(*) as campaigns,
  sum(cost)::decimal(18, 2) as cost,
  sum(impressions)::bigint as impressions,
  sum(clicks)::bigint as clicks,
  sum(conversions)::bigint as conversions,
  sum(revenue)::decimal(18, 2) as revenue,
  (sum(revenue) - sum(cost))::decimal(18, 2) as profit,
  (sum(revenue) - sum(cost))::double / nullif(sum(cost), 0)::double as roi,
  sum(revenue)::double / nullif(sum(cost), 0)::double as roas,
  count(*) filter (is_valid) as valid_campaigns,
  coalesce(sum(cost) filter (is_valid), 0)::decimal(18, 2) as valid_cost,
  coalesce(sum(impressions) filter (is_valid), 0)::bigint as valid_impressions,
  coalesce(sum(clicks) filter (is_valid), 0)::bigint as valid_clicks,
  coalesce(sum(conversions) filter (is_valid), 0)::bigint as valid_conversions,
  valid_clicks / nullif(valid_impressions, 0)::double as ctr,
  valid_conversions / nullif(valid_clicks, 0)::double as conversion_rate,
  valid_cost::double / nullif(valid_conversions, 0)::double as cpa`;
