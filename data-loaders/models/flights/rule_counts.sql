-- @description Rows in, affected and out for every cleaning rule, rules without findings included.
-- @grain one cleaning rule
-- @materialized table
-- @inputs raw_flights, raw_airports, rejects
with rules (step, rule, action, description) as (
  values
    ('flights', 'missing_value', 'reject',
      'Date, delay, distance, origin or destination is missing.'),
    ('flights', 'outside_period', 'reject',
      'Departure lies outside the period that the file is for.'),
    ('flights', 'same_airport', 'reject', 'Origin and destination are the same airport.'),
    ('flights', 'distance_out_of_range', 'reject', 'Distance is not between 1 and 6,000 miles.'),
    ('flights', 'delay_out_of_range', 'reject', 'Delay is more than two days, early or late.'),
    ('flights', 'repeated_row', 'flag',
      'Equals an earlier row in all five columns; kept, because rows carry no flight number and two aircraft may share all five.'),
    ('flights', 'early_over_2h', 'flag',
      'Arrived more than two hours early: hardly possible, probably a day too early.'),
    ('flights', 'day_shift_suspected', 'flag',
      'Left within half an hour before midnight and arrived 23 to 25 hours late: probably booked one day late.'),
    ('flights', 'late_over_12h', 'flag', 'Arrived 12 hours or more late; rare, but it happens.'),
    ('flights', 'partial_day', 'flag',
      'Day has fewer than half the flights of the median day.'),
    ('flights', 'unknown_airport', 'flag', 'Origin or destination is not in the airport list.'),
    ('flights', 'distance_mismatch', 'flag',
      'Distance differs from the great circle by more than 10 miles plus 2 %.'),
    ('airports', 'state_written_na', 'repair',
      'State is written NA; stored as missing.')
),
totals (step, rows_in) as (
  select 'flights', count(*) from raw_flights
  union all
  select 'airports', count(*) from raw_airports
),
findings as (
  select source, rule, count(*) as rows_affected
  from rejects
  group by source, rule
)
select
  step,
  rules.rule,
  description,
  action,
  rows_in,
  coalesce(rows_affected, 0) as rows_affected,
  rows_in - if(action = 'reject', coalesce(rows_affected, 0), 0) as rows_out,
  coalesce(coalesce(rows_affected, 0) / nullif(rows_in, 0), 0) as affected_share
from rules
join totals using (step)
left join findings on findings.source = rules.step and findings.rule = rules.rule
