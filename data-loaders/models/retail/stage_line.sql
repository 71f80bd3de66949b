-- @description Transaction lines, parsed, with the rule that rejects them and the rules that set them aside.
-- @grain one raw line
-- @materialized table
-- @inputs raw_lines
-- @parameters serviceCodes
with habits as (
  -- Invoices of letters are adjustments only where the others are numbers; negative quantities are
  -- returns only where no invoice says so by its C.
  select
    avg(regexp_full_match(invoice, '[Cc]?[0-9]+')::integer) > 0.9 as are_numbers,
    bool_or(regexp_full_match(invoice, '[Cc][0-9]+')) as has_cancellations
  from raw_lines
),
texts as (
  select
    *,
    regexp_replace(quantity, '[\s£$€]', '', 'g') as quantity_text,
    regexp_replace(unit_price, '[\s£$€]', '', 'g') as price_text
  from raw_lines
),
parsed as (
  select
    line,
    invoice,
    product as product_text,
    upper(product) as product,
    description,
    has_spaces,
    quantity as quantity_raw,
    unit_price as price_raw,
    invoiced_at,
    invoice_ts,
    customer,
    coalesce(country, 'ZZ') as country,
    case
      when regexp_full_match(quantity_text, '-?\d{1,3}(,\d{3})+(\.\d+)?')
        then try_cast(replace(quantity_text, ',', '') as decimal(14, 3))
      else try_cast(replace(quantity_text, ',', '.') as decimal(14, 3))
    end as quantity,
    case
      when regexp_full_match(price_text, '-?\d{1,3}(,\d{3})+\.\d+')
        then try_cast(replace(price_text, ',', '') as decimal(14, 4))
      else try_cast(replace(price_text, ',', '.') as decimal(14, 4))
    end as unit_price,
    row_number() over (
      partition by invoice, product, description, quantity, unit_price, customer, invoiced_at, country
      order by line
    ) as copy
  from texts
),
judged as (
  select
    parsed.*,
    regexp_full_match(invoice, '[Cc][0-9]+') or (not has_cancellations and quantity < 0) as is_return,
    are_numbers and not regexp_full_match(invoice, '[Cc]?[0-9]+') as is_adjustment,
    case
      when invoice is null then 'invoice_missing'
      when product is null then 'product_missing'
      when invoice_ts is null then 'time_unreadable'
      when quantity is null then 'quantity_unreadable'
      when unit_price is null then 'price_unreadable'
    end as reject_rule
  from parsed, habits
)
select
  *,
  (if(copy > 1, 1, 0)
    + if(list_contains(string_split(getvariable('serviceCodes'), ','), product), 2, 0)
    + if(is_adjustment, 4, 0)
    + if(unit_price <= 0, 8, 0)
    + if((quantity <= 0) <> is_return, 16, 0))::smallint as flags
from judged
