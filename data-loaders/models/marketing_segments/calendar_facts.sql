-- @description The as-of date: the one of the customers.
-- @grain one row
-- @materialized table
-- @inputs raw_fact_customer
-- @parameters asOf
select getvariable('asOf')::date as as_of, null::date as partial_from
