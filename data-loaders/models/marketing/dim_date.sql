-- @description Every day from the first campaign's month to the as-of date.
-- @grain one day
-- @materialized table
-- @inputs stage_campaign
-- @parameters asOf
select
  date::date as date,
  date_trunc('month', date)::date as month,
  monthname(date) as month_name,
  month(date)::smallint as month_number,
  isodow(date)::smallint as weekday
from (
  select unnest(generate_series(
    (select date_trunc('month', min(date)) from stage_campaign where reject_rule is null)::timestamp,
    getvariable('asOf')::timestamp,
    interval 1 day
  )) as date
)
