-- @description Rows in, affected and out of the shop's cleaning rules, as they are.
-- @grain one cleaning rule
-- @materialized table
-- @inputs raw_rule_counts
select step, rule, description, action, rows_in, rows_affected, rows_out, affected_share
from raw_rule_counts
