-- What became of groups, by day: how many were open at its end, reached their goal and expired on it.
-- @question How many groups are open, completed and expired over time?
-- @grain one row per day and status
-- @tables groups
-- @param days integer = 90 : days up to the as-of date
-- @param as_of date = @as_of : last day
-- @column day date : day
-- @column status varchar : active (open at the end of the day), completed or expired (on the day)
-- @column groups bigint count : groups
with calendar as (
  select ($as_of - $days + 1 + n::integer)::date as day
  from range(550) as numbers(n)
  where n < $days
),
opened as (
  select created_at::date as day, count(*) as groups from groups group by day
),
closed as (
  select closed_at::date as day, status, count(*) as groups
  from groups
  where closed_at is not null
  group by all
),
open_at as (
  select
    calendar.day,
    'active' as status,
    (select coalesce(sum(groups), 0) from opened where opened.day <= calendar.day)
    - (select coalesce(sum(groups), 0) from closed where closed.day <= calendar.day) as groups
  from calendar
)
select day, status, groups::bigint as groups
from open_at
union all
select calendar.day, kinds.status, coalesce(closed.groups, 0)::bigint
from calendar
cross join (values ('completed'), ('expired')) as kinds(status)
left join closed on closed.day = calendar.day and closed.status = kinds.status
order by day, status
