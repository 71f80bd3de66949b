-- Single flights whose delay is hardly possible or beyond twelve hours, by class; they stay in every
-- figure, and no filter applies.
-- @question Which delays can hardly be true?
-- @grain one row per class
-- @tables clock_outlier
-- @column delay_class varchar : what is odd about the delay
-- @column flights bigint count : flights
-- @column lowest_min smallint min : smallest delay
-- @column highest_min smallint min : largest delay
-- @column example varchar : the most extreme flight
select
  delay_class,
  count(*) as flights,
  min(arrival_delay_min) as lowest_min,
  max(arrival_delay_min) as highest_min,
  arg_max(
    origin || '–' || destination || ', ' || strftime(departed_at, '%Y-%m-%d %H:%M'),
    (abs(arrival_delay_min), -flight_id)
  ) as example
from clock_outlier
group by delay_class
order by flights desc, delay_class
