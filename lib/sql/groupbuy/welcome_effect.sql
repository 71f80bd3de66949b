-- Retention of the cohorts before and from the month in which users were welcomed differently.
-- Only complete months count. The planted shares stand beside, where they apply.
-- @question Did the new welcome bring more users back?
-- @grain one row per month since sign-up, 1 to 3
-- @tables agg_cohort_month, small_agg_cohort_month, planted_truth
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param as_of date = @as_of : the day the numbers speak for
-- @param cities varchar[] = [] : cities of the users; empty means all
-- @param channels varchar[] = [] : how the users came; empty means all
-- @column age integer months : calendar months since sign-up
-- @column welcomed_from date : first cohort that was welcomed differently
-- @column before_size bigint count : users of earlier cohorts
-- @column before_joined bigint count : of these, who joined a group in the month
-- @column after_size bigint count : users of later cohorts
-- @column after_joined bigint count : of these, who joined a group in the month
-- @column planted_before double : planted share of earlier cohorts; null in the ten-row example
-- @column planted_after double : planted share of later cohorts; null in the ten-row example
with turn as (
  select min(starts_at)::date as welcomed_from
  from planted_truth
  where subject = 'retention'
),
cells as (
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
counted as (
  select
    cells.age,
    coalesce(sum(users) filter (cohort < welcomed_from), 0)::bigint as before_size,
    coalesce(sum(joined) filter (cohort < welcomed_from), 0)::bigint as before_joined,
    coalesce(sum(users) filter (cohort >= welcomed_from), 0)::bigint as after_size,
    coalesce(sum(joined) filter (cohort >= welcomed_from), 0)::bigint as after_joined
  from cells
  cross join turn
  where last_day(cohort + to_months(age::integer)) <= $as_of
  group by cells.age
),
planted as (
  select
    regexp_extract(statement, 'month \+(\d)', 1)::integer as age,
    max(value) filter (statement like '%ordinary%') as planted_before,
    max(value) filter (statement like '%welcomed%') as planted_after
  from planted_truth
  where subject = 'retention'
    and not list_contains($snapshots, 'small')
  group by age
)
select
  ages.age::integer as age,
  turn.welcomed_from,
  coalesce(counted.before_size, 0) as before_size,
  coalesce(counted.before_joined, 0) as before_joined,
  coalesce(counted.after_size, 0) as after_size,
  coalesce(counted.after_joined, 0) as after_joined,
  planted.planted_before,
  planted.planted_after
from range(1, 4) as ages (age)
cross join turn
left join counted on counted.age = ages.age
left join planted on planted.age = ages.age
order by ages.age
