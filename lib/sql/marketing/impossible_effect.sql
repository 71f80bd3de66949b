-- Rates with and without the rows whose counts are impossible or were filled in.
-- @question What would impossible and filled-in counts do to the rates?
-- @grain one row per channel
-- @tables agg_channel_day, dim_channel
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000, 100000 or 1000000; empty means 100000
-- @column channel varchar : channel
-- @column ctr double : clicks ÷ impressions over rows whose counts are given and possible
-- @column ctr_all double : clicks ÷ impressions over all rows
-- @column conversion_rate double : conversions ÷ clicks over rows whose counts are given and possible
-- @column conversion_rate_all double : conversions ÷ clicks over all rows
select
  channel,
  sum(valid_clicks) / nullif(sum(valid_impressions), 0)::double as ctr,
  sum(clicks) / nullif(sum(impressions), 0)::double as ctr_all,
  sum(valid_conversions) / nullif(sum(valid_clicks), 0)::double as conversion_rate,
  sum(conversions) / nullif(sum(clicks), 0)::double as conversion_rate_all
from agg_channel_day
join dim_channel using (channel)
where size_rank = coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
group by channel, position
order by position
