-- Days on which an airport was later than usual for it, with what the whole country did that day.
-- The on-time share is put on the angular scale, 2·asin(√share), on which chance has the same size for
-- every share. Usual is the airport's median plus that of the weekday; the spread is the airport's
-- median absolute deviation × 1.4826.
-- @question On which days was which airport unusually late, and was it alone?
-- @grain one row per airport and day, latest first; the counts are of all that were searched
-- @tables agg_airport_day, dim_airport, dim_date
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airport_day_flights integer = 20 : airport-days with fewer flights are not judged
-- @param airport_z double = 4.5 : spreads below usual from which an airport-day is flagged
-- @param limit integer = 60 : number of airport-days
-- @column flight_date date : day of departure
-- @column iata varchar : airport of origin
-- @column city varchar : its city; null when the code is unknown
-- @column state varchar : its state or territory; null when missing
-- @column weekday_name varchar : English name of the weekday
-- @column holiday varchar : nearest holiday
-- @column holiday_offset_days smallint days : days since that holiday; negative before it
-- @column is_holiday_period boolean : four days before that holiday to two days after it
-- @column flights bigint count : flights
-- @column on_time_share double : flights less than 15 minutes late ÷ flights
-- @column usual_share double : share that is usual for the airport on that weekday
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
-- @column z double : distance from usual in spreads; negative is late; null without a spread
-- @column is_flagged boolean : at or beyond the limit
-- @column common_share double : part of the distance that all airports shared that day, from 0 to 1
-- @column state_flagged bigint count : airports of the same state flagged that day, among those listed
-- @column day_flagged bigint count : airports flagged that day, among those listed
-- @column searched bigint count : airport-days that were judged
-- @column all_flagged bigint count : airport-days that were flagged
with airport_day as (
  select
    origin,
    flight_date,
    weekday,
    flights,
    on_time,
    delay_sum_min as delay,
    2 * asin(sqrt(on_time / flights)) as angle
  from agg_airport_day
  join dim_date on dim_date.date = flight_date
  where not is_partial
    and flights >= $airport_day_flights
    and ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
),
airports as (
  select origin, median(angle) as level
  from airport_day
  group by origin
  -- A spread from fewer days is itself too uncertain.
  having count(*) >= 20
),
weekdays as (
  select weekday, median(angle - level) as shift
  from airport_day
  join airports using (origin)
  group by weekday
),
residuals as (
  select *, angle - level - shift as residual
  from airport_day
  join airports using (origin)
  join weekdays using (weekday)
),
scales as (
  select origin, 1.4826 * median(abs(residual)) as scale
  from residuals
  group by origin
),
commons as (
  select flight_date, median(residual) as common
  from residuals
  group by flight_date
),
scored as (
  select *, residual / nullif(scale, 0) as z, count(*) over () as searched
  from residuals
  join scales using (origin)
  join commons using (flight_date)
),
marked as (
  select
    *,
    coalesce(z <= -$airport_z, false) as is_flagged,
    count(*) filter (z <= -$airport_z) over () as all_flagged
  from scored
),
latest as (
  select *
  from marked
  order by z nulls last, flight_date, origin
  limit $limit
)
select
  flight_date,
  origin as iata,
  city,
  state,
  weekday_name,
  holiday,
  holiday_offset_days,
  is_holiday_period,
  flights::bigint as flights,
  on_time / flights as on_time_share,
  sin((angle - residual) / 2) ** 2 as usual_share,
  delay / flights as mean_delay_min,
  z,
  is_flagged,
  greatest(0, least(1, common / residual)) as common_share,
  count(*) filter (is_flagged) over (partition by flight_date, coalesce(state, origin))
    as state_flagged,
  count(*) filter (is_flagged) over (partition by flight_date) as day_flagged,
  searched,
  all_flagged
from latest
join dim_airport on dim_airport.iata = origin
join dim_date on dim_date.date = flight_date
order by z nulls last, flight_date, iata
