-- @description Outline of the United States as closed lines, for maps.
-- @grain one point of a ring
-- @materialized table
-- @inputs raw_outline
select ring::smallint as ring, point::smallint as point, longitude, latitude
from raw_outline
