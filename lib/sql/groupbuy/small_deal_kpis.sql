-- The three figures of group deals on the ten-row example, right and by the report's SQL.
-- @question Do the figures come out as worked out by hand?
-- @grain one row
-- @tables small_fact_deal, small_fact_order, small_users, small_groups_carts
-- @column conversion double : deals with a completed order ÷ deals
-- @column source_conversion double : what the report's SQL returns; null when it joins nothing
-- @column revenue_per_deal_usd double USD : completed orders of deals ÷ deals
-- @column source_revenue_usd double USD : what the report's SQL returns; null when it joins nothing
-- @column participation double : people with a cart in a group ÷ people who signed up
with deals as (
  select
    count(*) filter (completed_orders > 0) / nullif(count(*), 0) as conversion,
    sum(revenue_usd)::double / nullif(count(*), 0) as revenue_per_deal_usd
  from small_fact_deal
),
report_join as (
  select
    count(*) filter (small_fact_order.status = 'completed') / nullif(count(*), 0) as source_conversion,
    avg(small_fact_order.total_usd) as source_revenue_usd
  from small_fact_deal
  join small_fact_order on small_fact_order.groups_carts_id = small_fact_deal.group_deal_id
)
select
  conversion,
  source_conversion,
  revenue_per_deal_usd,
  source_revenue_usd,
  (select count(distinct user_id) from small_groups_carts) / nullif((select count(*) from small_users), 0)
    as participation
from deals
cross join report_join
