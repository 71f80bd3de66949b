-- Punctuality of each airport of origin, with the spread from day to day that its uncertainty follows
-- from, and its delay by part of the day.
-- Flights of one day are late together, so the variance treats days, not flights, as drawn.
-- @question How punctual is each airport, how sure is that, and when in the day is it late?
-- @grain one row per airport of origin
-- @tables agg_airport_day, dim_airport
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param min_flights integer = 100 : airports with fewer flights are left out
-- @column iata varchar : code of the airport
-- @column city varchar : city; null when the code is unknown
-- @column flights bigint count : flights
-- @column days bigint days : days with flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column share_variance double : variance of on_time_share from its days; null with fewer than 20 days
-- @column late_60_share double : flights 60 minutes late or more ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
-- @column morning_delay_min double min : mean delay of departures scheduled from 5 to 11; null when none
-- @column afternoon_delay_min double min : mean delay of departures scheduled from 11 to 17; null when none
-- @column evening_delay_min double min : mean delay of departures scheduled from 17 on; null when none
with airports as (
  select
    origin,
    sum(flights) as flights,
    count(*) as days,
    sum(on_time) as on_time,
    sum(late_60) as late_60,
    sum(delay_sum_min) as delay,
    sum(on_time * on_time) as on_time_squares,
    sum(on_time * flights) as products,
    sum(flights * flights) as flight_squares,
    sum(morning_delay_sum_min) / nullif(sum(morning_flights), 0) as morning_delay_min,
    sum(afternoon_delay_sum_min) / nullif(sum(afternoon_flights), 0) as afternoon_delay_min,
    sum(evening_delay_sum_min) / nullif(sum(evening_flights), 0) as evening_delay_min
  from agg_airport_day
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
  group by origin
  having sum(flights) >= $min_flights
)
select
  iata,
  city,
  flights::bigint as flights,
  days,
  on_time::bigint as on_time,
  round(on_time / flights, 8) as on_time_share,
  -- The linearised variance of a ratio of two daily sums.
  round(if(
    days >= 20,
    greatest(
      0,
      days / (days - 1) * (
        on_time_squares
        - 2 * (on_time / flights) * products
        + (on_time / flights) ** 2 * flight_squares
      ) / (flights * flights)
    ),
    null
  )::double, 11) as share_variance,
  round(late_60 / flights, 6) as late_60_share,
  round(delay / flights, 4) as mean_delay_min,
  round(morning_delay_min, 4) as morning_delay_min,
  round(afternoon_delay_min, 4) as afternoon_delay_min,
  round(evening_delay_min, 4) as evening_delay_min
from airports
join dim_airport on dim_airport.iata = airports.origin
order by flights desc, iata
