-- Tiers in their own order, by a list of labels with their place: every SQL engine takes it.
-- The list is the template: other labels and limits, the same statement. Tiers are half-open, and one
-- without customers is shown as 0.
-- @question How are groups put into an order of their own, whatever their names?
-- @grain one row per tier
-- @tables dim_customer
-- @column sort_order integer : 1 for VIP to 4 for Low
-- @column tier varchar : VIP, High, Medium, Low
-- @column customers bigint count : registered customers
with tiers (sort_order, tier, from_usd, below_usd) as (
  values (1, 'VIP', 5000, 1e12), (2, 'High', 1000, 5000), (3, 'Medium', 500, 1000), (4, 'Low', 0, 500)
)
select sort_order, tier, count(customer_id) as customers
from tiers
left join dim_customer on lifetime_value_usd >= from_usd and lifetime_value_usd < below_usd
group by sort_order, tier
order by sort_order
