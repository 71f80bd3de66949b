-- Customers and what they bring by country, age and gender.
-- @question Who are the customers, and who brings the revenue?
-- @grain one row per dimension and value
-- @tables fact_customer
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @column dimension varchar : country, age band or gender
-- @column value varchar : country, band of ages, or gender; Unknown when not given
-- @column customers bigint count : customers
-- @column revenue double USD : revenue
-- @column mean_revenue double USD : revenue ÷ customers
-- @column sd_revenue double USD : standard deviation of a customer's revenue; null for one customer
-- @column customer_share double : of all customers
-- @column revenue_share double : of all revenue
with banded as (
  select
    country,
    gender,
    case
      when age < 25 then 'under 25'
      when age < 35 then '25 to 34'
      when age < 45 then '35 to 44'
      when age < 55 then '45 to 54'
      else '55 and over'
    end as age_band,
    revenue
  from fact_customer
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
sums as (
  select
    case
      when grouping(country) = 0 then 'country'
      when grouping(age_band) = 0 then 'age band'
      else 'gender'
    end as dimension,
    coalesce(country, age_band, gender) as value,
    count(*) as customers,
    sum(revenue)::double as revenue,
    stddev_samp(revenue::double) as sd_revenue
  from banded
  group by grouping sets ((country), (age_band), (gender))
)
select
  dimension,
  value,
  customers,
  revenue,
  revenue / nullif(customers, 0) as mean_revenue,
  sd_revenue,
  customers / nullif(sum(customers) over (partition by dimension), 0)::double as customer_share,
  revenue / nullif(sum(revenue) over (partition by dimension), 0) as revenue_share
from sums
order by
  list_position(['country', 'age band', 'gender'], dimension),
  list_position(['under 25', '25 to 34', '35 to 44', '45 to 54', '55 and over'], value),
  customers desc,
  value
