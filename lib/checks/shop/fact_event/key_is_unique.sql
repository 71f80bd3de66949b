-- event_id is the key of fact_event.
-- @kind uniqueness
-- @severity block
-- @expectation No event stands in fact_event twice.
-- @question Was something loaded twice?
select event_id, count(*) as copies
from fact_event
group by event_id
having count(*) > 1
order by event_id
