-- How many campaigns a filter by channel and date leaves.
-- @question Which share of the rows does a typical filter need?
-- @grain one row
-- @tables fact_campaign
-- @param channel varchar = "Email" : channel
-- @param after date = "2024-01-01" : campaigns after this day
-- @column rows_needed bigint count : campaigns that match
-- @column all_rows bigint count : campaigns
-- @column needed_share double : of all campaigns
select
  count(*) filter (channel = $channel and date > $after) as rows_needed,
  count(*) as all_rows,
  count(*) filter (channel = $channel and date > $after) / nullif(count(*), 0)::double
    as needed_share
from fact_campaign
