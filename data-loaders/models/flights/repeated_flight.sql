-- @description Flights that equal an earlier raw row in all five columns.
-- @grain one repeated flight
-- @materialized table
-- @inputs stage_flight
with candidate_hashes as (
  -- Hashes find the few candidates; the window below compares their values.
  select hash(departed_at, delay, distance, origin, destination) as row_hash
  from stage_flight
  where reject_rule is null
  group by row_hash
  having count(*) > 1
),
candidates as (
  select *
  from stage_flight
  where reject_rule is null
    and hash(departed_at, delay, distance, origin, destination) in (
      select row_hash from candidate_hashes
    )
),
numbered as (
  select
    flight_id,
    row_number() over (
      partition by departed_at, delay, distance, origin, destination
      order by flight_id
    ) as copy
  from candidates
)
select flight_id
from numbered
where copy > 1
