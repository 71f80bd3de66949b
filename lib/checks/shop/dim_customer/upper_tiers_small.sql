-- The upper tiers are the smaller ones.
-- @kind statistics
-- @severity warn
-- @expectation There are fewer VIP than High, and fewer of both than Low.
-- @question Which thresholds were used?
select
  count(*) filter (segment = 'VIP') as vip,
  count(*) filter (segment = 'High') as high,
  count(*) filter (segment = 'Low') as low
from dim_customer
having vip >= high or vip + high >= low
