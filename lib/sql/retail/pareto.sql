-- How few products and customers bring how much of revenue: the curve at each hundredth, and the
-- fewest that bring 80 %.
-- Products and customers with net revenue above 0, best first. Lines without a customer are in no
-- customer's share.
-- @question How few products and customers carry the shop?
-- @grain one row per kind (product, customer) and hundredth of them
-- @tables fact_line
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column kind varchar : product or customer
-- @column percent integer : hundredth, from 1 to 100
-- @column share_of_items double : items up to here ÷ all items
-- @column share_of_revenue double : their net revenue ÷ net revenue of all items
-- @column items bigint count : products or customers with net revenue above 0
-- @column needed bigint count : the fewest that bring 80 %
-- @column needed_share double : needed ÷ items
with applied as (
  select (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
    + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
    + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
    + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
    + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint as mask
),
amounts as (
  select
    if(grouping(product_id) = 0, 'product', 'customer') as kind,
    coalesce(product_id, customer_id) as id,
    sum(value) as value
  from fact_line, applied
  where ($from is null or invoice_date >= $from)
    and ($to is null or invoice_date < $to)
    and (len($countries) = 0 or list_contains($countries, country))
    and flags & mask = 0
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
  group by grouping sets (product_id, customer_id)
  having sum(value) > 0
    and coalesce(product_id, customer_id) is not null
),
ranked as (
  select
    kind,
    value,
    row_number() over best as place,
    count(*) over (partition by kind) as items,
    sum(value) over best as cumulative,
    sum(value) over (partition by kind) as total
  from amounts
  window best as (partition by kind order by value desc, id rows unbounded preceding)
)
select
  kind,
  ceil(100 * place / items)::integer as percent,
  max(place) / any_value(items) as share_of_items,
  max(cumulative)::double / any_value(total)::double as share_of_revenue,
  any_value(items) as items,
  any_value(needed) as needed,
  any_value(needed) / any_value(items) as needed_share
from (
  select *, count(*) filter (cumulative - value < 0.8 * total) over (partition by kind) as needed
  from ranked
)
group by kind, percent
order by kind desc, percent
