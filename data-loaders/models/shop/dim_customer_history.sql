-- @description Loyalty segment of every customer over time: a row per span of days in which it stayed the same.
-- @grain one customer and span of days
-- @materialized table
-- @inputs stage_segment_change
with spans as (
  select
    customer_id,
    segment,
    changed_on as valid_from,
    lead(changed_on, 1, date '9999-12-31') over (
      partition by customer_id order by changed_on
    ) as valid_to
  from stage_segment_change
)
select
  row_number() over (order by customer_id, valid_from)::integer as customer_key,
  customer_id,
  segment,
  valid_from,
  valid_to,
  valid_to = date '9999-12-31' as is_current
from spans
