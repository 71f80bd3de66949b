-- @description Events, each raw row once, with flags and the rule that rejects them, if any.
-- @grain one distinct raw row
-- @materialized table
-- @inputs raw_events
with distinct_rows as (
  select *, count(*) as copies
  from raw_events
  group by all
)
select
  *,
  event_ts::time <> time '00:00:00' as is_time_known,
  event_ts::date < file_date as is_late,
  case
    when session_id is null then 'session_missing'
    when event_type not in ('view', 'cart', 'checkout', 'purchase') then 'event_type_unknown'
  end as reject_rule
from distinct_rows
