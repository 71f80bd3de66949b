-- Stretches of slow answers: five-minute slots of one endpoint above the limit, joined when no more
-- than two good slots lie between. The last column says which of them were planted.
-- @question When did the service answer too slowly, and is it what was planted?
-- @grain one row per stretch of two slots or more
-- @tables api_health, planted_truth
-- @param latency_ms integer = 1200 : 95 % quantile from which a slot is too slow
-- @column endpoint varchar : what was called
-- @column started_at timestamp : begin of the first slot (UTC)
-- @column ended_at timestamp : end of the last slot (UTC)
-- @column slow_slots bigint count : slots above the limit
-- @column peak_ms double ms : largest 95 % quantile
-- @column requests bigint count : requests in these slots
-- @column planted_slowdown double × : factor of the planted slowdown it lies in; null for none
with slow as (
  select
    endpoint,
    slot_start,
    requests,
    p95_ms,
    coalesce(
      slot_start - lag(slot_start) over (partition by endpoint order by slot_start) > interval 15 minutes,
      true
    ) as is_first
  from api_health
  where p95_ms > $latency_ms
),
numbered as (
  select
    *,
    sum(is_first::integer) over (partition by endpoint order by slot_start) as stretch
  from slow
),
stretches as (
  select
    endpoint,
    min(slot_start) as started_at,
    max(slot_start) + interval 5 minutes as ended_at,
    count(*) as slow_slots,
    max(p95_ms)::double as peak_ms,
    sum(requests)::bigint as requests
  from numbered
  group by endpoint, stretch
  having count(*) >= 2
)
select
  endpoint,
  started_at,
  ended_at,
  slow_slots,
  peak_ms,
  requests,
  (
    select max(value) from planted_truth
    where subject = 'api latency'
      and statement = stretches.endpoint
      and starts_at < stretches.ended_at
      and ends_at > stretches.started_at
  ) as planted_slowdown
from stretches
order by started_at, endpoint
