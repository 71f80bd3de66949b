-- @description Delivered rows that a rule rejected, repaired or flagged, with the value at fault.
-- @grain one delivered row and rule
-- @materialized table
-- @inputs stage_campaign, fact_campaign, stage_customer
with accepted as (
  select stage_campaign.*, fact_campaign.is_cost_outlier
  from stage_campaign
  join fact_campaign on fact_campaign.campaign_id = stage_campaign.id
  where reject_rule is null
),
campaigns as (
  select
    row_number,
    reject_rule as rule,
    case reject_rule
      when 'missing_name' then 'campaign_name'
      when 'missing_revenue' then 'revenue'
      when 'bad_date' then 'date'
      when 'repeated_row' then 'campaign_name'
      else 'cost'
    end as column_name,
    case reject_rule
      when 'cost_not_a_number' then cost_raw
      when 'negative_cost' then cost_raw
      when 'bad_date' then date_raw
      when 'repeated_row' then campaign_name || ', ' || date_raw || ', ' || coalesce(channel_raw, '')
    end as value,
    'reject' as action
  from stage_campaign
  where reject_rule is not null
  union all
  select row_number, 'missing_impressions', 'impressions', null, 'repair'
  from accepted
  where impressions is null
  union all
  select row_number, 'missing_clicks', 'clicks', null, 'repair'
  from accepted
  where clicks is null
  union all
  select row_number, 'missing_conversions', 'conversions', null, 'repair'
  from accepted
  where conversions is null
  union all
  select row_number, 'missing_channel', 'channel', null, 'repair'
  from accepted
  where channel_raw is null
  union all
  select row_number, 'channel_spelling', 'channel', channel_raw, 'repair'
  from accepted
  where channel_raw <> channel and channel <> 'Other'
  union all
  select row_number, 'unknown_channel', 'channel', channel_raw, 'repair'
  from accepted
  where channel_found = 'Other'
  union all
  select row_number, 'missing_description', 'description', null, 'repair'
  from accepted
  where description is null
  union all
  select row_number, 'cost_outlier', 'cost', cost_raw, 'flag'
  from accepted
  where is_cost_outlier
  union all
  select row_number, 'zero_cost', 'cost', cost_raw, 'flag'
  from accepted
  where cost = 0
  union all
  select row_number, 'zero_impressions', 'impressions', '0', 'flag'
  from accepted
  where impressions = 0
  union all
  select row_number, 'zero_clicks', 'clicks', '0', 'flag'
  from accepted
  where clicks = 0
  union all
  select row_number, 'clicks_above_impressions', 'clicks', clicks || ' of ' || impressions, 'flag'
  from accepted
  where clicks > impressions
  union all
  select row_number, 'conversions_above_clicks', 'conversions',
    conversions || ' of ' || clicks, 'flag'
  from accepted
  where conversions > clicks
),
customers as (
  select
    row_number,
    reject_rule as rule,
    case reject_rule
      when 'missing_revenue' then 'revenue'
      when 'impossible_age' then 'age'
      else 'id'
    end as column_name,
    case reject_rule
      when 'impossible_age' then age::varchar
      when 'repeated_customer' then id::varchar
    end as value,
    'reject' as action
  from stage_customer
  where reject_rule is not null
  union all
  select row_number, 'gender_spelling', 'gender', gender, 'repair'
  from stage_customer
  where reject_rule is null and gender <> gender_found
  union all
  select row_number, 'missing_gender', 'gender', null, 'repair'
  from stage_customer
  where reject_rule is null and gender is null
  union all
  select row_number, 'missing_country', 'country', null, 'repair'
  from stage_customer
  where reject_rule is null and country is null
  union all
  select row_number, 'missing_sessions', 'sessions', null, 'repair'
  from stage_customer
  where reject_rule is null and sessions is null
)
select 'campaigns' as source, row_number::varchar as row, rule, column_name, value, action
from campaigns
union all
select 'customers', row_number::varchar, rule, column_name, value, action
from customers
