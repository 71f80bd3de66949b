-- @description Squares and logarithms of cost and revenue by size, channel and day: for intervals and response curves.
-- @grain one size, channel and day
-- @materialized table
-- @inputs fact_campaign, stage_campaign, raw_million, cost_fence
with sizes as (
  select unnest([1, 2, 3])::smallint as size
),
rows as (
  select
    size as size_rank,
    date,
    channel,
    cost,
    revenue,
    if(is_valid, conversions, 0) as conversions,
    -- A channel that cleaning filled in is not the one that the campaign ran on.
    campaign_id not in (
      select id
      from stage_campaign
      where channel_found is null and reject_rule is null
    ) as is_channel_known
  from fact_campaign
  join sizes on sizes.size >= fact_campaign.size_rank
  union all
  select 4::smallint, date, channel, cost, revenue, conversions, true
  from raw_million
),
measured as (
  select
    size_rank,
    date,
    channel,
    cost::double as cost,
    revenue::double as revenue,
    conversions,
    -- A curve needs all three above zero; costs beyond the fences hold typing errors.
    cost > 0 and revenue > 0 and conversions > 0 and is_channel_known
      and cost between (select low from cost_fence) and (select high from cost_fence) as is_fitted
  from rows
),
logged as (
  select
    *,
    ln(case when is_fitted then cost end) as ln_cost,
    -- The logarithm of a count n with mean λ lies about 1 ÷ 2λ below ln λ, the more the smaller the
    -- campaign; without 1 ÷ 2n that would pass for returns to spend.
    ln(case when is_fitted then revenue end) + 1 / (2 * conversions) as ln_revenue
  from measured
)
-- Decimals add up to the same sum in every order.
select
  size_rank,
  date,
  channel,
  sum(round(cost * cost, 2)::decimal(18, 2))::decimal(18, 2) as cost_squares,
  sum(round(revenue * revenue, 2)::decimal(18, 2))::decimal(18, 2) as revenue_squares,
  sum(round(cost * revenue, 2)::decimal(18, 2))::decimal(18, 2) as products,
  count(ln_cost)::integer as fitted,
  coalesce(sum(round(ln_cost, 9)::decimal(18, 9)), 0)::decimal(18, 9) as ln_cost,
  coalesce(sum(round(ln_revenue, 9)::decimal(18, 9)), 0)::decimal(18, 9) as ln_revenue,
  coalesce(sum(round(ln_cost * ln_cost, 9)::decimal(18, 9)), 0)::decimal(18, 9) as ln_cost_squares,
  coalesce(sum(round(ln_revenue * ln_revenue, 9)::decimal(18, 9)), 0)::decimal(18, 9)
    as ln_revenue_squares,
  coalesce(sum(round(ln_cost * ln_revenue, 9)::decimal(18, 9)), 0)::decimal(18, 9) as ln_products
from logged
group by size_rank, date, channel
