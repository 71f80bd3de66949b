-- @description What the generator planted.
-- @grain one planted effect
-- @materialized table
-- @inputs raw_planted_truth
select truth_id, subject, statement, value, unit, starts_at, ends_at
from raw_planted_truth
