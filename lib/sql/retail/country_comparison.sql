-- Sales, orders, customers and returns by country of the invoice.
-- @question Where do customers buy, and how much at a time?
-- @grain one row per country
-- @tables agg_invoice
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column country varchar : country as the file writes it
-- @column sales double : value of the lines that sold
-- @column share double : sales ÷ sales of all listed countries
-- @column orders bigint count : invoices that sold something
-- @column customers bigint count : customers with an order
-- @column mean_order double : sales ÷ orders
-- @column sd_order double : standard deviation of the value of an order; null for one order
-- @column returned double : value taken back
-- @column return_share double : returned ÷ sales
with applied as (
  select (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
    + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
    + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
    + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
    + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint as mask
),
invoices as (
  select
    invoice_id,
    any_value(country) as country,
    any_value(customer_id) as customer_id,
    any_value(is_return) as is_return,
    sum(value) as value
  from agg_invoice, applied
  where ($from is null or invoice_date >= $from)
    and ($to is null or invoice_date < $to)
    and (len($countries) = 0 or list_contains($countries, country))
    and flags & mask = 0
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
  group by invoice_id
)
select
  country,
  coalesce(sum(value) filter (not is_return), 0)::double as sales,
  coalesce(sum(value) filter (not is_return), 0)::double
    / nullif(sum(sum(value) filter (not is_return)) over (), 0)::double as share,
  count(*) filter (not is_return) as orders,
  count(distinct customer_id) filter (not is_return) as customers,
  sum(value) filter (not is_return)::double / nullif(count(*) filter (not is_return), 0) as mean_order,
  stddev_samp(value::double) filter (not is_return) as sd_order,
  (0 - coalesce(sum(value) filter (is_return), 0))::double as returned,
  (0 - coalesce(sum(value) filter (is_return), 0))::double
    / nullif(sum(value) filter (not is_return), 0) as return_share
from invoices
group by country
order by sales desc, country
