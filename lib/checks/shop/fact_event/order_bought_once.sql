-- An order is bought once in the clickstream.
-- @kind consistency
-- @severity error
-- @expectation No order_id stands on two purchases.
-- @question Was the last page loaded again?
select order_id, count(*) as purchases
from fact_event
where event_type = 'purchase'
  and order_id is not null
group by order_id
having count(*) > 1
order by order_id
