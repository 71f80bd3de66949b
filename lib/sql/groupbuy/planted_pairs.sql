-- Pairs of categories whose demand the generator moves together or against each other.
-- @question Which categories were made to move together?
-- @grain one row per pair
-- @tables planted_truth
-- @column statement varchar : the two categories, and how they move
select statement
from planted_truth
where subject = 'categories'
order by statement
