-- @description One million campaigns, lean: what a channel or a month is summed from.
-- @grain one campaign
-- @materialized table
-- @inputs raw_campaigns, raw_channels
select
  id as campaign_id,
  channel,
  date '1970-01-01' + day as date,
  (cost_cents / 100)::decimal(15, 2) as cost,
  impressions,
  clicks,
  conversions,
  (revenue_cents / 100)::decimal(15, 2) as revenue
from raw_campaigns
join raw_channels using (channel_index)
