-- How closely the measures of a campaign go together.
-- @question Which measures move together?
-- @grain one row per ordered pair of measures
-- @tables agg_channel_day_products
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000, 100000 or 1000000; empty means 100000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param channels varchar[] = [] : channels; empty means all
-- @column first varchar : one measure
-- @column second varchar : the other measure
-- @column correlation double : Pearson's r; 1 of a measure with itself, null where one does not vary
-- @column campaigns bigint count : campaigns whose counts are given and possible
with sums as (
  select
    sum(campaigns)::double as n,
    sum(cost_cents)::double as cost,
    sum(impressions)::double as impressions,
    sum(clicks)::double as clicks,
    sum(conversions)::double as conversions,
    sum(revenue_cents)::double as revenue,
    sum(cost_by_cost)::double as cost_by_cost,
    sum(cost_by_impressions)::double as cost_by_impressions,
    sum(cost_by_clicks)::double as cost_by_clicks,
    sum(cost_by_conversions)::double as cost_by_conversions,
    sum(cost_by_revenue)::double as cost_by_revenue,
    sum(impressions_by_impressions)::double as impressions_by_impressions,
    sum(impressions_by_clicks)::double as impressions_by_clicks,
    sum(impressions_by_conversions)::double as impressions_by_conversions,
    sum(impressions_by_revenue)::double as impressions_by_revenue,
    sum(clicks_by_clicks)::double as clicks_by_clicks,
    sum(clicks_by_conversions)::double as clicks_by_conversions,
    sum(clicks_by_revenue)::double as clicks_by_revenue,
    sum(conversions_by_conversions)::double as conversions_by_conversions,
    sum(conversions_by_revenue)::double as conversions_by_revenue,
    sum(revenue_by_revenue)::double as revenue_by_revenue
  from agg_channel_day_products
  where size_rank = coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and ($from is null or date >= $from)
    and ($to is null or date < $to)
    and (len($channels) = 0 or list_contains($channels, channel))
),
pairs as (
  select
    unnest(['cost', 'cost', 'cost', 'cost', 'impressions', 'impressions', 'impressions', 'clicks', 'clicks', 'conversions']) as first,
    unnest(['impressions', 'clicks', 'conversions', 'revenue', 'clicks', 'conversions', 'revenue', 'conversions', 'revenue', 'revenue']) as second,
    unnest([
      (n * cost_by_impressions - cost * impressions)
        / nullif(sqrt(greatest(n * cost_by_cost - cost * cost, 0) * greatest(n * impressions_by_impressions - impressions * impressions, 0)), 0),
      (n * cost_by_clicks - cost * clicks)
        / nullif(sqrt(greatest(n * cost_by_cost - cost * cost, 0) * greatest(n * clicks_by_clicks - clicks * clicks, 0)), 0),
      (n * cost_by_conversions - cost * conversions)
        / nullif(sqrt(greatest(n * cost_by_cost - cost * cost, 0) * greatest(n * conversions_by_conversions - conversions * conversions, 0)), 0),
      (n * cost_by_revenue - cost * revenue)
        / nullif(sqrt(greatest(n * cost_by_cost - cost * cost, 0) * greatest(n * revenue_by_revenue - revenue * revenue, 0)), 0),
      (n * impressions_by_clicks - impressions * clicks)
        / nullif(sqrt(greatest(n * impressions_by_impressions - impressions * impressions, 0) * greatest(n * clicks_by_clicks - clicks * clicks, 0)), 0),
      (n * impressions_by_conversions - impressions * conversions)
        / nullif(sqrt(greatest(n * impressions_by_impressions - impressions * impressions, 0) * greatest(n * conversions_by_conversions - conversions * conversions, 0)), 0),
      (n * impressions_by_revenue - impressions * revenue)
        / nullif(sqrt(greatest(n * impressions_by_impressions - impressions * impressions, 0) * greatest(n * revenue_by_revenue - revenue * revenue, 0)), 0),
      (n * clicks_by_conversions - clicks * conversions)
        / nullif(sqrt(greatest(n * clicks_by_clicks - clicks * clicks, 0) * greatest(n * conversions_by_conversions - conversions * conversions, 0)), 0),
      (n * clicks_by_revenue - clicks * revenue)
        / nullif(sqrt(greatest(n * clicks_by_clicks - clicks * clicks, 0) * greatest(n * revenue_by_revenue - revenue * revenue, 0)), 0),
      (n * conversions_by_revenue - conversions * revenue)
        / nullif(sqrt(greatest(n * conversions_by_conversions - conversions * conversions, 0) * greatest(n * revenue_by_revenue - revenue * revenue, 0)), 0)
    ]) as correlation,
    n::bigint as campaigns
  from sums
  where n > 0
),
both_ways as (
  select first, second, correlation, campaigns
  from pairs
  union all
  select second, first, correlation, campaigns
  from pairs
  union all
  select distinct unnest([first, second]) as measure, measure, 1, campaigns
  from pairs
)
select first, second, correlation, campaigns
from both_ways
order by
  list_position(['cost', 'impressions', 'clicks', 'conversions', 'revenue'], first),
  list_position(['cost', 'impressions', 'clicks', 'conversions', 'revenue'], second)
