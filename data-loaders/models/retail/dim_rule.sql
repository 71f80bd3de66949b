-- @description Rules that set lines aside, in the order in which their effect is told.
-- @grain one rule
-- @materialized table
-- @inputs raw_lines
-- @parameters currency
with rules (place, rule, title, description) as (
  values
    (1, 'repeated_line', 'Repeated lines',
      'Equals an earlier line in every column: entered twice, or bought twice; lines cannot tell.'),
    (2, 'service_line', 'Services', 'Postage, fees and manual entries, by their code.'),
    (3, 'adjustment', 'Adjustments', 'Invoice begins with a letter other than C.'),
    (4, 'price_not_positive', 'Prices not above zero', 'Gifts, samples and write-offs.'),
    (5, 'quantity_sign', 'Quantities of the wrong sign',
      'A sale of nothing or less, or a cancellation of more than nothing.')
)
select
  place::smallint as place,
  (1 << (place - 1))::smallint as bit,
  rule,
  title,
  description,
  getvariable('currency') as currency
from rules
