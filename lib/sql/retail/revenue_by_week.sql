-- Net revenue and orders by week, Monday to Sunday; only weeks that lie wholly in the range.
-- Weeks without an invoice are 0.
-- @question How does revenue develop from week to week?
-- @grain one row per full week
-- @tables agg_invoice, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column week date : Monday of the week
-- @column revenue double : sales less returns
-- @column orders bigint count : invoices that sold something
with weeks as (
  select date_trunc('week', date)::date as week
  from dim_date
  where date >= coalesce($from, '0001-01-01')
    and date < coalesce($to, '9999-12-31')
  group by week
  having count(*) = 7
),
sums as (
  select
    date_trunc('week', invoice_date)::date as week,
    sum(value) as revenue,
    count(distinct invoice_id) filter (not is_return) as orders
  from agg_invoice
  where invoice_date >= coalesce($from, '0001-01-01')
    and invoice_date < coalesce($to, '9999-12-31')
    and (len($countries) = 0 or list_contains($countries, country))
    and flags & (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
      + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
      + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
      + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
      + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint = 0
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
  group by week
)
select
  weeks.week,
  coalesce(revenue, 0)::double as revenue,
  coalesce(orders, 0) as orders
from weeks
left join sums on sums.week = weeks.week
order by weeks.week
