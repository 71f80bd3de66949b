-- @description Airports that a flight of the extract leaves from or goes to.
-- @grain one airport code
-- @materialized table
-- @inputs raw_dim_airport
select iata, name, city, state, latitude, longitude, is_known
from raw_dim_airport
where is_served
