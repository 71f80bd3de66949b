-- A computed label named in ORDER BY: the tiers come sorted by their letters.
-- Part of the page's examples of where a label's name may stand.
-- @question May ORDER BY name a computed label?
-- @grain one row per tier
-- @tables dim_customer
-- @column tier varchar : VIP, High, Medium, Low
-- @column customers bigint count : registered customers
select
  case
    when lifetime_value_usd >= 5000 then 'VIP'
    when lifetime_value_usd >= 1000 then 'High'
    when lifetime_value_usd >= 500 then 'Medium'
    else 'Low'
  end as tier,
  count(*) as customers
from dim_customer
group by 1
order by tier
