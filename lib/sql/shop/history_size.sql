-- Size of the customer history, and how often segments change.
-- @question How large is the history, and how many changes does a customer have in a year?
-- @grain one row
-- @tables dim_customer_history
-- @param as_of date = @as_of : last day of the history
-- @column customers bigint count : customers
-- @column history_rows bigint count : rows, one per span of days
-- @column changes bigint count : changes, one less than the rows of each customer
-- @column customer_years double : years between registration and the last day, summed over customers
-- @column changes_per_year double : changes ÷ customer_years
-- @column current_rows bigint count : rows that still hold; one per customer
select
  count(distinct customer_id) as customers,
  count(*) as history_rows,
  history_rows - customers as changes,
  sum(least(valid_to, $as_of) - valid_from)::double / 365.25 as customer_years,
  changes / nullif(customer_years, 0) as changes_per_year,
  count(*) filter (is_current) as current_rows
from dim_customer_history
