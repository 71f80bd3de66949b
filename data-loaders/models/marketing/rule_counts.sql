-- @description Rows in, affected and out for every cleaning rule, rules without findings included.
-- @grain one cleaning rule
-- @materialized table
-- @inputs raw_campaigns, raw_customers, raw_settings, rejects
with rules (step, rule, action, description) as (
  values
    ('campaigns', 'missing_name', 'reject', 'Critical: a campaign without a name.'),
    ('campaigns', 'missing_cost', 'reject', 'Critical: a campaign without a cost.'),
    ('campaigns', 'missing_revenue', 'reject', 'Critical: a campaign without a revenue.'),
    ('campaigns', 'cost_not_a_number', 'reject',
      'Cost is text that is no number, so it is missing, and critical.'),
    ('campaigns', 'negative_cost', 'reject', 'Cost is below 0.'),
    ('campaigns', 'bad_date', 'reject', 'Date is missing or no day of the calendar.'),
    ('campaigns', 'repeated_row', 'reject',
      'Name, date and channel equal those of an earlier row; the first is kept.'),
    ('campaigns', 'missing_impressions', 'repair', 'Numeric: missing impressions become 0.'),
    ('campaigns', 'missing_clicks', 'repair', 'Numeric: missing clicks become 0.'),
    ('campaigns', 'missing_conversions', 'repair', 'Numeric: missing conversions become 0.'),
    ('campaigns', 'missing_channel', 'repair',
      'Categorical: a missing channel becomes the most common one.'),
    ('campaigns', 'channel_spelling', 'repair', 'A known spelling becomes its channel.'),
    ('campaigns', 'unknown_channel', 'repair', 'A channel that the map does not know becomes Other.'),
    ('campaigns', 'missing_description', 'repair',
      'Optional: a missing description becomes "No description".'),
    ('campaigns', 'cost_outlier', 'flag',
      'Cost lies more than ' || (select fence from raw_settings) || ' times the interquartile range beyond the quartiles; kept.'),
    ('campaigns', 'zero_cost', 'flag', 'Cost is 0: ROI and ROAS have no value.'),
    ('campaigns', 'zero_impressions', 'flag', 'Impressions are 0: the click-through rate has no value.'),
    ('campaigns', 'zero_clicks', 'flag', 'Clicks are 0: the conversion rate has no value.'),
    ('campaigns', 'clicks_above_impressions', 'flag', 'More clicks than impressions: impossible.'),
    ('campaigns', 'conversions_above_clicks', 'flag', 'More conversions than clicks: impossible.'),
    ('customers', 'missing_revenue', 'reject', 'Critical: a customer without a revenue.'),
    ('customers', 'impossible_age', 'reject', 'Age is not between 16 and 110.'),
    ('customers', 'repeated_customer', 'reject', 'Id equals that of an earlier row; the first is kept.'),
    ('customers', 'gender_spelling', 'repair', 'A letter becomes the word it stands for.'),
    ('customers', 'missing_gender', 'repair', 'A missing gender becomes Unknown.'),
    ('customers', 'missing_country', 'repair', 'A missing country becomes Unknown.'),
    ('customers', 'missing_sessions', 'repair', 'Numeric: missing sessions become 0.')
),
totals (step, rows_in) as (
  select 'campaigns', count(*) from raw_campaigns
  union all
  select 'customers', count(*) from raw_customers
),
findings as (
  select source, rule, count(*) as rows_affected
  from rejects
  group by source, rule
)
select
  step,
  rules.rule,
  description,
  action,
  rows_in,
  coalesce(rows_affected, 0) as rows_affected,
  rows_in - if(action = 'reject', coalesce(rows_affected, 0), 0) as rows_out,
  coalesce(coalesce(rows_affected, 0) / nullif(rows_in, 0), 0) as affected_share
from rules
join totals using (step)
left join findings on findings.source = rules.step and findings.rule = rules.rule
