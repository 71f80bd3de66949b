-- Customers by month of their first completed order, and how many of them order again in the months
-- after. The last twelve cohorts, each followed for up to eleven months.
-- A cell is complete when its month was over on the as-of date; later months have no row.
-- The first order is the first in the data: who had ordered before looks like a new customer.
-- @question Do new customers come back?
-- @grain one row per cohort and month since the first order
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @column cohort date : first day of the month of the first order
-- @column age integer months : calendar months since then; 0 is the month itself
-- @column size bigint count : customers of the cohort
-- @column returned bigint count : of these, with a completed order in the month
-- @column is_complete boolean : the month was over on the as-of date
with orders as (
  select distinct
    customer_id,
    date_trunc('month', order_date)::date as month,
    date_trunc('month', min(order_date) over (partition by customer_id))::date as cohort
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
),
counted as (
  select cohort, datediff('month', cohort, month) as age, count(*) as returned
  from orders
  where cohort > $as_of - interval 12 month
  group by all
),
cohorts as (
  select cohort, returned as size
  from counted
  where age = 0
)
select
  cohort,
  age::integer as age,
  size,
  coalesce(returned, 0) as returned,
  last_day(cohort + to_months(age::integer)) <= $as_of as is_complete
from cohorts
cross join range(12) as ages (age)
left join counted using (cohort, age)
where cohort + to_months(age::integer) <= $as_of
order by cohort, age
