-- @description US federal holidays and Easter Sunday by their rules, for the years around the data.
-- @grain one holiday and year
-- @materialized table
-- @inputs raw_dim_date
with years as (
  select unnest(range(
    (select min(year(date)) - 1 from raw_dim_date),
    (select max(year(date)) + 2 from raw_dim_date)
  )) as y
),
-- The nth weekday of a month; n = −1 is the last one.
nth (name, month, weekday, n) as (
  values
    ('Martin Luther King Day', 1, 1, 3),
    ('Presidents'' Day', 2, 1, 3),
    ('Memorial Day', 5, 1, -1),
    ('Labor Day', 9, 1, 1),
    ('Columbus Day', 10, 1, 2),
    ('Thanksgiving', 11, 4, 4)
),
fixed (name, month, day) as (
  values
    ('New Year''s Day', 1, 1),
    ('Independence Day', 7, 4),
    ('Veterans Day', 11, 11),
    ('Christmas Day', 12, 25)
),
-- The Gregorian rule for Easter, in the anonymous form of 1876.
golden as (
  select y, y % 19 as a, y // 100 as b, y % 100 as c
  from years
),
epact as (
  select *, (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30 as h
  from golden
),
sunday as (
  select *, (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7 as l
  from epact
),
paschal as (
  select y, h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114 as s
  from sunday
),
found as (
  select
    name,
    if(
      n > 0,
      make_date(y, month, 1)
      + ((weekday - isodow(make_date(y, month, 1)) + 7) % 7 + 7 * (n - 1))::integer,
      last_day(make_date(y, month, 1))
      - ((isodow(last_day(make_date(y, month, 1))) - weekday + 7) % 7)::integer
    ) as date
  from nth, years
  union all
  select name, make_date(y, month, day)
  from fixed, years
  union all
  select 'Easter Sunday', make_date(y, s // 31, s % 31 + 1)
  from paschal
)
select date::date as date, name
from found
