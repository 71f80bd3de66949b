-- @description Campaigns as delivered, faults included.
-- @grain one delivered row
-- @materialized table
-- @inputs raw_campaigns
select
  row_number,
  id as campaign_id,
  batch as size_rank,
  campaign_name,
  channel,
  cost,
  impressions,
  clicks,
  conversions,
  revenue,
  date,
  description
from raw_campaigns
