-- event_type of agg_event_hour is a step of the funnel.
-- @kind values
-- @severity error
-- @expectation Every known event_type of agg_event_hour is a step of the funnel.
-- @question Which step of the funnel is this?
select event_type, count(*) as row_count
from agg_event_hour
where event_type not in ('cart', 'checkout', 'purchase', 'view')
group by event_type
order by event_type
