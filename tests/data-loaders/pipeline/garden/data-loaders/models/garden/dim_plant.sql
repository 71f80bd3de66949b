-- @description Plants.
-- @grain one plant
-- @inputs raw_plants
select plant_id, name, kind
from raw_plants
