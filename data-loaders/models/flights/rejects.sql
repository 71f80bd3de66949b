-- @description Raw rows that a rule rejected, flagged or repaired, with the value at fault.
-- @grain one raw row and rule
-- @materialized table
-- @inputs stage_flight, repeated_flight, route, dim_date, raw_airports
with rejected as (
  select
    flight_id,
    reject_rule as rule,
    case reject_rule
      when 'missing_value' then
        case
          when departed_at is null then 'date'
          when delay is null then 'delay'
          when distance is null then 'distance'
          when origin is null then 'origin'
          else 'destination'
        end
      when 'outside_period' then 'date'
      when 'same_airport' then 'destination'
      when 'distance_out_of_range' then 'distance'
      else 'delay'
    end as column_name
  from stage_flight
  where reject_rule is not null
),
odd_routes as (
  select
    *,
    abs(distance - great_circle_mi) > 10 + 0.02 * great_circle_mi as is_far_off
  from route
  where not is_known or is_far_off
),
flagged as (
  select flight_id, delay_class as rule, 'delay' as column_name
  from stage_flight
  where reject_rule is null and delay_class <> 'plausible'
  union all
  select flight_id, 'repeated_row', 'date'
  from repeated_flight
  union all
  select flight_id, 'partial_day', 'date'
  from stage_flight
  where reject_rule is null
    and departed_at::date in (select date from dim_date where is_partial)
  union all
  select flight_id, 'unknown_airport', 'origin'
  from stage_flight
  join odd_routes using (origin, destination, distance)
  where reject_rule is null and not is_known
  union all
  select flight_id, 'distance_mismatch', 'distance'
  from stage_flight
  join odd_routes using (origin, destination, distance)
  where reject_rule is null and is_far_off
),
found as (
  select *, 'reject' as action from rejected
  union all
  select *, 'flag' from flagged
)
select
  'flights' as source,
  flight_id::varchar as row,
  rule,
  column_name,
  case
    when rule = 'missing_value' then null
    when rule in ('unknown_airport', 'same_airport') then origin || '-' || destination
    when column_name = 'date' then departed_at::varchar
    when column_name = 'delay' then delay::varchar
    else origin || '-' || destination || ' ' || distance
  end as value,
  action
from found
join stage_flight using (flight_id)
union all
select 'airports', iata, 'state_written_na', 'state', state, 'repair'
from raw_airports
where state = 'NA'
