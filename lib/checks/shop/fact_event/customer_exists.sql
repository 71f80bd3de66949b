-- Whoever is signed in is a known customer.
-- @kind reference
-- @severity error
-- @expectation customer_id of fact_event, where known, stands in dim_customer.
-- @question Who was signed in?
select event_id, customer_id
from fact_event
anti join dim_customer on dim_customer.customer_id = fact_event.customer_id
where customer_id is not null
order by event_id, customer_id
