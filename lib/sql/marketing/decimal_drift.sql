-- The same sums of money as floating-point numbers and as decimals.
-- @question Why is money kept as decimals?
-- @grain one row per sum
-- @tables fact_campaign
-- @column expression varchar : what is added, one after the other
-- @column as_double varchar : with floating-point numbers
-- @column as_decimal varchar : with decimals of two digits
-- @column double_is_exact boolean : floating-point gives the decimal sum
with costs as (
  select
    list(cost::double order by campaign_id) as doubles,
    sum(cost) as exact,
    count(*) as campaigns
  from fact_campaign
  where campaign_id <= 10000 and size_rank <= 2
),
sums as (
  select
    1 as position,
    '0.10 + 0.20' as expression,
    0.1::double + 0.2::double as in_double,
    0.1::decimal(38, 2) + 0.2::decimal(38, 2) as in_decimal
  union all
  select 2, '1.10 + 2.20', 1.1::double + 2.2::double, 1.1::decimal(38, 2) + 2.2::decimal(38, 2)
  union all
  select
    3,
    'cost of the first ' || campaigns || ' campaigns',
    list_reduce(doubles, (total, next) -> total + next),
    exact
  from costs
)
select
  expression,
  in_double::varchar as as_double,
  in_decimal::varchar as as_decimal,
  in_double = in_decimal::double as double_is_exact
from sums
order by position
