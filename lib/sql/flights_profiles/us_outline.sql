-- Outline of the United States as closed lines; no filter applies.
-- @question What do the coasts look like?
-- @grain one row per point
-- @tables us_outline
-- @column ring smallint : piece of land
-- @column longitude double ° : east positive
-- @column latitude double ° : north positive
select ring, round(longitude, 1) as longitude, round(latitude, 1) as latitude
from us_outline
order by ring, point
