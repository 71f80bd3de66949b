-- What each channel cost and brought, and how its revenue answers to its spend.
-- @question What does each channel return, how surely, and what would more money bring?
-- @grain one row per channel
-- @tables agg_channel_day, agg_channel_day_response, planted_truth
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000, 100000 or 1000000; empty means 100000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @column channel varchar : channel
-- @column place bigint : order of the channels by ROI, from 1
-- @column campaigns bigint count : campaigns
-- @column cost double USD : spend
-- @column revenue double USD : revenue
-- @column conversions double count : orders
-- @column roi double : (revenue − cost) ÷ cost of the sums; null when cost is 0
-- @column roas double : revenue ÷ cost of the sums; null when cost is 0
-- @column cpa double USD : cost ÷ orders where both are given and possible; null without orders
-- @column conversion_rate double : orders ÷ clicks where both are given and possible; null without clicks
-- @column portfolio_cost double USD : spend of all channels
-- @column portfolio_revenue double USD : revenue of all channels
-- @column portfolio_roi double : ROI of all channels together
-- @column cost_squares double USD² : sum of squared costs
-- @column revenue_squares double USD² : sum of squared revenues
-- @column products double USD² : sum of cost times revenue
-- @column fitted bigint count : campaigns with channel, cost, orders and revenue that the response curve rests on
-- @column fitted_months bigint count : months that they lie in
-- @column sxx double : squared deviations of ln cost from its mean of the channel and month
-- @column sxy double : products of the deviations of ln cost and ln revenue + 1 ÷ 2 orders
-- @column syy double : squared deviations of ln revenue
-- @column planted_elasticity double : elasticity that the generator planted; null for Other
-- @column planted_roi double : ROI that it planted for 39 campaigns; null for Other
with months as (
  select
    channel,
    date_trunc('month', date) as month,
    sum(campaigns) as campaigns,
    sum(cost) as cost,
    sum(revenue) as revenue,
    sum(conversions) as conversions,
    sum(valid_cost) as valid_cost,
    sum(valid_clicks) as valid_clicks,
    sum(valid_conversions) as valid_conversions,
    sum(cost_squares) as cost_squares,
    sum(revenue_squares) as revenue_squares,
    sum(products) as products,
    sum(fitted) as fitted,
    sum(ln_cost)::double as ln_cost,
    sum(ln_revenue)::double as ln_revenue,
    sum(ln_cost_squares)::double as ln_cost_squares,
    sum(ln_revenue_squares)::double as ln_revenue_squares,
    sum(ln_products)::double as ln_products
  from agg_channel_day
  join agg_channel_day_response using (size_rank, date, channel)
  where size_rank = coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and ($from is null or date >= $from)
    and ($to is null or date < $to)
  group by channel, month
),
channels as (
  select
    channel,
    sum(campaigns)::bigint as campaigns,
    sum(cost)::double as cost,
    sum(revenue)::double as revenue,
    sum(conversions)::double as conversions,
    sum(valid_cost)::double / nullif(sum(valid_conversions), 0)::double as cpa,
    sum(valid_conversions)::double / nullif(sum(valid_clicks), 0)::double as conversion_rate,
    sum(cost_squares)::double as cost_squares,
    sum(revenue_squares)::double as revenue_squares,
    sum(products)::double as products,
    sum(fitted)::bigint as fitted,
    count(*) filter (fitted > 0) as fitted_months,
    greatest(0, sum(ln_cost_squares - ln_cost * ln_cost / nullif(fitted, 0))) as sxx,
    sum(ln_products - ln_cost * ln_revenue / nullif(fitted, 0)) as sxy,
    greatest(0, sum(ln_revenue_squares - ln_revenue * ln_revenue / nullif(fitted, 0))) as syy
  from months
  group by channel
),
planted as (
  select
    name as channel,
    max(value) filter (parameter = 'elasticity') as planted_elasticity,
    max(value) filter (parameter = 'roi') as planted_roi
  from planted_truth
  where kind = 'channel'
  group by name
)
select
  channel,
  row_number() over (order by (revenue - cost) / nullif(cost, 0) desc nulls last, channel) as place,
  campaigns,
  cost,
  revenue,
  conversions,
  (revenue - cost) / nullif(cost, 0) as roi,
  revenue / nullif(cost, 0) as roas,
  cpa,
  conversion_rate,
  sum(cost) over (order by channel rows between unbounded preceding and unbounded following) as portfolio_cost,
  sum(revenue) over (order by channel rows between unbounded preceding and unbounded following) as portfolio_revenue,
  sum(revenue - cost) over (order by channel rows between unbounded preceding and unbounded following)
    / nullif(sum(cost) over (order by channel rows between unbounded preceding and unbounded following), 0) as portfolio_roi,
  cost_squares,
  revenue_squares,
  products,
  fitted,
  fitted_months,
  sxx,
  sxy,
  syy,
  planted_elasticity,
  planted_roi
from channels
left join planted using (channel)
order by place
