-- Headline figures of the lines, over all and by country: revenue, orders, customers, returns.
-- Net revenue is the value of the lines that no applied rule sets aside; returns count as negative on
-- the day they came. An order is an invoice that sold something.
-- @question How is the shop doing, and where do its customers buy?
-- @grain one row for all countries (country null), then one per country
-- @tables agg_invoice, dim_rule
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column country varchar : country as the file writes it; null for all
-- @column first_day date : day of the first invoice counted; null when there is none
-- @column last_day date : day of the last
-- @column currency varchar : what amounts are in
-- @column revenue double : sales less returns; null without lines
-- @column sales double : value of the lines that sold
-- @column share double : sales ÷ sales of all countries
-- @column returned double : value of the lines that took back, as a positive number
-- @column return_share double : returned ÷ sales
-- @column orders bigint count : invoices that sold something
-- @column return_invoices bigint count : invoices that took something back
-- @column mean_order double : sales ÷ orders
-- @column buyers bigint count : customers with an order, and each order that names none
-- @column buyer_sd double : standard deviation of what each buyer contributes to mean_order, linearised; null below two
-- @column customers bigint count : customers with an order
-- @column known_share double : share of sales whose customer is known
-- @column lines bigint count : lines counted
-- @column lines_aside bigint count : lines that the applied rules set aside
with parts as (
  select
    *,
    flags & (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
      + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
      + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
      + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
      + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint = 0 as counts
  from agg_invoice
  where invoice_date >= coalesce($from, '0001-01-01')
    and invoice_date < coalesce($to, '9999-12-31')
    and (len($countries) = 0 or list_contains($countries, country))
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
),
invoices as (
  select
    invoice_id,
    any_value(invoice_date) as day,
    any_value(country) as country,
    any_value(is_return) as is_return,
    any_value(customer_id) as customer_id,
    sum(value) filter (counts) as value,
    coalesce(sum(lines) filter (counts), 0)::bigint as lines,
    coalesce(sum(lines) filter (not counts), 0)::bigint as lines_aside
  from parts
  group by invoice_id
),
by_buyer as (
  select
    grouping(country) as is_all,
    country,
    coalesce(customer_id, 0 - invoice_id) as buyer,
    buyer > 0 as is_known,
    min(day) filter (lines > 0) as first_day,
    max(day) filter (lines > 0) as last_day,
    sum(value) as revenue,
    coalesce(sum(value) filter (not is_return), 0) as sales,
    coalesce(sum(value) filter (is_return), 0) as taken,
    count(value) filter (not is_return) as orders,
    count(value) filter (is_return) as return_invoices,
    sum(lines) as lines,
    sum(lines_aside) as lines_aside
  from invoices
  group by grouping sets ((buyer), (country, buyer))
)
select
  country,
  min(first_day) as first_day,
  max(last_day) as last_day,
  (select any_value(currency) from dim_rule) as currency,
  sum(revenue)::double as revenue,
  coalesce(sum(sales), 0)::double as sales,
  sum(sales) / nullif(max(sum(sales)) filter (is_all = 1) over (), 0) as share,
  (0 - coalesce(sum(taken), 0))::double as returned,
  (0 - sum(taken)) / nullif(sum(sales), 0) as return_share,
  coalesce(sum(orders), 0)::bigint as orders,
  coalesce(sum(return_invoices), 0)::bigint as return_invoices,
  sum(sales) / nullif(sum(orders), 0) as mean_order,
  count(*) filter (orders > 0) as buyers,
  -- Of sales − orders × mean_order, whose mean is 0; rounding may leave less than nothing.
  sqrt(abs(
    var_samp(sales) filter (orders > 0)
    - 2 * mean_order * covar_samp(sales, orders) filter (orders > 0)
    + mean_order ** 2 * var_samp(orders) filter (orders > 0)
  )) * buyers / sum(orders) as buyer_sd,
  count(*) filter (orders > 0 and is_known) as customers,
  sum(sales) filter (is_known) / nullif(sum(sales), 0) as known_share,
  coalesce(sum(lines), 0)::bigint as lines,
  coalesce(sum(lines_aside), 0)::bigint as lines_aside
from by_buyer
full join (select 1 as is_all) using (is_all)
group by is_all, country
order by is_all desc, sales desc, country
