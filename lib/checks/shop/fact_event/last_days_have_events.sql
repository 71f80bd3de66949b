-- No day of the last thirty is without events.
-- @kind freshness
-- @severity error
-- @expectation Each of the last 30 days of dim_date has at least one event.
-- @question Was tracking switched off?
select date
from dim_date
anti join fact_event on event_date = date
where date > (select max(date) - 30 from dim_date)
order by date
