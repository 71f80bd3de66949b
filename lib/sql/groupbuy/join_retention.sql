-- Users by month of sign-up, and how many of them joined a group in the three months after it.
-- Month 0 is the sign-up month itself, of which a user has only the rest.
-- A cell is complete when its month was over on the as-of date; an incomplete one has no share.
-- @question Do new users join groups in the months after they signed up?
-- @grain one row per cohort and month since sign-up, 0 to 3
-- @tables agg_cohort_month, small_agg_cohort_month
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param as_of date = @as_of : the day the numbers speak for
-- @param cities varchar[] = [] : cities of the users; empty means all
-- @param channels varchar[] = [] : how the users came; empty means all
-- @column cohort date : first day of the month of sign-up
-- @column age integer months : calendar months since then
-- @column size bigint count : users of the cohort
-- @column returned bigint count : of these, who joined a group in the month
-- @column is_complete boolean : the month was over on the as-of date
with cells as (
  select cohort, age, users, joined
  from agg_cohort_month
  where not list_contains($snapshots, 'small')
    and (len($cities) = 0 or list_contains($cities, city))
    and (len($channels) = 0 or list_contains($channels, signup_channel))
  union all
  select cohort, age, users, joined
  from small_agg_cohort_month
  where list_contains($snapshots, 'small')
    and (len($cities) = 0 or list_contains($cities, city))
    and (len($channels) = 0 or list_contains($channels, signup_channel))
),
cohorts as (
  select cohort, sum(users)::bigint as size
  from cells
  where age = 0
    and cohort <= $as_of
  group by cohort
),
joins as (
  select cohort, age, sum(joined)::bigint as returned
  from cells
  group by cohort, age
)
select
  cohorts.cohort,
  ages.age::integer as age,
  cohorts.size,
  coalesce(joins.returned, 0) as returned,
  last_day(cohorts.cohort + to_months(ages.age::integer)) <= $as_of as is_complete
from cohorts
cross join range(4) as ages (age)
left join joins on joins.cohort = cohorts.cohort and joins.age = ages.age
order by cohorts.cohort, ages.age
