-- A part of the visitors is signed in.
-- @kind statistics
-- @severity warn
-- @expectation Between 20 % and 90 % of the events have a customer_id.
-- @question Did sign-in break?
select count(customer_id) as signed_in, count(*) as events
from fact_event
having count(customer_id) not between 0.2 * count(*) and 0.9 * count(*)
