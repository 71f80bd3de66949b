-- @description Airports, and the codes that flights use but the airport list does not know.
-- @grain one airport code
-- @materialized table
-- @inputs raw_airports, route
with flown as (
  select origin as iata from route
  union
  select destination from route
)
select
  coalesce(raw_airports.iata, flown.iata) as iata,
  coalesce(name, 'Unknown airport ' || flown.iata) as name,
  city,
  -- The file writes NA where an airport has no state; the text is not a state.
  nullif(state, 'NA') as state,
  country,
  latitude,
  longitude,
  raw_airports.iata is not null as is_known,
  flown.iata is not null as is_served,
  coalesce(latitude between 24 and 50 and longitude between -125 and -66, false) as is_contiguous
from raw_airports
full join flown on flown.iata = raw_airports.iata
