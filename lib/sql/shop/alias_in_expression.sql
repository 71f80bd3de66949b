-- A computed label inside an expression of ORDER BY.
-- Part of the page's examples of where a label's name may stand.
-- @question May an expression in ORDER BY name a computed label?
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
order by case tier when 'VIP' then 1 when 'High' then 2 when 'Medium' then 3 else 4 end
