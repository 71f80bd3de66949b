-- Customers by month of their first order and months since: how many ordered again, and what they
-- brought. Lines that a cleaning rule sets aside do not count.
-- A month that is not over on the as-of date is not complete. The first order in the data is taken
-- for a customer's first.
-- @question Do customers come back, and what are they worth with time?
-- @grain one row per cohort and month since
-- @tables agg_invoice
-- @param as_of date = @as_of : the day the numbers speak for
-- @param countries varchar[] = [] : countries; empty means all
-- @column cohort date : month of the first order
-- @column age integer months : calendar months since
-- @column size bigint count : customers of the cohort
-- @column returned bigint count : of these, with an order in the month
-- @column revenue double : sales less returns of the month
-- @column mean_revenue double : revenue ÷ size
-- @column cumulative double : revenue per customer from the first order to the end of the month
-- @column sd_cumulative double : its standard deviation over customers; null for one customer
-- @column is_complete boolean : the month was over on the as-of date
with bought as (
  select
    customer_id,
    12 * year(invoice_date) + month(invoice_date) as month,
    bool_or(not is_return) as has_order,
    sum(value)::double as value
  from agg_invoice
  where flags = 0
    and customer_id is not null
    and invoice_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
  group by customer_id, month
),
starts as (
  select customer_id, min(month) as start
  from bought
  where has_order
  group by customer_id
),
grid as (
  select customer_id, start, unnest(range(0, 12 * year($as_of) + month($as_of) - start + 1)) as age
  from starts
),
amounts as (
  select
    start,
    age,
    has_order,
    value,
    sum(value) over (partition by grid.customer_id order by age) as cumulative
  from grid
  left join bought on bought.customer_id = grid.customer_id and bought.month = start + age
)
select
  make_date(((start - 1) // 12)::bigint, ((start - 1) % 12 + 1)::bigint, 1) as cohort,
  age::integer as age,
  count(*) as size,
  count(*) filter (has_order) as returned,
  coalesce(sum(value), 0)::double as revenue,
  coalesce(sum(value), 0) / count(*) as mean_revenue,
  coalesce(sum(cumulative), 0) / count(*) as cumulative,
  stddev_samp(coalesce(cumulative, 0)) as sd_cumulative,
  start + age < 12 * year($as_of + 1) + month($as_of + 1) as is_complete
from amounts
group by start, age
order by start, age
