-- A visit does not last longer than a day.
-- @kind consistency
-- @severity warn
-- @expectation First and last event of a session_id are less than 24 hours apart.
-- @question Does a visit ever end?
select session_id, min(event_ts) as first_event, max(event_ts) as last_event
from fact_event
where is_time_known
  and session_id is not null
group by session_id
having max(event_ts) - min(event_ts) >= interval 24 hour
order by session_id
