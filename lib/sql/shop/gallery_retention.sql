-- Customers who order again, by month of their first order.
-- Months that are not over on the as-of date are left out, so that no cell is cut short.
-- @question How many customers come back?
-- @grain one row per month of first order, last twelve, and whole months since then
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column cohort date : month of the first completed order
-- @column months_since bigint : whole months after that month
-- @column customers bigint count : customers of the cohort
-- @column active bigint count : of these, customers with a completed order in that month
-- @column share double : active ÷ customers
with months as (
  select distinct
    customer_id,
    date_trunc('month', order_date)::date as month
  from fact_order_item
  where status = 'completed'
    and order_date < date_trunc('month', $as_of + 1)
),
firsts as (
  select
    customer_id,
    month,
    min(month) over (partition by customer_id) as cohort
  from months
),
cohorts as (
  select
    cohort,
    count(distinct customer_id) as customers,
    unnest(range(datediff('month', cohort, date_trunc('month', $as_of + 1)))) as months_since
  from firsts
  where cohort >= date_trunc('month', $as_of + 1) - interval 12 month
  group by cohort
),
activity as (
  select
    cohort,
    datediff('month', cohort, month) as months_since,
    count(*) as active
  from firsts
  group by all
)
select
  cohort,
  months_since,
  customers,
  coalesce(active, 0) as active,
  coalesce(active, 0) / customers as share
from cohorts
left join activity using (cohort, months_since)
order by cohort, months_since
