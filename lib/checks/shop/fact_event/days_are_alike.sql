-- No day has less than half or more than twice the median day's events.
-- @kind statistics
-- @severity warn
-- @expectation Every day with events has between half and twice the median day's number.
-- @question Was tracking off, or a file loaded twice?
with days as (
  select event_date, count(*) as events
  from fact_event
  group by event_date
)
select event_date, events, median(events) over () as median_day
from days
qualify events not between 0.5 * median(events) over () and 2 * median(events) over ()
order by event_date
