-- Each step of the funnel is taken less often than the one before.
-- @kind statistics
-- @severity warn
-- @expectation Views ≥ carts ≥ checkouts ≥ purchases.
-- @question Which step is recorded twice?
select
  count(*) filter (event_type = 'view') as views,
  count(*) filter (event_type = 'cart') as carts,
  count(*) filter (event_type = 'checkout') as checkouts,
  count(*) filter (event_type = 'purchase') as purchases
from fact_event
having views < carts or carts < checkouts or checkouts < purchases
