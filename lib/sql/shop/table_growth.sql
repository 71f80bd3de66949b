-- Size and growth of every published table, and the rows that came late.
-- @question How large is every table, how fast does it grow, and do rows come late?
-- @grain one row per table
-- @tables agg_event_hour, agg_session_day, data_dictionary, dim_category, dim_customer, dim_customer_history, dim_date, dim_product, fact_event, fact_order, fact_order_item, rejects, rule_counts
-- @param as_of date = @as_of : last day of the four weeks
-- @column table_name varchar : table
-- @column rows bigint count : rows
-- @column rows_per_day double : rows of the last 28 days ÷ 28; null without a time column
-- @column late_rows bigint count : rows that reached the warehouse late; null where the table does not say
with dated as (
  select 'agg_event_hour' as table_name, event_date as day, null as is_late
  from agg_event_hour
  union all
  select 'agg_session_day', session_date, null
  from agg_session_day
  union all
  select 'data_dictionary', null, null
  from data_dictionary
  union all
  select 'dim_category', null, null
  from dim_category
  union all
  select 'dim_customer', signup_date, null
  from dim_customer
  union all
  select 'dim_customer_history', valid_from, null
  from dim_customer_history
  union all
  select 'dim_date', date, null
  from dim_date
  union all
  select 'dim_product', null, null
  from dim_product
  union all
  select 'fact_event', event_date, is_late
  from fact_event
  union all
  select 'fact_order', order_date, is_late
  from fact_order
  union all
  select 'fact_order_item', order_date, is_late
  from fact_order_item
  union all
  select 'rejects', null, null
  from rejects
  union all
  select 'rule_counts', null, null
  from rule_counts
)
select
  table_name,
  count(*) as rows,
  if(count(day) = 0, null, count(*) filter (day > $as_of - 28 and day <= $as_of) / 28) as rows_per_day,
  if(count(is_late) = 0, null, count(*) filter (is_late)) as late_rows
from dated
group by table_name
order by table_name
