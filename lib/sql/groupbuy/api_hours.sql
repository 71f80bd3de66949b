-- Response times of the last 14 days by hour and endpoint: the worst five minutes of each hour.
-- @question How fast does the service answer?
-- @grain one row per hour and endpoint
-- @tables api_health
-- @column hour_start timestamp : hour (UTC)
-- @column endpoint varchar : what was called
-- @column requests bigint count : requests
-- @column error_share double : errors ÷ requests; null without requests
-- @column p95_ms double ms : largest 95 % quantile of the hour's five-minute slots; null without requests
select
  date_trunc('hour', slot_start) as hour_start,
  endpoint,
  sum(requests)::bigint as requests,
  sum(errors) / nullif(sum(requests), 0)::double as error_share,
  max(p95_ms)::double as p95_ms
from api_health
group by all
order by hour_start, endpoint
