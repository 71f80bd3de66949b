-- A visit has one country.
-- @kind consistency
-- @severity error
-- @expectation All events of a session_id that name a country name the same one.
-- @question Were two visits given one number?
select session_id, count(distinct country) as different
from fact_event
where session_id is not null
group by session_id
having count(distinct country) > 1
order by session_id
