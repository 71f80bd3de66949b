-- Spans were closed three days too late.
-- @table dim_customer_history
-- @kind wrong rule
-- @found_by dim_customer_history.spans_do_not_overlap
update dim_customer_history
set valid_to = valid_to + 3
where customer_id % 400 = 9
  and not is_current
