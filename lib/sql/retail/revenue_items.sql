-- Products and customers by what they bring and what comes back: how few carry the shop, and which
-- come back most.
-- Listed are those that end a hundredth of the items with net revenue above 0, best first, and the 200
-- products with the highest value taken back. Lines without a customer are in no customer's share.
-- @question How few products and customers carry the shop, and which products come back?
-- @grain one row per product or customer that is listed
-- @tables fact_line, agg_invoice, dim_product
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column kind varchar : product or customer
-- @column product varchar : description of the product; null for a customer
-- @column code varchar : its code
-- @column percent integer : hundredth that it ends, from 1 to 100; null when it ends none
-- @column share_of_items double : items up to here ÷ all items; null without net revenue
-- @column share_of_revenue double : their net revenue ÷ net revenue of all items
-- @column items bigint count : products or customers with net revenue above 0
-- @column needed bigint count : the fewest that bring 80 %
-- @column needed_share double : needed ÷ items
-- @column top_share double : net revenue of the best fifth of items ÷ net revenue of all
-- @column top_share_sd double : standard deviation of what each item contributes to top_share, linearised; null below two items
-- @column returned_place integer : place by value taken back, from 1 to 200; null beyond
-- @column sales double : value of the lines that sold
-- @column returned double : value of the lines that took back
-- @column revenue double : sales less returned
-- @column sale_lines bigint count : lines that sold
-- @column return_lines bigint count : lines that took back
-- @column lines bigint count : both
-- @column return_share double : return_lines ÷ lines
-- @column all_return_share double : the same over all items of the kind
-- @column products bigint count : products compared
with items as (
  select
    'product' as kind,
    product_id as id,
    coalesce(sum(value), 0) as revenue,
    coalesce(sum(value) filter (is_return), 0) as taken,
    count(*) as lines,
    count(*) filter (is_return) as return_lines
  from fact_line
  where invoice_date >= coalesce($from, '0001-01-01')
    and invoice_date < coalesce($to, '9999-12-31')
    and (len($countries) = 0 or list_contains($countries, country))
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
    and flags & (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
      + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
      + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
      + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
      + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint = 0
  group by product_id
  union all
  select
    'customer',
    customer_id,
    sum(value),
    coalesce(sum(value) filter (is_return), 0),
    sum(lines),
    coalesce(sum(lines) filter (is_return), 0)
  from agg_invoice
  where invoice_date >= coalesce($from, '0001-01-01')
    and invoice_date < coalesce($to, '9999-12-31')
    and (len($countries) = 0 or list_contains($countries, country))
    and (not list_contains($only, 'sales') or not is_return)
    and customer_id is not null
    and flags & (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
      + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
      + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
      + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
      + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint = 0
  group by customer_id
),
totals as (
  select
    kind,
    count(*) as compared,
    count(*) filter (revenue > 0) as items,
    sum(revenue) filter (revenue > 0) as total,
    sum(return_lines) / sum(lines) as all_return_share
  from items
  group by kind
),
ranked as (
  select
    kind,
    id,
    revenue,
    row_number() over best as place,
    sum(revenue) over best as cumulative
  from items
  where revenue > 0
  window best as (partition by kind order by revenue desc, id rows unbounded preceding)
),
carriers as (
  select kind, count(*) filter (cumulative - revenue < 0.8 * total) as needed
  from ranked
  join totals using (kind)
  group by kind
),
marked as (
  select kind, revenue::double as revenue, place <= ceil(items / 5) as is_top
  from ranked
  join totals using (kind)
),
fifths as (
  select
    kind,
    sum(revenue) filter (is_top) / sum(revenue) as top_share,
    min(revenue) filter (is_top) as least,
    count(*) filter (is_top) / count(*) as part,
    avg(revenue) as mean
  from marked
  group by kind
),
-- Kovačević & Binder (1997), Variance estimation for measures of income inequality, J. Official
-- Statistics 13: the share of the top is about the mean of these contributions.
contributions as (
  select
    kind,
    top_share,
    (if(is_top, revenue - least, 0) + part * least - top_share * revenue) / mean as contribution
  from marked
  join fifths using (kind)
),
spreads as (
  select kind, any_value(top_share) as top_share, stddev_samp(contribution) as top_share_sd
  from contributions
  group by kind
),
ends as (
  select kind, id, place, cumulative, ceil(100 * place / items) as percent
  from ranked
  join totals using (kind)
  where ceil(100 * place / items) < ceil(100 * (place + 1) / items)
),
taken_back as (
  select kind, id, row_number() over (order by taken, id) as returned_place
  from items
  where kind = 'product'
  qualify returned_place <= 200
)
select
  kind,
  product,
  code,
  percent::integer as percent,
  place / items as share_of_items,
  cumulative::double / total::double as share_of_revenue,
  items,
  needed,
  needed / nullif(items, 0) as needed_share,
  top_share,
  top_share_sd,
  returned_place::integer as returned_place,
  (revenue - taken)::double as sales,
  (0 - taken)::double as returned,
  revenue::double as revenue,
  (lines - return_lines)::bigint as sale_lines,
  return_lines::bigint as return_lines,
  lines::bigint as lines,
  return_lines / lines as return_share,
  all_return_share,
  compared as products
from ends
full join taken_back using (kind, id)
join items using (kind, id)
join totals using (kind)
left join carriers using (kind)
left join spreads using (kind)
left join dim_product on product_id = if(kind = 'product', id, null)
order by kind desc, percent, returned_place
