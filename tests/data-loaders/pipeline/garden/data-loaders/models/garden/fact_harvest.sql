-- @description Harvests that passed the rules, with their value.
-- @grain one harvest
-- @inputs stage_harvest, raw_prices
-- @parameters bonus
select
  harvest_id,
  plant_id,
  picked_at,
  weight_g,
  round(weight_g * price_eur + getvariable('bonus'), 4)::double as value_eur
from stage_harvest
join raw_prices using (plant_id)
where broken_rule is null
