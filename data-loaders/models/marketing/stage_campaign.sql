-- @description Delivered campaigns with typed values, the standard channel and the rule that rejects them.
-- @grain one delivered row
-- @materialized table
-- @inputs raw_campaigns, raw_aliases
with typed as (
  select
    *,
    try_cast(cost as decimal(15, 2)) as cost_value,
    try_cast(date as date) as date_value,
    lower(trim(raw_campaigns.channel)) as spelling
  from raw_campaigns
),
known as (
  select
    typed.* exclude (spelling),
    spelling,
    case
      when spelling is null then null
      else coalesce(raw_aliases.channel, 'Other')
    end as channel_found,
    -- Two unknown channels of one launch are no repetition.
    coalesce(raw_aliases.channel, spelling) as channel_key
  from typed
  left join raw_aliases using (spelling)
),
judged as (
  select
    *,
    case
      when campaign_name is null then 'missing_name'
      when cost is null then 'missing_cost'
      when cost_value is null then 'cost_not_a_number'
      when cost_value < 0 then 'negative_cost'
      when revenue is null then 'missing_revenue'
      when date_value is null then 'bad_date'
    end as value_rule
  from known
),
ordered as (
  select
    *,
    value_rule is null and row_number() over (
      partition by campaign_name, date_value, channel_key, value_rule is null
      order by row_number
    ) > 1 as is_repeat
  from judged
)
select
  row_number,
  id,
  batch,
  campaign_name,
  channel as channel_raw,
  spelling,
  channel_found,
  -- The most common channel; among equally common ones the first by name.
  coalesce(channel_found, (
    select channel_found
    from ordered
    where value_rule is null and not is_repeat and channel_found is not null
    group by channel_found
    order by count(*) desc, channel_found
    limit 1
  )) as channel,
  cost as cost_raw,
  cost_value as cost,
  impressions,
  clicks,
  conversions,
  revenue,
  date as date_raw,
  date_value as date,
  description,
  coalesce(value_rule, if(is_repeat, 'repeated_row', null)) as reject_rule
from ordered
