-- @description Raw flights with typed columns, the rule that rejects them and the class of their delay.
-- @grain one raw row
-- @materialized view
-- @inputs raw_flights
-- @parameters periodFrom, periodTo
select
  row_number as flight_id,
  date as departed_at,
  delay,
  distance,
  origin,
  destination,
  case
    when date is null or delay is null or distance is null or origin is null or destination is null
      then 'missing_value'
    when date < getvariable('periodFrom')::timestamp or date >= getvariable('periodTo')::timestamp
      then 'outside_period'
    when origin = destination then 'same_airport'
    -- The longest US domestic flight is under 5,000 miles.
    when distance not between 1 and 6000 then 'distance_out_of_range'
    when delay not between -2880 and 2880 then 'delay_out_of_range'
  end as reject_rule,
  case
    when delay < -120 then 'early_over_2h'
    -- Nightly departures around 24:00 whose arrival was booked one day late.
    when delay between 1380 and 1500 and (hour(date) * 60 + minute(date) + 30) % 1440 <= 30
      then 'day_shift_suspected'
    when delay >= 720 then 'late_over_12h'
    else 'plausible'
  end as delay_class
from raw_flights
