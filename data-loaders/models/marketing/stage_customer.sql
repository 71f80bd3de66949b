-- @description Delivered customers with the standard gender and the rule that rejects them.
-- @grain one delivered row
-- @materialized table
-- @inputs raw_customers
with judged as (
  select
    *,
    case lower(trim(gender))
      when 'f' then 'Female'
      when 'm' then 'Male'
      when 'o' then 'Other'
      else gender
    end as gender_found,
    case
      when revenue is null then 'missing_revenue'
      when age not between 16 and 110 then 'impossible_age'
    end as value_rule
  from raw_customers
)
select
  * exclude (value_rule),
  coalesce(value_rule, if(
    value_rule is null and row_number() over (
      partition by id, value_rule is null
      order by row_number
    ) > 1,
    'repeated_customer',
    null
  )) as reject_rule
from judged
