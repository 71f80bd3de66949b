-- A purchase happens on the day of its order.
-- @kind consistency
-- @severity error
-- @expectation event_date of a purchase is order_date of its order.
-- @question Do the clocks of shop and clickstream agree?
select event_id, events.order_id, event_date, order_date
from fact_event as events
join fact_order as orders using (order_id)
where event_date <> order_date
order by event_id, order_date
