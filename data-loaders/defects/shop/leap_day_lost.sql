-- The leap day is not in the calendar.
-- @table dim_date
-- @kind lost row
-- @found_by dim_date.days_without_gap, fact_order.day_exists, fact_order_item.day_exists
delete from dim_date
where date = date '2024-02-29'
