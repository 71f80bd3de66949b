-- A visit has one customer.
-- @kind consistency
-- @severity error
-- @expectation All events of a session_id that name a customer name the same one.
-- @question Were two visits given one number?
select session_id, count(distinct customer_id) as different
from fact_event
where session_id is not null
group by session_id
having count(distinct customer_id) > 1
order by session_id
