-- Rows at every stage from the delivery to what the pages read.
-- @question How many rows are there at each stage?
-- @grain one row per stage and table
-- @tables dirty_campaign, dirty_customer, fact_campaign, fact_customer, rejects, agg_channel_day, agg_channel_day_products, agg_quartile
-- @column position integer : order along the way
-- @column tier varchar : data, application or presentation
-- @column stage varchar : where the rows are
-- @column table_name varchar : table
-- @column table_rows bigint count : rows
select position, tier, stage, table_name, table_rows
from (
  select 1 as position, 'data' as tier, 'delivered' as stage, 'dirty_campaign' as table_name,
    (select count(*) from dirty_campaign) as table_rows
  union all
  select 2, 'data', 'delivered', 'dirty_customer', (select count(*) from dirty_customer)
  union all
  select 3, 'application', 'touched by a rule', 'rejects', (select count(*) from rejects)
  union all
  select 4, 'application', 'cleaned', 'fact_campaign', (select count(*) from fact_campaign)
  union all
  select 5, 'application', 'cleaned', 'fact_customer', (select count(*) from fact_customer)
  union all
  select 6, 'presentation', 'summed up', 'agg_channel_day', (select count(*) from agg_channel_day)
  union all
  select 7, 'presentation', 'summed up', 'agg_channel_day_products',
    (select count(*) from agg_channel_day_products)
  union all
  select 8, 'presentation', 'summed up', 'agg_quartile', (select count(*) from agg_quartile)
)
order by position
