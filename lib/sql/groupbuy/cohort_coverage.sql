-- How many monthly cohorts are old enough for each month since sign-up.
-- @question For how many cohorts can retention be known?
-- @grain one row per month since sign-up, 0 to 3
-- @tables agg_cohort_month
-- @param as_of date = @as_of : the day the numbers speak for
-- @column age integer months : calendar months since sign-up
-- @column cohorts bigint count : cohorts of which the month was over on the as-of date
-- @column all_cohorts bigint count : cohorts
with cohorts as (
  select distinct cohort
  from agg_cohort_month
)
select
  ages.age::integer as age,
  count(*) filter (last_day(cohort + to_months(ages.age::integer)) <= $as_of) as cohorts,
  count(*) as all_cohorts
from cohorts
cross join range(4) as ages (age)
group by ages.age
order by ages.age
