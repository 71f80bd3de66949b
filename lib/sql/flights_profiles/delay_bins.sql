-- Flights by arrival delay in bins: five minutes wide to two hours, then wider; the ends are open, so
-- that impossible values weigh no more than possible ones.
-- @question How are delays distributed?
-- @grain one row per bin with flights
-- @tables agg_day_delay
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @column low_min integer min : smallest delay of the bin; null for the first, which is open
-- @column high_min integer min : largest delay of the bin; null for the last, which is open
-- @column flights bigint count : flights in the bin
with binned as (
  select
    case
      when arrival_delay_min < -60 then null
      when arrival_delay_min < 120 then 5 * floor(arrival_delay_min / 5)
      when arrival_delay_min < 240 then 15 * floor(arrival_delay_min / 15)
      when arrival_delay_min < 720 then 60 * floor(arrival_delay_min / 60)
      else 720
    end::integer as low_min,
    sum(flights) as flights
  from agg_day_delay
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
  group by low_min
)
select
  low_min,
  case
    when low_min is null then -61
    when low_min < 120 then low_min + 4
    when low_min < 240 then low_min + 14
    when low_min < 720 then low_min + 59
  end as high_min,
  flights::bigint as flights
from binned
order by low_min nulls first
