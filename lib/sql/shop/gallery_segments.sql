-- Customers by segment, best first.
-- @question How many customers does each segment have?
-- @grain one row per segment
-- @tables dim_customer
-- @column segment varchar : segment by lifetime value
-- @column customers bigint count : customers
-- @column revenue_usd double USD : lifetime value of the segment's customers
select
  segment,
  count(*) as customers,
  sum(lifetime_value_usd)::double as revenue_usd
from dim_customer
group by segment, segment_rank
order by segment_rank
