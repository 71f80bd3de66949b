-- What the references rest on.
-- @question Where do the references come from?
-- @grain one row per tool or kind of reference
-- @tables fact_reference
-- @column kind varchar : tool, published figure or definition
-- @column reference_values bigint count : values
-- @column methods bigint count : methods that have some of them
-- @column value_share double : values ÷ all values
select
  kind,
  count(*) as reference_values,
  count(distinct method) as methods,
  count(*) / nullif(sum(count(*)) over (), 0) as value_share
from fact_reference
group by kind
order by reference_values desc, kind
