-- @description Users by month of sign-up, and how many of them joined a group in each month since.
-- @grain one sign-up month, city, channel and month since
-- @materialized table
-- @inputs users, groups_carts
-- @parameters asOf
with cohorts as (
  select
    date_trunc('month', created_at)::date as cohort,
    coalesce(city, 'not given') as city,
    coalesce(signup_channel, 'not recorded') as signup_channel,
    id
  from users
),
sizes as (
  select cohort, city, signup_channel, count(*)::integer as users
  from cohorts
  group by all
),
joins as (
  select
    cohorts.cohort,
    cohorts.city,
    cohorts.signup_channel,
    datediff('month', cohorts.cohort, carts.joined_at::date)::smallint as age,
    count(distinct cohorts.id)::integer as joined
  from cohorts
  join groups_carts as carts on carts.user_id = cohorts.id
  group by all
)
select
  sizes.cohort,
  sizes.city,
  sizes.signup_channel,
  ages.age::smallint as age,
  sizes.users,
  coalesce(joins.joined, 0) as joined
from sizes
cross join range(0, 1000) as ages (age)
left join joins
  on joins.cohort = sizes.cohort
  and joins.city = sizes.city
  and joins.signup_channel = sizes.signup_channel
  and joins.age = ages.age
where ages.age <= datediff('month', sizes.cohort, getvariable('asOf')::date)
