-- Tiers follow from the value.
-- @kind consistency
-- @severity error
-- @expectation VIP from 5000, High from 1000, Medium from 500, else Low.
-- @question Which thresholds were used?
select customer_id, lifetime_value_usd, segment
from dim_customer
where segment <> case
    when lifetime_value_usd >= 5000 then 'VIP'
    when lifetime_value_usd >= 1000 then 'High'
    when lifetime_value_usd >= 500 then 'Medium'
    else 'Low'
  end
order by customer_id, segment
