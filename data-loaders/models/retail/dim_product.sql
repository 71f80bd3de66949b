-- @description Products that lines name, with the description that most of their lines have.
-- @grain one product
-- @materialized table
-- @inputs stage_line
with wordings as (
  select product, trim(description) as description, count(*) as lines
  from stage_line
  where reject_rule is null
  group by all
),
named as (
  select
    product,
    first(description order by description is null, lines desc, description) as description
  from wordings
  group by product
)
select
  row_number() over (order by product)::integer as product_id,
  product as code,
  coalesce(description, product) as product
from named
